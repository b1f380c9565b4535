namespace PolicyAsCode.Site.Files;

/// <summary>A new folder that is filled beside a target and then takes its place.</summary>
/// <remarks>
/// Beside <c>site</c> stand, while it is written, <c>.site.new</c> (the files so far), <c>.site.old</c> (the former site, for the moment
/// between two renames), <c>.site.apply</c> (changed files on their way into the site) and <c>.site.lock</c>.
/// Each begins with a mark of ours, so that nothing else is ever taken away.
/// </remarks>
internal sealed class FolderSwap : IDisposable
{
    private readonly string _target;
    private readonly string _new;
    private readonly string _old;
    private readonly StagedChanges _staged;
    private readonly FileStream _lock;

    private FolderSwap(string target, FileStream @lock)
    {
        (_target, _new, _old, _lock) = (target, Beside(target, "new"), Beside(target, "old"), @lock);
        _staged = new StagedChanges(target, Beside(target, "apply"));
    }

    /// <summary>Puts right what an interrupted build left, and starts a new folder.</summary>
    /// <returns>The swap; nothing if another one is under way.</returns>
    public static FolderSwap? TryBegin(string target)
    {
        FileStream held;
        try
        {
            held = new FileStream(Beside(target, "lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (IOException) when (File.Exists(Beside(target, "lock")))
        {
            return null;
        }

        var swap = new FolderSwap(target, held);
        try
        {
            swap.Recover();
            swap.Write(SiteManifest.FileName, new SiteManifest().ToBytes());
            return swap;
        }
        catch
        {
            swap._lock.Dispose();
            throw;
        }
    }

    /// <summary>Writes one file of the new folder.</summary>
    public void Write(string path, ReadOnlySpan<byte> content)
    {
        var file = Path.GetFullPath(Path.Combine(_new, path));
        if (!file.StartsWith(_new + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        {
            throw new InvalidOperationException($"The path {path} leads out of the site.");
        }

        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, content);
    }

    /// <summary>Moves the files of the new folder, which are those that changed, into the target.</summary>
    public void CompleteChanges()
    {
        _staged.Take(_new);
        _staged.Apply();
    }

    /// <summary>Puts the new folder in the target's place.</summary>
    public void Complete()
    {
        if (!Directory.Exists(_target))
        {
            Directory.Move(_new, _target);
            return;
        }

        Directory.Move(_target, _old);
        try
        {
            Directory.Move(_new, _target);
        }
        catch
        {
            Directory.Move(_old, _target);
            throw;
        }

        try
        {
            Directory.Delete(_old, recursive: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The new site stands; somebody has a file of the old one open. The next build takes it away.
        }
    }

    /// <summary>Takes the new folder away unless it has become the target.</summary>
    public void Dispose()
    {
        if (Directory.Exists(_new))
        {
            Directory.Delete(_new, recursive: true);
        }

        _lock.Dispose();
    }

    private void Recover()
    {
        if (Directory.Exists(_old) && !Directory.Exists(_target))
        {
            Directory.Move(_old, _target);
        }

        _staged.Apply();
        DeleteOurs(_old);
        DeleteOurs(_new);
    }

    // An empty folder is an old target that was empty, or a new one that was stopped before its first file.
    private static void DeleteOurs(string folder)
    {
        if (!Directory.Exists(folder))
        {
            return;
        }

        if (SiteManifest.TryRead(folder) is null && Directory.EnumerateFileSystemEntries(folder).Any())
        {
            throw new IOException($"“{folder}” is in the way and was not made by us. Move it away.");
        }

        Directory.Delete(folder, recursive: true);
    }

    private static string Beside(string target, string what) =>
        Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetFileName(target)}.{what}");
}
