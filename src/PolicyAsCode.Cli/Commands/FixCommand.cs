using System.CommandLine;
using PolicyAsCode.Cli.Analysis;
using PolicyAsCode.Cli.CommandLine;
using PolicyAsCode.Cli.Files;
using PolicyAsCode.Cli.Output;
using PolicyAsCode.Linting;
using PolicyAsCode.Linting.Fixing;

namespace PolicyAsCode.Cli.Commands;

/// <summary><c>policy fix</c>: writes down the names that rules, exceptions and conditions lack.</summary>
internal static class FixCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Surroundings surroundings)
    {
        var files = SharedOptions.Files();
        var dryRun = new Option<bool>("--dry-run") { Description = "Show what would change, as a diff, and change nothing." };
        var command = new ExampledCommand(
            "fix",
            "Gives every rule, exception and condition without a name its permanent one. What the rules say stays the same.",
            ("policy fix --dry-run", "show the names the policies in policy/ still lack"),
            ("policy fix", "write them"),
            ("policy fix policy/behaviour", "in one policy only")) { files, dryRun };
        command.SetAction(parsed =>
        {
            var findings = Findings.In(surroundings, PolicyFiles.Find(surroundings, parsed.GetValue(files)!));
            var fixes = findings.Files.Where(file => file.Policy is not null).Select(Fix.Of).ToList();
            var finish = parsed.GetValue(dryRun) ? (Action<Terminal, Fix>)Show : Write;
            fixes.Where(fix => fix.Result.Edits.Count > 0).ToList().ForEach(fix => finish(surroundings.Terminal, fix));
            Report(surroundings.Terminal, findings, fixes);
            return findings.ExitCodeForUnread();
        });
        return command;
    }

    private sealed record Fix(AnalyzedFile File, FixResult Result)
    {
        public static Fix Of(AnalyzedFile file) => new(file, Fixer.AssignIds(file.Policy!, file.Library));
    }

    private static void Show(Terminal terminal, Fix fix) => DiffText.Write(terminal, fix.File.File.ShownPath, fix.File.Source.Text, fix.Result.Text.Text);

    private static void Write(Terminal terminal, Fix fix)
    {
        var file = fix.File.File;
        AtomicFile.Replace(file.Path, file.ShownPath, fix.Result.Text.Text, fix.File.Text.HasByteOrderMark);
        terminal.Output.WriteLine($"{Printable.Line(file.ShownPath)}: names written in {fix.Result.Edits.Count} {(fix.Result.Edits.Count == 1 ? "place" : "places")}.");
    }

    private static void Report(Terminal terminal, Findings findings, List<Fix> fixes)
    {
        DiagnosticText.Write(terminal, fixes.SelectMany(fix => fix.Result.Refused, (fix, refused) => new Finding(fix.File.Source, refused)));
        DiagnosticText.Write(terminal, findings.All.Where(finding => finding.Diagnostic.Id is "PAC0007" or "PAC0008"));
        if (fixes.All(fix => fix.Result.Edits.Count == 0))
        {
            terminal.Output.WriteLine("Nothing to fix.");
        }

        if (findings.Count(Severity.Error) > 0)
        {
            terminal.Error.WriteLine("policy: Rules in which an error lies were left alone. Run policy lint to see what is wrong, then fix again.");
        }
    }
}
