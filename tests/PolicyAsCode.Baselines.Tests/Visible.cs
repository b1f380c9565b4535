using System.Globalization;
using System.Text;

namespace PolicyAsCode.Baselines.Tests;

/// <summary>Shows in a verified file what would not be seen there.</summary>
internal static class Visible
{
    /// <summary>The text on one line, marks without a shape of their own by their numbers: <c>⟨U+202E⟩</c>.</summary>
    public static string Text(string text)
    {
        var shown = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            shown.Append(IsUnseen(character) ? $"⟨U+{(int)character:X4}⟩" : character.ToString());
        }

        return shown.ToString();
    }

    private static bool IsUnseen(char character) =>
        char.IsControl(character) || character == '\u00A0' || char.GetUnicodeCategory(character) == UnicodeCategory.Format;
}
