using PolicyAsCode.Cli.Files;
using PolicyAsCode.Linting;
using PolicyAsCode.Model;

namespace PolicyAsCode.Cli.Analysis;

/// <summary>A diagnostic and the text it stands in.</summary>
internal sealed record Finding(SourceText Source, Diagnostic Diagnostic);

/// <summary>Everything found in a set of files and the libraries they use.</summary>
internal sealed class Findings
{
    private Findings(IReadOnlyList<AnalyzedFile> files, Library library, IReadOnlyList<Finding> all) => (Files, Library, All) = (files, library, all);

    /// <summary>The files.</summary>
    public IReadOnlyList<AnalyzedFile> Files { get; }

    /// <summary>The library of the first file: policies of one site share theirs.</summary>
    public Library Library { get; }

    /// <summary>What was found: settings and libraries first, then file by file; hidden diagnostics are left out.</summary>
    public IReadOnlyList<Finding> All { get; }

    /// <summary>Reads the files and their libraries.</summary>
    /// <exception cref="Refusal">A file is missing, or may not be read.</exception>
    public static Findings In(Surroundings surroundings, IReadOnlyList<PolicyFile> files) => In(surroundings, files, AnalyzedFile.Read);

    /// <summary>Reads the files and their libraries, each file in a given way; several at a time.</summary>
    /// <exception cref="Refusal">A file is missing, or may not be read.</exception>
    public static Findings In(Surroundings surroundings, IReadOnlyList<PolicyFile> files, Func<PolicyFile, Library, LintOptions, AnalyzedFile> read)
    {
        var (libraries, settings) = (new LibraryFiles(surroundings), new SeveritySettings(surroundings));
        var used = files.Select(libraries.For).ToList();
        var options = files.Select(settings.For).ToList();
        var analyzed = new AnalyzedFile[files.Count];
        InParallel(files.Count, index => analyzed[index] = read(files[index], used[index].Library, options[index]));
        var ofLibraries = used.Distinct().SelectMany(library => library.Diagnostics, (library, diagnostic) => new Finding(library.Source, diagnostic));
        var ofFiles = analyzed.SelectMany(file => file.Diagnostics, (file, diagnostic) => new Finding(file.Source, diagnostic));
        var all = settings.Problems.Concat(ofLibraries).Concat(ofFiles);
        return new Findings(analyzed, used.Select(library => library.Library).FirstOrDefault(Library.None), [.. all.Where(finding => finding.Diagnostic.Severity != Severity.Hidden)]);
    }

    // What a file is refused for reaches the user as it is, not wrapped by the parallel loop.
    private static void InParallel(int count, Action<int> work)
    {
        try
        {
            Parallel.For(0, count, work);
        }
        catch (AggregateException exception) when (exception.InnerExceptions.OfType<Refusal>().FirstOrDefault() is { } refusal)
        {
            throw new Refusal(refusal.Message);
        }
    }

    /// <summary>How many findings have a severity.</summary>
    public int Count(Severity severity) => All.Count(finding => finding.Diagnostic.Severity == severity);

    /// <summary>The exit code for a fail level: a failed analyzer is never clean, whatever the level.</summary>
    public int ExitCodeFor(Severity failLevel)
    {
        if (All.Any(finding => finding.Diagnostic.Id == "PAC0008"))
        {
            return ExitCode.Failure;
        }

        return All.Any(finding => finding.Diagnostic.Severity >= failLevel) ? ExitCode.Findings : ExitCode.Clean;
    }

    /// <summary>The exit code where only files that could not be read count, because findings are part of what was asked for.</summary>
    public int ExitCodeForUnread() => All.Any(finding => finding.Diagnostic.Id is "PAC0007" or "PAC0008") ? ExitCodeFor(Severity.Error) : ExitCode.Clean;

    /// <summary>"2 errors and 1 warning in 3 files.", or "Nothing to report in 3 files."</summary>
    public string Summary()
    {
        var counts = new[]
        {
            Counted(Count(Severity.Error), "error", "errors"),
            Counted(Count(Severity.Warning), "warning", "warnings"),
            Counted(Count(Severity.Information), "remark", "remarks"),
        }.Where(part => part.Length > 0).ToList();
        var found = counts.Count switch
        {
            0 => "Nothing to report",
            1 => counts[0],
            _ => string.Join(", ", counts.SkipLast(1)) + " and " + counts[^1],
        };
        return $"{found} in {Counted(Files.Count, "file", "files")}.";
    }

    private static string Counted(int count, string one, string many) => count switch
    {
        0 => "",
        1 => $"1 {one}",
        _ => $"{count} {many}",
    };
}
