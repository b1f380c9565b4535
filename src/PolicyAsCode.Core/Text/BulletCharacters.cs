namespace PolicyAsCode.Text;

/// <summary>The characters that stand for a bullet in texts pasted from word processors and PDF files.</summary>
/// <remarks>Ticks and crosses are none of them: they say yes and no.</remarks>
internal static class BulletCharacters
{
    /// <summary>Whether a character is one. The asterisk counts, which is a bullet in Markdown too.</summary>
    public static bool Contains(char c) => IsDrawn(c) || IsOfSymbolFont(c) || c == '*';

    // Round, square, diamond and arrow.
    private static bool IsDrawn(char c) => c is '\u2022' or '\u00B7' or '\u2023' or '\u2043' or '\u2219' or '\u25E6' or '\u25CF' or '\u25CB' or '\u25AA' or '\u25AB' or '\u25A0' or '\u25A1'
        or '\u25C6' or '\u25C7' or '\u2756' or '\u25B6' or '\u25BA' or '\u27A2' or '\u27A4' or '\u2794';

    // What the bullets of Symbol and Wingdings become without their font.
    private static bool IsOfSymbolFont(char c) => c is '\uF0B7' or '\uF0A7' or '\uF0D8' or '\uF076';
}
