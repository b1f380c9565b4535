using System.IO.Enumeration;

namespace PolicyAsCode.Cli.Files;

/// <summary>The names in one folder, listed once: what is not among them need not be looked for.</summary>
internal sealed class FolderListing
{
    // The folder of a policy holds a few files: to look through them is faster than to sort them into a table.
    private readonly List<string> _names = [];

    /// <summary>Whether the folder holds nothing of a name. Where capitals make no difference, a name in other capitals is the same file.</summary>
    public bool Lacks(string name) => !_names.Exists(known => string.Equals(known, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>Finds the files of one name below a folder, hidden folders and links left out, each with its stamp and what stands beside it.</summary>
    /// <exception cref="IOException">A folder cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A folder may not be read.</exception>
    public static List<(string Path, FileStamp Stamp, FolderListing Beside)> FindBelow(string folder, string name)
    {
        var listings = new Dictionary<string, FolderListing>(StringComparer.Ordinal);
        var byPath = listings.GetAlternateLookup<ReadOnlySpan<char>>();
        var options = new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = false, AttributesToSkip = FileAttributes.None };
        var found = new FileSystemEnumerable<(string Path, FileStamp Stamp, FolderListing Beside)>(folder, Found, options)
        {
            ShouldIncludePredicate = Note,
            ShouldRecursePredicate = static (ref FileSystemEntry entry) => !IsSkipped(ref entry),
        };
        return [.. found];

        bool Note(ref FileSystemEntry entry)
        {
            if (!byPath.TryGetValue(entry.Directory, out var listing))
            {
                listings.Add(entry.Directory.ToString(), listing = new FolderListing());
            }

            var isSought = entry.FileName.SequenceEqual(name);
            listing._names.Add(isSought ? name : entry.FileName.ToString());
            return isSought && !entry.IsDirectory && !IsSkipped(ref entry);
        }

        (string Path, FileStamp Stamp, FolderListing Beside) Found(ref FileSystemEntry entry) =>
            (entry.ToFullPath(), new FileStamp(entry.Length, entry.LastWriteTimeUtc.UtcTicks), byPath[entry.Directory]);
    }

    private static bool IsSkipped(ref FileSystemEntry entry) => entry.IsHidden || (entry.Attributes & FileAttributes.ReparsePoint) != 0;
}
