using PolicyAsCode.Governance.Diff.Texts;

namespace PolicyAsCode.Governance.Diff.Meaning;

/// <summary>Compares words of an author, leaving typography aside.</summary>
internal static class SameWords
{
    private const int MostOnStack = 64;

    // The words of the two texts last compared on a thread: room for the next ones.
    [ThreadStatic]
    private static List<Word>? _left;

    [ThreadStatic]
    private static List<Word>? _right;

    /// <summary>Whether two texts have the same words.</summary>
    public static bool Are(string left, string right)
    {
        if (string.Equals(left, right, StringComparison.Ordinal))
        {
            return true;
        }

        var start = StartOfLastCommonWord(left, right);
        var (old, @new) = (Cut(left, start, ref _left), Cut(right, start, ref _right));
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
    public static string Key(string text) => string.Join(" ", Cut(text).Select(word => Plain(text, word)));

    /// <summary>Where words stand in a text, capitals aside; -1 where they do not, or there are none.</summary>
    public static int PlaceIn(string text, string words) => words.Length == 0 ? -1 : text.IndexOf(words, StringComparison.OrdinalIgnoreCase);

    /// <summary>The words of a text.</summary>
    public static List<Word> Cut(string text)
    {
        var words = new List<Word>((text.Length / 5) + 2);
        Words.Cut(text, words);
        return words;
    }

    // Two long texts mostly begin alike: they need not be cut where they do, as long as the rest begins with a word.
    private static int StartOfLastCommonWord(string left, string right)
    {
        var (start, fewer) = (0, Math.Min(left.Length, right.Length));
        for (var i = 1; i < fewer && left[i] == right[i] && left[i - 1] == right[i - 1]; i++)
        {
            if (left[i - 1] == ' ' && left[i] is >= 'a' and <= 'z')
            {
                start = i;
            }
        }

        return start;
    }

    private static List<Word> Cut(string text, int start, ref List<Word>? words)
    {
        words ??= [];
        words.Clear();
        Words.Cut(text, words, start);
        return words;
    }

    /// <summary>A word in small letters, its marks left out and its apostrophe straight. Points, commas and dashes stay between digits.</summary>
    public static string Plain(string text, Word word)
    {
        var plain = word.Length <= MostOnStack ? stackalloc char[MostOnStack] : new char[word.Length];
        var length = 0;
        for (var i = word.Start; i < word.End; i++)
        {
            var character = text[i] == '’' ? '\'' : char.ToLowerInvariant(text[i]);
            var isMark = !char.IsLetterOrDigit(character) && character is not ('/' or '%' or '&' or '@' or '#' or '+' or '<' or '=' or '>') && (!char.IsSymbol(character) || character is '|' or '~' or '^' or '`');
            var isInside = i > word.Start && i + 1 < word.End && char.IsLetterOrDigit(text[i - 1]) && char.IsLetterOrDigit(text[i + 1]) && character is '\'' or '-' or '.' or ',' or ':';
            if (!isMark || isInside)
            {
                plain[length++] = character;
            }
        }

        return plain.Slice(0, length).ToString();
    }
}
