using PolicyAsCode.Cli.Files;
using PolicyAsCode.Cli.Output;
using PolicyAsCode.Linting;
using PolicyAsCode.Linting.Baselines;

namespace PolicyAsCode.Cli.Analysis;

/// <summary>Writes what is found now to <c>baseline.yml</c>, beside the library.</summary>
internal static class BaselineUpdate
{
    /// <summary>Writes it. What stands in it and is still found keeps its reason.</summary>
    /// <exception cref="Refusal">No reason was given, or the file cannot be written.</exception>
    public static int Write(Surroundings surroundings, Findings findings, string reason)
    {
        if (reason.Length == 0)
        {
            throw new Refusal("A baseline needs a reason that governors can be shown: add --reason \"why these may stay\".");
        }

        var path = Path.Combine(PolicyFiles.SourceFolder(surroundings.Folder), Baseline.FileName);
        var shown = surroundings.ShownPath(path);
        var baselines = LibraryFiles.Baselines(surroundings);
        var entries = findings.Files.SelectMany(file => EntriesOf(file, baselines.For(file.File), reason)).ToList();
        if (!File.Exists(path))
        {
            Access.Try(shown, "write", () => File.WriteAllText(path, ""));
        }

        AtomicFile.Replace(path, shown, BaselineWriter.Write(entries), withByteOrderMark: false);
        surroundings.Terminal.Output.WriteLine($"{Printable.Line(shown)}: {entries.Count} {(entries.Count == 1 ? "finding" : "findings")} written.");
        return ExitCode.Clean;
    }

    private static IEnumerable<BaselineEntry> EntriesOf(AnalyzedFile file, Baseline baseline, string reason)
    {
        var policy = file.File.PolicyId;
        var kept = baseline.Entries.Where(entry => entry.Policy == policy && file.Suppressed.Any(answered => answered.Diagnostic.Id == entry.Finding && answered.Diagnostic.Fingerprint == entry.Fingerprint));
        var added = file.Diagnostics
            .Where(found => found.Severity >= Severity.Warning && LintCatalogue.Find(found.Id) is { CannotBeLowered: false })
            .Select(found => new BaselineEntry(found.Id, policy, found.RuleId, found.Fingerprint, reason, default));
        return kept.Concat(added);
    }
}
