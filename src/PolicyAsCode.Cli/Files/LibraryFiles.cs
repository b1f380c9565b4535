using PolicyAsCode.Binding;
using PolicyAsCode.Linting;
using PolicyAsCode.Linting.Baselines;
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

/// <summary>Finds and reads what stands beside the policies: <c>library.yml</c> and <c>baseline.yml</c>.</summary>
internal static class LibraryFiles
{
    /// <summary>The name of the library's file.</summary>
    public const string FileName = "library.yml";

    /// <summary>The libraries of policies.</summary>
    public static NearestFiles<LoadedLibrary> Libraries(Surroundings surroundings) => new(surroundings, FileName, ReadLibrary, LoadedLibrary.None);

    /// <summary>The baselines of policies.</summary>
    public static NearestFiles<Baseline> Baselines(Surroundings surroundings) => new(surroundings, Baseline.FileName, ReadBaseline, Baseline.None);

    private static LoadedLibrary ReadLibrary(TextFile file)
    {
        if (file.Problem is { } problem)
        {
            return new LoadedLibrary(file.Source, Library.None, EquatableArray.Of(problem));
        }

        var read = LibraryReader.Read(file.Source);
        return new LoadedLibrary(file.Source, read.Library, read.Diagnostics);
    }

    private static Baseline ReadBaseline(TextFile file) => file.Problem is { } problem
        ? new Baseline(file.Source, default, EquatableArray.Of(problem))
        : BaselineReader.Read(file.Source);
}
