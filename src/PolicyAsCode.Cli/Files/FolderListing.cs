using System.IO.Enumeration;

namespace PolicyAsCode.Cli.Files;

/// <summary>The names in one folder, listed once: what is not among them need not be looked for.</summary>
internal sealed class FolderListing
{
    // The folder of a policy holds a few files: to look through them is faster than to sort them into a table.
    private readonly List<string> _names = [];

    // The folders in it, hidden ones left out. Whether one is a link is looked up when it is listed, which many are at once.
    private readonly List<string> _folders = [];

    // The file in it that is sought.
    private (string Path, FileStamp Stamp)? _found;

    private FolderListing()
    {
    }

    /// <summary>Whether the folder holds nothing of a name. Where capitals make no difference, a name in other capitals is the same file.</summary>
    public bool Lacks(string name)
    {
        foreach (var known in _names)
        {
            if (string.Equals(known, name, StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Finds the files of one name below a folder, hidden folders and links left out, each with its stamp and what stands beside it.</summary>
    /// <exception cref="IOException">A folder cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A folder may not be read.</exception>
    public static List<(string Path, FileStamp Stamp, FolderListing Beside)> FindBelow(string folder, string name)
    {
        var found = new List<(string Path, FileStamp Stamp, FolderListing Beside)>();
        for (List<string> folders = [folder], inner = []; folders.Count > 0; (folders, inner) = (inner, []))
        {
            // The outermost was given by name, and may be a link.
            foreach (var listing in InParallel.Do(folders.Count, i => ReferenceEquals(folders[i], folder) || !IsLink(folders[i]) ? Of(folders[i], name) : new FolderListing()))
            {
                inner.AddRange(listing._folders);
                if (listing._found is var (path, stamp))
                {
                    found.Add((path, stamp, listing));
                }
            }
        }

        return found;
    }

    private static FolderListing Of(string folder, string name)
    {
        var listing = new FolderListing();
        var options = new EnumerationOptions { IgnoreInaccessible = false, AttributesToSkip = FileAttributes.None };
        foreach (var _ in new FileSystemEnumerable<bool>(folder, Note, options))
        {
        }

        return listing;

        bool Note(ref FileSystemEntry entry)
        {
            var isSought = entry.FileName.SequenceEqual(name);
            listing._names.Add(isSought ? name : entry.FileName.ToString());
            if (entry.IsDirectory && !IsHidden(ref entry))
            {
                listing._folders.Add(entry.ToFullPath());
            }
            else if (isSought && !entry.IsDirectory && !IsHidden(ref entry) && (entry.Attributes & FileAttributes.ReparsePoint) == 0)
            {
                listing._found = (entry.ToFullPath(), new FileStamp(entry.Length, entry.LastWriteTimeUtc.UtcTicks));
            }

            return true;
        }
    }

    // A name tells it on most systems, without a look at the file.
    private static bool IsHidden(ref FileSystemEntry entry) => OperatingSystem.IsLinux() ? entry.FileName[0] == '.' : entry.IsHidden;

    private static bool IsLink(string folder) => new FileInfo(folder).LinkTarget is not null;
}
