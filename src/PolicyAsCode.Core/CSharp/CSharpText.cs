using System.Globalization;
using System.Text;

namespace PolicyAsCode.CSharp;

/// <summary>Text of a policy as data in C#: whatever it says, it stays inside its string or comment.</summary>
internal static class CSharpText
{
    /// <summary><c>say "hello"</c> becomes <c>"say \"hello\""</c>.</summary>
    public static string Literal(string text)
    {
        var literal = new StringBuilder(text.Length + 2).Append('"');
        foreach (var character in text)
        {
            _ = character switch
            {
                '"' => literal.Append("\\\""),
                '\\' => literal.Append("\\\\"),
                '\n' => literal.Append("\\n"),
                '\r' => literal.Append("\\r"),
                '\t' => literal.Append("\\t"),
                _ when IsPlain(character) => literal.Append(character),
                _ => literal.Append("\\u").Append(((int)character).ToString("X4", CultureInfo.InvariantCulture)),
            };
        }

        return literal.Append('"').ToString();
    }

    /// <summary><c>a &lt; b</c> becomes <c>a &amp;lt; b</c>, on one line.</summary>
    public static string Xml(string text)
    {
        var xml = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            _ = character switch
            {
                '&' => xml.Append("&amp;"),
                '<' => xml.Append("&lt;"),
                '>' => xml.Append("&gt;"),
                _ when IsPlain(character) => xml.Append(character),
                _ when char.IsControl(character) => xml.Append(' '),

                // XML cannot hold half a pair, and a pair is shown by its code so that no two halves are ever parted.
                _ when char.IsSurrogate(character) || character >= '\uFFFE' => xml.Append('\u25A1'),
                _ => xml.Append("&#x").Append(((int)character).ToString("X4", CultureInfo.InvariantCulture)).Append(';'),
            };
        }

        return xml.ToString();
    }

    // Letters, digits, punctuation and symbols. Not: control characters, marks that turn the direction of text around
    // or show nothing, unusual spaces and line ends, halves of pairs.
    private static bool IsPlain(char character) => character == ' ' || CharUnicodeInfo.GetUnicodeCategory(character) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse
        or UnicodeCategory.OtherNotAssigned or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.SpaceSeparator);
}
