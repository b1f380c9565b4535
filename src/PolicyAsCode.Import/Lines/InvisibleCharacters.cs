using System.Globalization;
using System.Text;

namespace PolicyAsCode.Import.Lines;

/// <summary>Replaces characters that look like a space or like nothing. Quotation marks, dashes and accents stay as they are typed.</summary>
internal static class InvisibleCharacters
{
    /// <summary>The text with plain spaces only, and whether that changed it.</summary>
    public static (string Text, bool IsChanged) Replace(string text)
    {
        var first = text.AsSpan().IndexOfAnyExceptInRange(' ', '~');
        if (first < 0)
        {
            return (text, false);
        }

        var plain = new StringBuilder(text.Length);
        plain.Append(text, 0, first);
        for (var i = first; i < text.Length; i++)
        {
            Append(plain, text, i);
        }

        var changed = plain.ToString();
        return (changed, !string.Equals(changed, text, StringComparison.Ordinal));
    }

    private static void Append(StringBuilder plain, string text, int i)
    {
        var character = text[i];
        if (character == '\t' || IsPrivate(character))
        {
            plain.Append(character);
            return;
        }

        switch (char.GetUnicodeCategory(character))
        {
            case UnicodeCategory.SpaceSeparator:
                plain.Append(' ');
                break;
            case UnicodeCategory.Format when character is '\u200C' or '\u200D':
                // Scripts and emoji need the joiners.
                plain.Append(character);
                break;
            case UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator:
                break;
            case UnicodeCategory.Surrogate when !IsPaired(text, i):
                plain.Append('\uFFFD');
                break;
            default:
                plain.Append(character);
                break;
        }
    }

    // Symbol fonts put their bullets there.
    private static bool IsPrivate(char character) => character is >= '\uE000' and <= '\uF8FF';

    private static bool IsPaired(string text, int i) =>
        char.IsHighSurrogate(text[i]) ? i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]) : i > 0 && char.IsHighSurrogate(text[i - 1]);
}
