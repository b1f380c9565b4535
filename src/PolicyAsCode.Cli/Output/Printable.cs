using System.Globalization;
using System.Text;

namespace PolicyAsCode.Cli.Output;

/// <summary>Makes text from files safe to print: it is data, and a terminal must not act on it.</summary>
internal static class Printable
{
    /// <summary>
    /// A text on one line: a tab becomes a space, and every character that moves the cursor, changes colours or turns the
    /// direction of writing round is shown by its number, such as <c>&lt;U+202E&gt;</c>.
    /// </summary>
    public static string Line(string text)
    {
        var first = FirstUnsafe(text);
        if (first < 0)
        {
            return text;
        }

        var safe = new StringBuilder(text, 0, first, text.Length + 16);
        foreach (var rune in text.AsSpan(first).EnumerateRunes())
        {
            Append(safe, rune);
        }

        return safe.ToString();
    }

    private static int FirstUnsafe(string text)
    {
        // Nearly every character is one of ASCII that can be printed.
        for (var i = NextOther(text, 0); i >= 0; i = NextOther(text, i + 1))
        {
            if (text[i] < ' ' || char.IsSurrogate(text[i]) || IsUnsafe(new Rune(text[i])))
            {
                return i;
            }
        }

        return -1;
    }

    private static int NextOther(string text, int start) => text.AsSpan(start).IndexOfAnyExceptInRange(' ', '~') is var found and >= 0 ? start + found : -1;

    private static void Append(StringBuilder safe, Rune rune)
    {
        if (rune.Value == '\t')
        {
            safe.Append(' ');
        }
        else if (IsUnsafe(rune))
        {
            safe.Append(CultureInfo.InvariantCulture, $"<U+{rune.Value:X4}>");
        }
        else
        {
            safe.Append(rune.ToString());
        }
    }

    // Cc and Cf hold control characters and direction marks; Zl and Zp are line ends to some terminals. U+00AD and the joiners
    // U+200C and U+200D are needed by scripts and do no harm.
    private static bool IsUnsafe(Rune rune) => rune.Value is not (0x00AD or 0x200C or 0x200D)
        && Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse;
}
