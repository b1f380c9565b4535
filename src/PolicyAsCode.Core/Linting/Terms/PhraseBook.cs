using PolicyAsCode.Reading.Words;

namespace PolicyAsCode.Linting.Terms;

/// <summary>Names and terms of <c>library.yml</c>, ready to be found in a text word by word; of two at one place the longer counts.</summary>
/// <typeparam name="T">What a phrase stands for.</typeparam>
internal sealed class PhraseBook<T>
{
    private static readonly List<Phrase<T>> None = [];
    private readonly Dictionary<Word, List<(Word[] Words, T Value)>> _byFirst = [];
    private readonly WordFilter _firstWords = new();

    /// <summary>Whether there is nothing to find.</summary>
    public bool IsEmpty => _byFirst.Count == 0;

    /// <summary>Adds a phrase; capitals make no difference.</summary>
    public void Add(string phrase, T value)
    {
        var words = Tokenizer.Tokenize(phrase, 0, phrase.Length).ConvertAll(token => token.Word).ToArray();
        if (words.Length == 0)
        {
            return;
        }

        if (!_byFirst.TryGetValue(words[0], out var phrases))
        {
            _byFirst.Add(words[0], phrases = []);
            _firstWords.Add(words[0]);
        }

        var at = phrases.FindIndex(other => other.Words.Length < words.Length);
        phrases.Insert(at < 0 ? phrases.Count : at, (words, value));
    }

    /// <summary>The phrases in a text, in its order; none overlap.</summary>
    public IReadOnlyList<Phrase<T>> Find(List<Token> tokens)
    {
        var found = None;
        for (var i = 0; i < tokens.Count; i++)
        {
            var first = tokens[i].Word.WithoutGenitive;
            if (!_firstWords.MayHold(first) || !_byFirst.TryGetValue(first, out var phrases))
            {
                continue;
            }

            foreach (var (words, value) in phrases)
            {
                if (StandsAt(tokens, i, words))
                {
                    found = ReferenceEquals(found, None) ? [] : found;
                    found.Add(new Phrase<T>(i, i + words.Length, value));
                    i += words.Length - 1;
                    break;
                }
            }
        }

        return found;
    }

    private static bool StandsAt(List<Token> tokens, int first, Word[] words)
    {
        if (first + words.Length > tokens.Count)
        {
            return false;
        }

        for (var i = 0; i < words.Length; i++)
        {
            var word = tokens[first + i].Word;
            if (!word.Equals(words[i]) && !(i == words.Length - 1 && word.WithoutGenitive.Equals(words[i])))
            {
                return false;
            }
        }

        // A name of one letter, such as X, counts in its own case only.
        return words.Length > 1 || words[0].Lower.Length > 1 || tokens[first].IsCapital;
    }
}

/// <summary>A phrase that was found.</summary>
/// <param name="From">Its first word.</param>
/// <param name="To">The index after its last word.</param>
/// <param name="Value">What it stands for.</param>
internal readonly record struct Phrase<T>(int From, int To, T Value);
