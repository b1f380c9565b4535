using PolicyAsCode.Cli.Files;

namespace PolicyAsCode.Cli.Comparison;

/// <summary>Finds what is compared among files and folders.</summary>
internal sealed class WorkingTexts(Surroundings surroundings)
{
    private readonly NearestFiles<LoadedLibrary> _libraries = LibraryFiles.Libraries(surroundings);

    /// <summary>The file or folder of a name; nothing where there is none.</summary>
    public ComparedSide? Find(string name)
    {
        var path = surroundings.FullPath(name);
        return File.Exists(path) ? new ComparedSide(name, [Read(PolicyFiles.Find(surroundings, [name])[0])], IsFolder: false)
            : Directory.Exists(path) ? InFolder(name, path)
            : null;
    }

    /// <summary>A file whose name and library are those of another place: git hands out copies.</summary>
    public ComparedText ReadCopy(string copy, string place)
    {
        var file = PolicyFiles.Find(surroundings, [place])[0];
        var text = IsNothing(copy) ? TextFile.Decode(default, file.ShownPath) : TextFile.Read(surroundings.FullPath(copy), file.ShownPath);
        return ComparedText.Of(text, file.PolicyId, _libraries.For(file).Library);
    }

    private ComparedSide InFolder(string name, string path)
    {
        var source = PolicyFiles.SourceFolder(path);
        var holdsPolicies = Directory.EnumerateFiles(source, PolicyFiles.FileName, SearchOption.AllDirectories).Any();
        var files = holdsPolicies
            ? PolicyFiles.InFolder(surroundings, path)
            : PolicyFiles.Find(surroundings, [.. Directory.GetFiles(source, "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal)]);
        return new ComparedSide(name, [.. files.DistinctBy(static file => file.PolicyId).Select(Read)], IsFolder: true);
    }

    private ComparedText Read(PolicyFile file) => ComparedText.Of(TextFile.Read(file.Path, file.ShownPath), file.PolicyId, _libraries.For(file).Library);

    // What git names where a file is new or gone.
    private static bool IsNothing(string copy) => copy is "/dev/null" or "nul" or "NUL";
}
