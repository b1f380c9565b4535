using System.CommandLine;
using PolicyAsCode.Cli.Analysis;
using PolicyAsCode.Cli.CommandLine;
using PolicyAsCode.Cli.Files;
using PolicyAsCode.Cli.Fixes;
using PolicyAsCode.Cli.Output;
using PolicyAsCode.Linting;
using PolicyAsCode.Linting.Fixing;

namespace PolicyAsCode.Cli.Commands;

/// <summary><c>policy fix</c>: puts right what can be put right without changing a rule, and writes the names that rules lack.</summary>
internal static class FixCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Surroundings surroundings)
    {
        var files = SharedOptions.Files();
        var dryRun = new Option<bool>("--dry-run") { Description = "Show what would change, as a diff, and change nothing." };
        var wording = new Option<bool>("--wording") { Description = "Change words too, such as a name the school no longer uses. Who must do what stays." };
        var suggest = new Option<bool>("--suggest") { Description = "List the findings somebody has to decide on, with the choices and a code for each. Changes nothing." };
        var choose = new Option<string[]>("--choose") { Description = "Make choices, named by the codes that --suggest shows.", HelpName = "codes", AllowMultipleArgumentsPerToken = true };
        var preview = new Option<bool>("--preview") { Description = "Fix also what is still being tried out." };
        var asOf = SharedOptions.AsOf();
        var command = new ExampledCommand(
            "fix",
            "Puts right what can be put right without changing a rule, and gives every rule, exception and condition without a name its permanent one.",
            ("policy fix --dry-run", "show what would change in policy/"),
            ("policy fix", "change it"),
            ("policy fix --wording policy/behaviour", "change words too, in one policy"),
            ("policy fix --suggest", "list what somebody has to decide on"),
            ("policy fix --choose 3f9a1", "make one of the choices")) { files, dryRun, wording, suggest, choose, preview, asOf };
        command.SetAction(parsed =>
        {
            var lookout = new Lookout { ShowsPreviews = parsed.GetValue(preview), AsOf = parsed.GetValue(asOf) };
            var findings = Findings.In(surroundings, PolicyFiles.Find(surroundings, parsed.GetValue(files)!), lookout);
            if (parsed.GetValue(suggest))
            {
                return SuggestionList.Write(surroundings.Terminal, findings);
            }

            var codes = parsed.GetValue(choose) ?? [];
            var most = parsed.GetValue(wording) ? FixKind.Wording : FixKind.Format;
            var fixes = codes.Length > 0 ? Choices.Make(findings, codes) : FileFix.All(findings, most);
            return Finish(surroundings.Terminal, findings, fixes, parsed.GetValue(dryRun) ? (Action<Terminal, FileFix>)Show : Write);
        });
        return command;
    }

    private static int Finish(Terminal terminal, Findings findings, List<FileFix> fixes, Action<Terminal, FileFix> finish)
    {
        fixes.Where(fix => fix.IsChanged).ToList().ForEach(fix => finish(terminal, fix));
        var problems = fixes.SelectMany(fix => fix.Run.Problems, (_, problem) => new Finding(problem.Source, problem.Diagnostic)).ToList();
        DiagnosticText.Write(terminal, problems);
        DiagnosticText.Write(terminal, findings.All.Where(finding => finding.Diagnostic.Id is "PAC0007" or "PAC0008"));
        if (!fixes.Exists(fix => fix.IsChanged))
        {
            terminal.Output.WriteLine("Nothing to fix.");
        }

        if (findings.Count(Severity.Error) > fixes.Sum(fix => fix.Run.Made.Count(static made => LintCatalogue.Find(made.Id) is { Severity: Severity.Error })))
        {
            terminal.Error.WriteLine("policy: Rules in which an error lies were left alone. Run policy lint to see what is wrong, then fix again.");
        }

        return problems.Exists(problem => problem.Diagnostic.Severity == Severity.Error) ? ExitCode.Findings : findings.ExitCodeForUnread();
    }

    private static void Show(Terminal terminal, FileFix fix) => DiffText.Write(terminal, fix.File.File.ShownPath, fix.File.Source.Text, fix.Run.Text.Text);

    private static void Write(Terminal terminal, FileFix fix)
    {
        var file = fix.File.File;
        AtomicFile.Replace(file.Path, file.ShownPath, fix.Run.Text.Text, fix.File.Text.HasByteOrderMark);
        terminal.Output.WriteLine($"{Printable.Line(file.ShownPath)}: {fix.Summary()}.");
    }
}
