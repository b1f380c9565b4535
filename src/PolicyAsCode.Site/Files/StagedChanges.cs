namespace PolicyAsCode.Site.Files;

/// <summary>
/// Changed files on their way into a site. From the moment their folder bears the name <c>.site.apply</c> they belong there: whoever finds
/// that folder moves what is left of it, so an interrupted build is completed by the next one.
/// </summary>
internal sealed class StagedChanges(string target, string folder)
{
    /// <summary>Takes over a folder that holds the files that changed, and the new list of files.</summary>
    public void Take(string changes) => Directory.Move(changes, folder);

    /// <summary>Moves what is left into the site, takes away what the new list does not name, and puts the list in place last.</summary>
    public void Apply()
    {
        if (SiteManifest.TryRead(folder) is not { } list)
        {
            return;
        }

        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ToList())
        {
            var path = Path.GetRelativePath(folder, file);
            if (path != SiteManifest.FileName)
            {
                MoveIn(path);
            }
        }

        foreach (var path in SiteManifest.TryRead(target)?.Paths.Where(path => !list.Holds(path)) ?? [])
        {
            TakeAway(Path.Combine(target, path));
        }

        MoveIn(SiteManifest.FileName);
        Directory.Delete(folder, recursive: true);
    }

    private void MoveIn(string path)
    {
        var place = Path.Combine(target, path);
        Directory.CreateDirectory(Path.GetDirectoryName(place)!);
        File.Move(Path.Combine(folder, path), place, overwrite: true);
    }

    private void TakeAway(string file)
    {
        if (!File.Exists(file))
        {
            return;
        }

        File.Delete(file);
        for (var parent = Path.GetDirectoryName(file)!; parent.Length > target.Length && !Directory.EnumerateFileSystemEntries(parent).Any(); parent = Path.GetDirectoryName(parent)!)
        {
            Directory.Delete(parent);
        }
    }
}
