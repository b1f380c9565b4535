using PolicyAsCode.Binding;
using PolicyAsCode.Cli.Files;
using PolicyAsCode.Model;

namespace PolicyAsCode.Cli.Comparison;

/// <summary>Finds what is compared in git's revisions: <c>HEAD~3</c>, or <c>HEAD~3:policy/behaviour/policy.md</c>.</summary>
internal sealed class RevisionTexts(Surroundings surroundings)
{
    private readonly GitRepository _git = new(surroundings.Folder);

    /// <summary>The file or folder of a revision; nothing where the name is none.</summary>
    /// <param name="name">The revision, and after a colon the path, from the top of the repository as git has it.</param>
    public ComparedSide? Find(string name)
    {
        var colon = name.IndexOf(':', StringComparison.Ordinal);
        return colon < 0
            ? _git.IsRevision(name) ? InFolder(name, name, _git.FromTop(PolicyFiles.FolderName)!) : null
            : _git.IsRevision(name[..colon]) ? At(name, name[..colon], name[(colon + 1)..]) : null;
    }

    /// <summary>The same file or folder as one of the working folder, as it was in a revision.</summary>
    public ComparedSide? FindSame(string revision, string workingPath) =>
        _git.IsRevision(revision) && _git.FromTop(surroundings.ShownPath(surroundings.FullPath(workingPath))) is { } path ? At($"{revision}:{path}", revision, path) : null;

    private ComparedSide At(string name, string revision, string path)
    {
        path = path.Replace('\\', '/').TrimEnd('/');
        path = path.StartsWith("./", StringComparison.Ordinal) ? _git.FromTop(path)! : path;
        return _git.Read(revision, path) is { } bytes ? new ComparedSide(name, [Read(revision, path, bytes)], IsFolder: false) : InFolder(name, revision, path);
    }

    private ComparedSide InFolder(string name, string revision, string path)
    {
        var files = _git.Files(revision, path).Where(static file => file.EndsWith(".md", StringComparison.Ordinal)).ToList();
        var policies = files.FindAll(static file => file == PolicyFiles.FileName || file.EndsWith("/" + PolicyFiles.FileName, StringComparison.Ordinal));
        var chosen = policies.Count > 0 ? policies : files;
        return chosen.Count > 0
            ? new ComparedSide(name, [.. chosen.DistinctBy(IdOf).Select(file => Read(revision, file, _git.Read(revision, file) ?? []))], IsFolder: true)
            : throw new Refusal($"In the revision {revision} there is no file or folder {(path.Length > 0 ? path : ".")}. Check the name: it starts at the top of the repository.");
    }

    private ComparedText Read(string revision, string path, byte[] bytes) =>
        ComparedText.Of(TextFile.Decode(bytes, $"{revision}:{path}"), IdOf(path), LibraryFor(revision, path));

    // The library beside the file or above it, as it was then.
    private Library LibraryFor(string revision, string path)
    {
        for (var folder = path; folder.Length > 0;)
        {
            folder = folder.LastIndexOf('/') is > 0 and var end ? folder[..end] : "";
            var library = folder.Length > 0 ? $"{folder}/{LibraryFiles.FileName}" : LibraryFiles.FileName;
            if (_git.Read(revision, library) is { } bytes)
            {
                return LibraryReader.Read(TextFile.Decode(bytes, $"{revision}:{library}").Source).Library;
            }
        }

        return Library.None;
    }

    private static string IdOf(string path)
    {
        var parts = path.Split('/');
        return parts is [.., var folder, PolicyFiles.FileName] ? folder : Path.GetFileNameWithoutExtension(parts[^1]);
    }
}
