namespace PolicyAsCode.Site.Files;

/// <summary>Writes a site to a folder, all or nothing: a build that is stopped half-way leaves the old site whole.</summary>
/// <remarks>
/// The files go to a new folder beside the target, which then takes the target's place by renaming.
/// What an interrupted build left behind is put right by the next one.
/// </remarks>
public static class SiteWriter
{
    /// <summary>Writes a site.</summary>
    /// <param name="folder">The folder the site is to be in; it need not exist.</param>
    /// <param name="sources">The folders the site is made from, and of which nothing may be overwritten.</param>
    /// <param name="outputs">What <see cref="SiteBuilder"/> gives.</param>
    /// <returns>What happened. Nothing is changed unless the status is <see cref="SiteWriteStatus.Written"/>.</returns>
    public static SiteWriteResult Write(string folder, IEnumerable<string> sources, IEnumerable<SiteOutput> outputs)
    {
        if (folder.Length == 0 || folder.Contains('\0', StringComparison.Ordinal))
        {
            return SiteWriteResult.Refused("The site needs the name of a folder to be written to.");
        }

        try
        {
            var target = RealPath.Of(folder);
            if (TargetFolder.RefusalOfPlace(folder, target, sources) is { } refusal)
            {
                return SiteWriteResult.Refused(refusal);
            }

            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            using var swap = FolderSwap.TryBegin(target);
            return swap is null
                ? SiteWriteResult.Refused($"Another build is writing to “{folder}”. Wait until it is done, then try again.")
                : TargetFolder.RefusalOfContent(folder, target) is { } foreign ? SiteWriteResult.Refused(foreign) : Write(swap, outputs);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return SiteWriteResult.Failed($"The site could not be written to “{folder}”: {exception.Message} The folder is as it was.");
        }
    }

    private static SiteWriteResult Write(FolderSwap swap, IEnumerable<SiteOutput> outputs)
    {
        var faults = new List<ThemeFault>();
        var manifest = new SiteManifest();
        foreach (var output in outputs)
        {
            if (output is ThemeFault fault)
            {
                faults.Add(fault);
            }
            else if (output is SiteFile file && faults.Count == 0)
            {
                swap.Write(file.Path, file.Content.Span);
                manifest.Add(file);
            }
        }

        if (faults.Count > 0)
        {
            return SiteWriteResult.Faulty(faults);
        }

        swap.Write(SiteManifest.FileName, manifest.ToBytes());
        swap.Complete();
        return SiteWriteResult.Written(manifest.Count);
    }
}
