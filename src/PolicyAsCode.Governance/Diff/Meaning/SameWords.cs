using PolicyAsCode.Governance.Diff.Texts;

namespace PolicyAsCode.Governance.Diff.Meaning;

/// <summary>Compares words of an author, leaving typography aside.</summary>
internal static class SameWords
{
    /// <summary>Whether two texts have the same words.</summary>
    public static bool Are(string left, string right)
    {
        if (string.Equals(left, right, StringComparison.Ordinal))
        {
            return true;
        }

        var (old, @new) = (Cut(left), Cut(right));
        if (old.Count != @new.Count)
        {
            return false;
        }

        for (var i = 0; i < old.Count; i++)
        {
            if (!Words.Same(left, old[i], right, @new[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A text that is equal for equal words: in small letters, one space between them.</summary>
    public static string Key(string text) => string.Join(" ", Cut(text).Select(word => Plain(text.Substring(word.Start, word.Length))));

    /// <summary>Where words stand in a text, capitals aside; -1 where they do not, or there are none.</summary>
    public static int PlaceIn(string text, string words) => words.Length == 0 ? -1 : text.IndexOf(words, StringComparison.OrdinalIgnoreCase);

    /// <summary>The words of a text.</summary>
    public static List<Word> Cut(string text)
    {
        var words = new List<Word>(text.Length / 6);
        Words.Cut(text, words);
        return words;
    }

    /// <summary>A word in small letters, its marks left out and its apostrophe straight.</summary>
    public static string Plain(string word) => string.Concat(word.Where(static c => char.IsLetterOrDigit(c) || c is '\'' or '’' or '-').Select(static c => c == '’' ? '\'' : char.ToLowerInvariant(c))).Trim('\'', '-');
}
