using System.Runtime.ExceptionServices;

namespace PolicyAsCode.Site.Files;

/// <summary>Writes a site to a folder, all or nothing: a build that is stopped half-way leaves the old site whole.</summary>
/// <remarks>
/// A first site goes to a new folder beside the target, which then takes the target's place by renaming. Of a later one only the files
/// that differ are written: beside the target first, then moved in one by one, the list of files last. A build stopped before the moving
/// leaves the old site; one stopped while moving is completed by the next. Where nothing differs, nothing is written.
/// </remarks>
public static class SiteWriter
{
    private const int FilesAtOnce = 64;

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
                : TargetFolder.RefusalOfContent(folder, target) is { } foreign ? SiteWriteResult.Refused(foreign) : Write(swap, target, outputs);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return SiteWriteResult.Failed($"The site could not be written to “{folder}”: {exception.Message} The folder is as it was.");
        }
    }

    private static SiteWriteResult Write(FolderSwap swap, string target, IEnumerable<SiteOutput> outputs)
    {
        var faults = new List<ThemeFault>();
        var former = SiteManifest.TryRead(target);
        var manifest = new SiteManifest();
        var changed = 0;
        foreach (var chunk in outputs.Chunk(FilesAtOnce))
        {
            faults.AddRange(chunk.OfType<ThemeFault>());
            if (faults.Count == 0)
            {
                changed += WriteChanged(swap, target, former, manifest, [.. chunk.OfType<SiteFile>()]);
            }
        }

        if (faults.Count > 0)
        {
            return SiteWriteResult.Faulty(faults);
        }

        var list = manifest.ToBytes();
        if (former is not null && changed == 0 && list.AsSpan().SequenceEqual(former.ToBytes()))
        {
            return SiteWriteResult.Written(manifest.Count, 0);
        }

        swap.Write(SiteManifest.FileName, list);
        if (former is null || changed == manifest.Count)
        {
            swap.Complete();
        }
        else
        {
            swap.CompleteChanges();
        }

        return SiteWriteResult.Written(manifest.Count, changed);
    }

    private static int WriteChanged(FolderSwap swap, string target, SiteManifest? former, SiteManifest manifest, SiteFile[] files)
    {
        var hashes = new string[files.Length];
        var changed = 0;
        InParallel(files.Length, index =>
        {
            var file = files[index];
            hashes[index] = SiteManifest.HashOf(file);
            if (former is null || !former.Holds(file.Path, hashes[index]) || !Stands(Path.Combine(target, file.Path), file.Content.Length))
            {
                swap.Write(file.Path, file.Content.Span);
                Interlocked.Increment(ref changed);
            }
        });
        for (var index = 0; index < files.Length; index++)
        {
            manifest.Add(files[index].Path, hashes[index]);
        }

        return changed;
    }

    // What went wrong with one file reaches the caller as it is, not wrapped by the parallel loop.
    private static void InParallel(int count, Action<int> work)
    {
        try
        {
            Parallel.For(0, count, work);
        }
        catch (AggregateException exception)
        {
            ExceptionDispatchInfo.Throw(exception.InnerExceptions[0]);
        }
    }

    // The list says what was written; whether it still stands there is seen by its length, since reading all of it would take as long as writing it.
    private static bool Stands(string path, int length) => new FileInfo(path) is { Exists: true } file && file.Length == length;
}
