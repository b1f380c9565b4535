using System.Globalization;
using System.Text;

namespace PolicyAsCode.Governance.Ratification;

/// <summary>Puts a text in quotes, as JSON and YAML both read it.</summary>
/// <remarks>Escaped besides what the two ask for is whatever a line, a page or a terminal could act on, such as U+202E.</remarks>
internal static class Quoted
{
    /// <summary>The text in quotes.</summary>
    public static string Text(string value) => Append(new StringBuilder(value.Length + 2), value).ToString();

    /// <summary>Adds the text in quotes.</summary>
    public static StringBuilder Append(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (var character in value)
        {
            _ = character switch
            {
                '"' => text.Append("\\\""),
                '\\' => text.Append("\\\\"),
                '\n' => text.Append("\\n"),
                _ when IsActedOn(character) => text.Append("\\u").Append(((int)character).ToString("x4", CultureInfo.InvariantCulture)),
                _ => text.Append(character),
            };
        }

        return text.Append('"');
    }

    private static bool IsActedOn(char character) => character is < ' ' or (>= '\u007F' and <= '\u009F')
        or '\u061C' or '\u200E' or '\u200F' or (>= '\u2028' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\uFEFF' or '\uFFFE' or '\uFFFF';
}
