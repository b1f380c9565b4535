using PolicyAsCode.Cli.Caching;
using PolicyAsCode.Cli.Files;
using PolicyAsCode.Linting;
using PolicyAsCode.Linting.Suppressing;
using PolicyAsCode.Model;

namespace PolicyAsCode.Cli.Analysis;

/// <summary>A diagnostic and the text it stands in.</summary>
internal sealed record Finding(SourceText Source, Diagnostic Diagnostic);

/// <summary>A finding that is answered, and so not reported.</summary>
internal sealed record AnsweredFinding(SourceText Source, SuppressedDiagnostic Answer);

/// <summary>Everything found in a set of files and the libraries they use.</summary>
internal sealed class Findings
{
    private Findings(IReadOnlyList<AnalyzedFile> files, Library library, IReadOnlyList<Finding> all) => (Files, Library, All) = (files, library, all);

    /// <summary>The files.</summary>
    public IReadOnlyList<AnalyzedFile> Files { get; }

    /// <summary>The library of the first file: policies of one site share theirs.</summary>
    public Library Library { get; }

    /// <summary>What was found: settings, libraries and baselines first, then file by file; hidden diagnostics are left out.</summary>
    public IReadOnlyList<Finding> All { get; }

    /// <summary>What was found and is answered, file by file.</summary>
    public IReadOnlyList<AnsweredFinding> Answered => [.. Files.SelectMany(file => file.Suppressed, (file, answer) => new AnsweredFinding(file.Source, answer))];

    /// <summary>Reads the files and their libraries.</summary>
    /// <exception cref="Refusal">A file is missing, or may not be read.</exception>
    public static Findings In(Surroundings surroundings, IReadOnlyList<PolicyFile> files) => In(surroundings, files, Lookout.Plain);

    /// <summary>Looks at the files in a certain way.</summary>
    /// <inheritdoc cref="In(Surroundings, IReadOnlyList{PolicyFile})"/>
    public static Findings In(Surroundings surroundings, IReadOnlyList<PolicyFile> files, Lookout lookout)
    {
        var (libraries, baselines, settings) = (LibraryFiles.Libraries(surroundings), LibraryFiles.Baselines(surroundings), new SeveritySettings(surroundings, lookout));
        var used = files.Select(libraries.For).ToList();
        var options = files.Select(settings.For).ToList();
        var cache = FindingsCache.Open(surroundings, files.Count, lookout);
        var (analyzed, ofBaselines) = FileChecks.Run(files, used, options, [.. files.Select(baselines.For)], lookout with { IsOnBuildServer = surroundings.IsBuildServer }, cache);
        cache?.Save();
        var ofLibraries = used.DistinctBy(library => library.Source.Path, StringComparer.Ordinal).SelectMany(library => library.Diagnostics, (library, diagnostic) => new Finding(library.Source, diagnostic));
        var ofHistories = analyzed.SelectMany((file, index) => HistoryFindings.Of(surroundings, file, used[index].Library, options[index], lookout.KeptHistories));
        var ofFiles = analyzed.SelectMany(file => file.Diagnostics, (file, diagnostic) => new Finding(file.Source, diagnostic));
        var all = settings.Problems.Concat(ofLibraries).Concat(ofBaselines).Concat(ofFiles).Concat(ofHistories);
        return new Findings(analyzed, used.Select(library => library.Library).FirstOrDefault(Library.None), [.. all.Where(finding => finding.Diagnostic.Severity != Severity.Hidden)]);
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
        var answered = Files.Sum(file => file.Suppressed.Count);
        var rest = answered == 0 ? "" : $" {Counted(answered, "finding is", "findings are")} answered with a reason.";
        return $"{found} in {Counted(Files.Count, "file", "files")}.{rest}";
    }

    private static string Counted(int count, string one, string many) => count switch
    {
        0 => "",
        1 => $"1 {one}",
        _ => $"{count} {many}",
    };
}
