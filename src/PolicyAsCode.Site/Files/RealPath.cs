namespace PolicyAsCode.Site.Files;

/// <summary>Paths with every symbolic link followed, so that two names of one folder are seen to be one.</summary>
internal static class RealPath
{
    private static readonly StringComparison Comparison =
        OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    /// <summary>The real path of a folder, whether it exists or not.</summary>
    public static string Of(string path)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        var parent = Path.GetDirectoryName(full);
        if (parent is null)
        {
            return full;
        }

        var here = new DirectoryInfo(Path.Combine(Of(parent), Path.GetFileName(full)));
        return here.LinkTarget is null ? here.FullName : Of(here.ResolveLinkTarget(returnFinalTarget: true)!.FullName);
    }

    /// <summary>Whether a real path is a folder or lies in it.</summary>
    public static bool IsIn(string path, string folder) =>
        path.Equals(folder, Comparison)
        || (path.StartsWith(folder, Comparison) && (Path.EndsInDirectorySeparator(folder) || path[folder.Length] == Path.DirectorySeparatorChar));
}
