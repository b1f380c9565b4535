using System.Text;
using PolicyAsCode.Syntax;

namespace PolicyAsCode.Binding;

/// <summary>Makes ids from words: <c>names-photos-individuals</c>.</summary>
internal static class Slug
{
    // Room for "-2" and so on behind it.
    private const int MaximumLength = RuleId.MaximumLength - 8;

    // Words that say little about a rule. "not", "no" and "only" stay: they turn its meaning.
    private static readonly HashSet<string> SmallWords = new(StringComparer.Ordinal)
    {
        "a", "an", "and", "any", "are", "as", "at", "be", "been", "by", "for", "from", "has", "have", "he", "her", "his", "in", "into", "is", "it", "its",
        "my", "of", "on", "or", "our", "she", "so", "than", "that", "the", "their", "them", "these", "they", "this", "those", "to", "us", "was", "we",
        "were", "which", "who", "whom", "will", "with", "you", "your", "all", "must", "should", "shall", "may", "can",
    };

    /// <summary>All words, for the name of a section.</summary>
    public static string Of(string text) => Join(Words(text), int.MaxValue);

    /// <summary>The first five words that carry meaning, for a rule or list; all words where none does.</summary>
    public static string OfMeaning(string text)
    {
        var words = Words(text);
        var telling = words.FindAll(word => !SmallWords.Contains(word));
        return Join(telling.Count > 0 ? telling : words, 5);
    }

    private static string Join(List<string> words, int maximum)
    {
        // An id begins with a letter, and its first word has two characters at least.
        var first = words.FindIndex(word => word.Length > 1 && word[0] is >= 'a' and <= 'z');
        if (first < 0)
        {
            return "";
        }

        var joined = new StringBuilder(words[first].Length <= MaximumLength ? words[first] : words[first].Substring(0, MaximumLength));
        for (var i = first + 1; i < words.Count && i - first < maximum && joined.Length + 1 + words[i].Length <= MaximumLength; i++)
        {
            joined.Append('-').Append(words[i]);
        }

        return joined.ToString();
    }

    private static List<string> Words(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var character in text)
        {
            var letter = LatinLetters.WithoutAccent(character);
            if (letter is (>= 'a' and <= 'z') or (>= '0' and <= '9'))
            {
                word.Append(letter);
            }
            else if (letter is >= 'A' and <= 'Z')
            {
                word.Append((char)(letter + 32));
            }
            else if (letter is not ('\'' or '’') && word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }

        if (word.Length > 0)
        {
            words.Add(word.ToString());
        }

        return words;
    }
}
