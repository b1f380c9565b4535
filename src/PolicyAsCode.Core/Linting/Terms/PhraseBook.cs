using PolicyAsCode.Reading.Words;

namespace PolicyAsCode.Linting.Terms;

/// <summary>Names and terms of <c>library.yml</c>, ready to be found in a text word by word; of two at one place the longer counts.</summary>
/// <typeparam name="T">What a phrase stands for.</typeparam>
internal sealed class PhraseBook<T>
{
    private readonly Dictionary<string, List<(string[] Words, T Value)>> _byFirst = new(StringComparer.Ordinal);

    /// <summary>Whether there is nothing to find.</summary>
    public bool IsEmpty => _byFirst.Count == 0;

    /// <summary>Adds a phrase; capitals make no difference.</summary>
    public void Add(string phrase, T value)
    {
        var words = Tokenizer.Tokenize(phrase, 0, phrase.Length).ConvertAll(token => token.Lower).ToArray();
        if (words.Length == 0)
        {
            return;
        }

        if (!_byFirst.TryGetValue(words[0], out var phrases))
        {
            _byFirst.Add(words[0], phrases = []);
        }

        var at = phrases.FindIndex(other => other.Words.Length < words.Length);
        phrases.Insert(at < 0 ? phrases.Count : at, (words, value));
    }

    /// <summary>The phrases in a text, in its order; none overlap.</summary>
    public IEnumerable<Phrase<T>> Find(List<Token> tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (!_byFirst.TryGetValue(WithoutGenitive(tokens[i].Lower), out var phrases))
            {
                continue;
            }

            foreach (var (words, value) in phrases)
            {
                if (StandsAt(tokens, i, words))
                {
                    yield return new Phrase<T>(i, i + words.Length, value);
                    i += words.Length - 1;
                    break;
                }
            }
        }
    }

    private static bool StandsAt(List<Token> tokens, int first, string[] words)
    {
        if (first + words.Length > tokens.Count)
        {
            return false;
        }

        for (var i = 0; i < words.Length; i++)
        {
            var word = tokens[first + i].Lower;
            if (!string.Equals(i == words.Length - 1 ? WithoutGenitive(word) : word, words[i], StringComparison.Ordinal) && !string.Equals(word, words[i], StringComparison.Ordinal))
            {
                return false;
            }
        }

        // A name of one letter, such as X, counts in its own case only.
        return words.Length > 1 || words[0].Length > 1 || tokens[first].IsCapital;
    }

    private static string WithoutGenitive(string word) => word.EndsWith("'s", StringComparison.Ordinal) ? word.Substring(0, word.Length - 2) : word;
}

/// <summary>A phrase that was found.</summary>
/// <param name="From">Its first word.</param>
/// <param name="To">The index after its last word.</param>
/// <param name="Value">What it stands for.</param>
internal readonly record struct Phrase<T>(int From, int To, T Value);
