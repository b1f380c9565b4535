namespace PolicyAsCode.Site.Files;

/// <summary>Decides whether a site may take the place of a folder. A whole folder is replaced, so a mistake here would cost somebody's work.</summary>
internal static class TargetFolder
{
    // Files that desktops leave in every folder somebody has looked into.
    private static readonly string[] Litter = [".DS_Store", "Thumbs.db", "desktop.ini"];

    /// <summary>Why a site may not stand there; nothing if it may.</summary>
    public static string? RefusalOfPlace(string folder, string target, IEnumerable<string> sources)
    {
        foreach (var source in sources)
        {
            var real = RealPath.Of(source);
            var reason = target.Equals(real, StringComparison.Ordinal) ? $"it is the folder “{source}” that the site is made from"
                : RealPath.IsIn(target, real) ? $"it lies inside “{source}”, which the site is made from"
                : RealPath.IsIn(real, target) ? $"it holds “{source}”, which the site is made from"
                : null;
            if (reason is not null)
            {
                return $"The site cannot be written to “{folder}”: {reason}. Choose another folder.";
            }
        }

        return Path.GetDirectoryName(target) is null ? $"The site cannot be written to “{folder}”: it is a whole disk. Choose a folder."
            : File.Exists(target) ? $"The site cannot be written to “{folder}”: it is a file. Choose a folder."
            : null;
    }

    /// <summary>Why what is there may not be replaced; nothing if it may.</summary>
    public static string? RefusalOfContent(string folder, string target)
    {
        if (!Directory.Exists(target) || !Directory.EnumerateFileSystemEntries(target).Any())
        {
            return null;
        }

        if (SiteManifest.TryRead(target) is not { } manifest)
        {
            return $"The site cannot be written to “{folder}”: the folder holds files that are no earlier site. Choose an empty or a new folder.";
        }

        var foreign = Directory.EnumerateFiles(target, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(target, file).Replace(Path.DirectorySeparatorChar, '/'))
            .Where(path => path != SiteManifest.FileName && !manifest.Holds(path) && !Litter.Contains(Path.GetFileName(path), StringComparer.Ordinal))
            .Order(StringComparer.Ordinal)
            .FirstOrDefault();
        return foreign is null ? null
            : $"The site in “{folder}” cannot be replaced: “{foreign}” was put there by somebody else and would be lost. Move it away first.";
    }
}
