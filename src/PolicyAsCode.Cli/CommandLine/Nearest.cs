namespace PolicyAsCode.Cli.CommandLine;

/// <summary>Says which word was probably meant.</summary>
internal static class Nearest
{
    /// <summary>The end of a message, " Did you mean X?", or nothing where no candidate is near.</summary>
    public static string Hint(string word, IEnumerable<string> candidates) => NearestWord.To(word, candidates) is { } nearest ? $" Did you mean {nearest}?" : "";
}
