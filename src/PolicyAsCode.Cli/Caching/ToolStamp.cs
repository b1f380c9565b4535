namespace PolicyAsCode.Cli.Caching;

/// <summary>What a cache is known by to be of this very build of the tool.</summary>
internal static class ToolStamp
{
    /// <summary>Size and time of the files that hold our code: another build finds other things.</summary>
    public static string Take()
    {
        var parts = new[] { Environment.ProcessPath, Path.Combine(AppContext.BaseDirectory, "policy.dll"), Path.Combine(AppContext.BaseDirectory, "PolicyAsCode.Core.dll") };
        return string.Join('|', parts.Select(Describe));
    }

    private static string Describe(string? path) => path is not null && new FileInfo(path) is { Exists: true } file ? $"{file.Length}:{file.LastWriteTimeUtc.Ticks}" : "";
}
