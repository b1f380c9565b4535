using PolicyAsCode.Binding;
using PolicyAsCode.Linting;
using PolicyAsCode.Model;

namespace PolicyAsCode.Cli.Files;

/// <summary>A <c>library.yml</c> that was read.</summary>
/// <param name="Source">Its text.</param>
/// <param name="Library">What it says.</param>
/// <param name="Diagnostics">What is wrong in it.</param>
internal sealed record LoadedLibrary(SourceText Source, Library Library, EquatableArray<Diagnostic> Diagnostics)
{
    /// <summary>There is none: every audience keeps the author's words.</summary>
    public static LoadedLibrary None { get; } = new(new SourceText("", LibraryFiles.FileName), Library.None, default);
}

/// <summary>Finds and reads the <c>library.yml</c> of each file, each library once.</summary>
internal sealed class LibraryFiles(Surroundings surroundings)
{
    /// <summary>The name of the file.</summary>
    public const string FileName = "library.yml";

    private readonly Dictionary<string, LoadedLibrary> _byFolder = new(StringComparer.Ordinal);

    /// <summary>The library beside a file, or in the nearest folder above it.</summary>
    public LoadedLibrary For(PolicyFile file) => InOrAbove(Path.GetDirectoryName(file.Path));

    private LoadedLibrary InOrAbove(string? folder)
    {
        if (folder is null)
        {
            return LoadedLibrary.None;
        }

        if (!_byFolder.TryGetValue(folder, out var library))
        {
            var path = Path.Combine(folder, FileName);
            library = File.Exists(path) ? Read(path) : InOrAbove(Path.GetDirectoryName(folder));
            _byFolder[folder] = library;
        }

        return library;
    }

    private LoadedLibrary Read(string path)
    {
        var file = TextFile.Read(path, surroundings.ShownPath(path));
        if (file.Problem is { } problem)
        {
            return new LoadedLibrary(file.Source, Library.None, EquatableArray.Of(problem));
        }

        var read = LibraryReader.Read(file.Source);
        return new LoadedLibrary(file.Source, read.Library, read.Diagnostics);
    }
}
