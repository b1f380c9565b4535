namespace PolicyAsCode.Cli.Output;

/// <summary>The pages of <c>docs/diagnostics</c>, which travel with the command.</summary>
internal static class Pages
{
    /// <summary>The ids that have a page, in their order.</summary>
    public static List<string> Ids() =>
        [.. typeof(Pages).Assembly.GetManifestResourceNames().Where(name => name.StartsWith("PAC", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    /// <summary>The page of an id.</summary>
    public static string Read(string id)
    {
        using var stream = typeof(Pages).Assembly.GetManifestResourceStream(id);
        if (stream is null)
        {
            return "";
        }

        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
