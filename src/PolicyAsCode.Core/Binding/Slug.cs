using System.Text;
using PolicyAsCode.Reading.Words;
using PolicyAsCode.Syntax;

namespace PolicyAsCode.Binding;

/// <summary>Makes ids from words: <c>what-stays-off-facebook</c>.</summary>
internal static class Slug
{
    // In characters; a longer text is rare.
    private const int MostOnStack = 256;

    // Room for "-2" and so on behind it.
    private const int MaximumLength = RuleId.MaximumLength - 8;

    /// <summary>All words, for the name of a section; empty where none begins with a letter.</summary>
    public static string Of(string text)
    {
        var words = Words(text).ConvertAll(word => word.Lower);

        // An id begins with a letter, and its first word has two characters at least.
        var first = words.FindIndex(word => word.Length > 1 && word[0] is >= 'a' and <= 'z');
        if (first < 0)
        {
            return "";
        }

        var joined = new StringBuilder(words[first].Length <= MaximumLength ? words[first] : words[first].Substring(0, MaximumLength));
        for (var i = first + 1; i < words.Count && joined.Length + 1 + words[i].Length <= MaximumLength; i++)
        {
            joined.Append('-').Append(words[i]);
        }

        return joined.ToString();
    }

    /// <summary>The words of a text in plain small letters and digits.</summary>
    public static List<Word> Words(string text)
    {
        var words = new List<Word>(text.Length / 5);
        Span<char> word = text.Length <= MostOnStack ? stackalloc char[MostOnStack] : new char[text.Length];
        var length = 0;
        foreach (var character in text)
        {
            var letter = LatinLetters.WithoutAccent(character);
            if (letter is (>= 'a' and <= 'z') or (>= '0' and <= '9'))
            {
                word[length++] = letter;
            }
            else if (letter is >= 'A' and <= 'Z')
            {
                word[length++] = (char)(letter | ' ');
            }
            else if (letter is not ('\'' or '’') && length > 0)
            {
                words.Add(KnownWords.Find(word.Slice(0, length)));
                length = 0;
            }
        }

        if (length > 0)
        {
            words.Add(KnownWords.Find(word.Slice(0, length)));
        }

        return words;
    }
}
