namespace PolicyAsCode.Cli.Files;

/// <summary>Reads Windows-1252, in which older programs save text with curly quotes and dashes.</summary>
internal static class WindowsText
{
    // 0x80 to 0x9F; the rest is Latin-1. https://encoding.spec.whatwg.org/index-windows-1252.txt
    private const string Upper = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    /// <summary>The text of the bytes.</summary>
    public static string Decode(byte[] bytes) =>
        string.Create(bytes.Length, bytes, static (text, source) =>
        {
            for (var i = 0; i < source.Length; i++)
            {
                text[i] = source[i] is >= 0x80 and <= 0x9F ? Upper[source[i] - 0x80] : (char)source[i];
            }
        });
}
