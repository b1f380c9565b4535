namespace PolicyAsCode.Cli.Files;

/// <summary>A file to be read as a policy.</summary>
/// <param name="Path">Its full path.</param>
/// <param name="ShownPath">Its path as messages name it.</param>
/// <param name="PolicyId">The policy's id: the name of its folder, or of the file where the file is not a policy.md.</param>
internal sealed record PolicyFile(string Path, string ShownPath, string PolicyId)
{
    /// <summary>What stands beside it; nothing where it was not found in a folder of policies, with all its neighbours, but named by itself.</summary>
    public FolderListing? Beside { get; init; }

    /// <summary>Its length and time, where it was found in a folder.</summary>
    public FileStamp? Stamp { get; init; }

    /// <summary>Whether it is known that nothing of a name stands beside it.</summary>
    public bool StandsWithout(string name) => Beside is { } beside && beside.Lacks(name);
}

/// <summary>Finds the files a command is to read.</summary>
internal static class PolicyFiles
{
    /// <summary>The name every policy's file has.</summary>
    public const string FileName = "policy.md";

    /// <summary>The folder of a checkout that holds the policies.</summary>
    public const string FolderName = "policy";

    /// <summary>The files named, those in the folders named, or those in <c>policy/</c> where nothing is named.</summary>
    /// <exception cref="Refusal">Something named is missing, or nothing is found.</exception>
    public static IReadOnlyList<PolicyFile> Find(Surroundings surroundings, IReadOnlyList<string> named)
    {
        var files = named.Count == 0 ? InFolder(surroundings, surroundings.Folder) : named.SelectMany(name => Named(surroundings, name));
        return [.. files.DistinctBy(file => file.Path)];
    }

    /// <summary>The policies of a folder: those below its <c>policy/</c>, or below itself where it has no such folder.</summary>
    public static IReadOnlyList<PolicyFile> InFolder(Surroundings surroundings, string folder)
    {
        var policies = SourceFolder(folder);
        var shown = surroundings.ShownPath(policies);
        var found = Access.Try(shown, "read", () => FolderListing.FindBelow(policies, FileName));
        if (found.Count == 0)
        {
            throw new Refusal($"No policies are in {(shown == "." ? "this folder" : shown)}. A policy is a file named {FileName} in a folder of its own, such as {FolderName}/behaviour/{FileName}.");
        }

        var files = found.OrderBy(file => file.Path, StringComparer.Ordinal).Select(file => Describe(surroundings, file.Path) with { Beside = file.Beside, Stamp = file.Stamp }).ToList();
        var twice = files.GroupBy(file => file.PolicyId, StringComparer.OrdinalIgnoreCase).FirstOrDefault(group => group.Count() > 1);
        return twice is null
            ? files
            : throw new Refusal($"Two policies are called “{twice.Key}”: {string.Join(" and ", twice.Select(file => file.ShownPath))}. A policy is called by its folder, so each folder needs a name of its own. Rename one.");
    }

    /// <summary>The folder whose policies are meant by a folder.</summary>
    public static string SourceFolder(string folder)
    {
        var inner = Path.Combine(folder, FolderName);
        return Directory.Exists(inner) ? inner : folder;
    }

    private static IEnumerable<PolicyFile> Named(Surroundings surroundings, string name)
    {
        var path = surroundings.FullPath(name);
        return Directory.Exists(path) ? InFolder(surroundings, path) : [Describe(surroundings, path)];
    }

    private static PolicyFile Describe(Surroundings surroundings, string path)
    {
        var folder = Path.GetFileName(Path.GetDirectoryName(path)) ?? "";
        var name = Path.GetFileName(path) == FileName && folder.Length > 0 ? folder : Path.GetFileNameWithoutExtension(path);
        return new PolicyFile(path, surroundings.ShownPath(path), name);
    }
}
