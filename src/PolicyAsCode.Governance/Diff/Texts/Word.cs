using PolicyAsCode.Binding;

namespace PolicyAsCode.Governance.Diff.Texts;

/// <summary>A word of a text, with the marks around it.</summary>
/// <param name="Start">Where it starts in the text.</param>
/// <param name="Length">How many characters it has, marks included.</param>
/// <param name="Key">A hash of its letters, digits and signs: equal for words that differ only in typography.</param>
internal readonly record struct Word(int Start, int Length, ulong Key)
{
    /// <summary>The key of <c>\n</c>, which parts two blocks.</summary>
    public const ulong Break = 1;

    /// <summary>Where it ends.</summary>
    public int End => Start + Length;
}

/// <summary>Cuts texts into words.</summary>
/// <remarks>
/// Words are parted by spaces and by long dashes. Quotes, hyphens, points, brackets, capitals and accents are typography;
/// digits, points between digits, and signs such as £, % and / are not.
/// </remarks>
internal static class Words
{
    private const ulong Seed = 14695981039346656037;
    private const ulong Prime = 1099511628211;
    private const int FewWords = 32;

    /// <summary>Appends the words of a text to a list.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">The list.</param>
    /// <param name="from">Where the first word starts.</param>
    public static void Cut(string text, List<Word> words, int from = 0)
    {
        var pending = -1;
        for (var i = from; i < text.Length;)
        {
            if (IsSpace(text[i]))
            {
                if (text[i] == '\n')
                {
                    words.Add(new Word(i, 1, Word.Break));
                }

                i++;
                continue;
            }

            var start = i;
            var key = Seed;
            i = Hash(text, i, ref key);
            if (key != Seed)
            {
                words.Add(new Word(pending >= 0 ? pending : start, i - (pending >= 0 ? pending : start), key));
                pending = -1;
            }
            else if (words.Count > 0 && words[words.Count - 1] is { Key: not Word.Break } last && pending < 0)
            {
                // A dash on its own belongs to the word before it.
                words[words.Count - 1] = last with { Length = i - last.Start };
            }
            else if (pending < 0)
            {
                pending = start;
            }
        }

        if (pending >= 0)
        {
            words.Add(new Word(pending, text.TrimEnd().Length - pending, Raw(text, pending)));
        }
    }

    /// <summary>The keys of words, sorted.</summary>
    public static ulong[] SortedKeys(ReadOnlySpan<Word> words)
    {
        var keys = new ulong[words.Length];
        for (var i = 0; i < keys.Length; i++)
        {
            keys[i] = words[i].Key;
        }

        Sort(keys);
        return keys;
    }

    /// <summary>Whether two words are the same but for typography. Equal keys make it likely; this is certain.</summary>
    public static bool Same(string left, in Word a, string right, in Word b)
    {
        if (a.Key != b.Key)
        {
            return false;
        }

        if (a.Length == b.Length && string.CompareOrdinal(left, a.Start, right, b.Start, a.Length) == 0)
        {
            return true;
        }

        var (i, j) = (a.Start, b.Start);
        while (true)
        {
            var (x, y) = (NextCanonical(left, ref i, a.End), NextCanonical(right, ref j, b.End));
            if (x != y)
            {
                return false;
            }

            if (x == '\0')
            {
                return true;
            }
        }
    }

    // A line, or a sentence, has few words.
    private static void Sort(ulong[] keys)
    {
        if (keys.Length > FewWords)
        {
            Array.Sort(keys);
            return;
        }

        for (var i = 1; i < keys.Length; i++)
        {
            var (key, place) = (keys[i], i);
            for (; place > 0 && keys[place - 1] > key; place--)
            {
                keys[place] = keys[place - 1];
            }

            keys[place] = key;
        }
    }

    private static char NextCanonical(string text, ref int i, int end)
    {
        while (i < end)
        {
            var canonical = Canonical(text, i++);
            if (canonical != '\0')
            {
                return canonical;
            }
        }

        return '\0';
    }

    private static int Hash(string text, int i, ref ulong key)
    {
        var hash = key;
        for (; i < text.Length; i++)
        {
            var character = text[i];
            if (character is >= 'a' and <= 'z')
            {
                // Most characters of most texts.
                hash = unchecked((hash ^ character) * Prime);
                continue;
            }

            if (IsSpace(character))
            {
                break;
            }

            if (character is '\u2013' or '\u2014' or '\u2015' && !IsBetweenDigits(text, i))
            {
                i++;
                break;
            }

            var canonical = Canonical(text, i);
            hash = canonical == '\0' ? hash : unchecked((hash ^ canonical) * Prime);
        }

        key = hash;
        return i;
    }

    // Lines of text have one kind of space; the parts of rules have those of their author.
    private static bool IsSpace(char character) => character is ' ' or '\n' or '\u00A0' || (character is < ' ' or > '\u1000' && char.IsWhiteSpace(character));

    private static ulong Raw(string text, int start)
    {
        var hash = Seed;
        for (var i = start; i < text.Length; i++)
        {
            hash = unchecked((hash ^ text[i]) * Prime);
        }

        return hash;
    }

    /// <summary>The character as it counts, or <c>\0</c> where it is typography.</summary>
    private static char Canonical(string text, int i)
    {
        var character = text[i];
        return character switch
        {
            >= 'a' and <= 'z' or >= '0' and <= '9' => character,
            >= 'A' and <= 'Z' => (char)(character | 0x20),
            '.' or ',' or ':' => IsBetweenDigits(text, i) ? character : '\0',
            '-' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2212' => IsBetweenDigits(text, i) ? '-' : '\0',
            '/' or '%' or '&' or '@' or '#' or '$' or '+' or '<' or '=' or '>' => character,
            < '\u0080' => '\0',
            _ => Foreign(character),
        };
    }

    private static char Foreign(char character) => char.GetUnicodeCategory(character) switch
    {
        System.Globalization.UnicodeCategory.NonSpacingMark
            or System.Globalization.UnicodeCategory.Format
            or System.Globalization.UnicodeCategory.Control
            or System.Globalization.UnicodeCategory.DashPunctuation
            or System.Globalization.UnicodeCategory.OtherPunctuation
            or System.Globalization.UnicodeCategory.OpenPunctuation
            or System.Globalization.UnicodeCategory.ClosePunctuation
            or System.Globalization.UnicodeCategory.InitialQuotePunctuation
            or System.Globalization.UnicodeCategory.FinalQuotePunctuation => '\0',
        _ => char.ToLowerInvariant(LatinLetters.WithoutAccent(character)),
    };

    private static bool IsBetweenDigits(string text, int i) =>
        i > 0 && i + 1 < text.Length && text[i - 1] is >= '0' and <= '9' && text[i + 1] is >= '0' and <= '9';
}
