namespace PolicyAsCode.Tests.Linting;

/// <summary>What a message may look like, so that a headteacher reads it.</summary>
public static class PlainMessage
{
    public const int MostWords = 28;

    public static string[] Jargon { get; } = ["syntax", "token", "parse", "schema", "null", "AST ", "invalid", "lazy continuation", "setext", "modal", "metadata", "polarity", "normative", "diagnostic", "suppress", "analyzer", "lint", "tombstone", "dialect"];

    /// <summary>The words of a message, of which a quotation counts as one.</summary>
    public static int WordsOf(string message)
    {
        var (words, quoted) = (0, false);
        foreach (var word in message.Split(' '))
        {
            words += quoted ? 0 : 1;
            quoted = (quoted || word.Contains('“', StringComparison.Ordinal)) && !word.Contains('”', StringComparison.Ordinal);
        }

        return words;
    }
}
