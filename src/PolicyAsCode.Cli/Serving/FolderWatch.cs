namespace PolicyAsCode.Cli.Serving;

/// <summary>Sees that something in some folders changed. It looks again and again, which works on every disk and network drive.</summary>
internal sealed class FolderWatch(IReadOnlyList<string> folders)
{
    // A folder that something writes to all the time is shown as it is.
    private const int MostLooks = 50;

    private string _seen = "";

    /// <summary>Whether anything changed since the last look. The first look sees a change.</summary>
    public bool HasChanged()
    {
        var now = string.Join('\n', folders.Where(Directory.Exists).SelectMany(Stamps));
        var changed = now != _seen;
        _seen = now;
        return changed;
    }

    /// <summary>Waits until nothing changes any more: editors empty a file first and fill it then, and half a text must not be shown.</summary>
    /// <param name="quiet">For how long nothing may change.</param>
    public void Settle(TimeSpan quiet)
    {
        for (var looks = 0; looks < MostLooks; looks++)
        {
            Thread.Sleep(quiet);
            if (!HasChanged())
            {
                return;
            }
        }
    }

    private static IEnumerable<string> Stamps(string folder)
    {
        try
        {
            return [.. new DirectoryInfo(folder)
                .EnumerateFiles("*", new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true, AttributesToSkip = FileAttributes.ReparsePoint | FileAttributes.Hidden })
                .Select(file => $"{file.FullName} {file.Length} {file.LastWriteTimeUtc.Ticks}")
                .Order(StringComparer.Ordinal)];
        }
        catch (IOException)
        {
            // A file went away while we looked: the next look sees how it stands.
            return [];
        }
    }
}
