using System.CommandLine;
using PolicyAsCode.Cli.Analysis;
using PolicyAsCode.Cli.CommandLine;
using PolicyAsCode.Cli.Files;
using PolicyAsCode.Cli.Output;
using PolicyAsCode.Cli.Publishing;
using PolicyAsCode.Linting;
using PolicyAsCode.Site;
using PolicyAsCode.Site.Files;

namespace PolicyAsCode.Cli.Commands;

/// <summary><c>policy build</c>: checks the policies, lists their rules, writes the site.</summary>
internal static class BuildCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Surroundings surroundings)
    {
        var folder = new Argument<string>("folder") { Description = "The folder that holds policy/.", DefaultValueFactory = _ => "." };
        var target = new Option<string?>("--out") { Description = "Where the site is written. Without it: artifacts/site.", HelpName = "folder" };
        var (asOf, theme) = (SharedOptions.SiteDate(), SharedOptions.Theme());
        var failLevel = SharedOptions.FailLevel();
        var command = new ExampledCommand(
            "build",
            "Checks the policies, lists their rules and writes the site.",
            ("policy build", "write the site to artifacts/site"),
            ("policy build --out public --as-of 2026-09-01", "the same site, whatever day it is made on"),
            ("policy build --fail-level warning", "write nothing if there is even a warning")) { folder, target, asOf, theme, failLevel };
        command.SetAction(parsed =>
        {
            var project = surroundings.FullPath(parsed.GetValue(folder)!);
            var plan = new SitePlan(
                PolicyFiles.SourceFolder(project),
                parsed.GetValue(target) is { } named ? surroundings.FullPath(named) : Path.Combine(project, "artifacts", "site"),
                parsed.GetValue(theme) is { } own ? surroundings.FullPath(own) : null,
                SharedOptions.Day(parsed.GetValue(asOf), surroundings));
            return Build(surroundings, PolicyFiles.InFolder(surroundings, project), plan, failLevel.In(parsed));
        });
        return command;
    }

    private static int Build(Surroundings surroundings, IReadOnlyList<PolicyFile> files, SitePlan plan, Severity failLevel)
    {
        var terminal = surroundings.Terminal;
        var findings = Progress.Show(terminal, "Checking the policies", () => Findings.In(surroundings, files));
        DiagnosticText.Write(terminal, findings.All.Where(finding => finding.Diagnostic.Severity >= Lower(failLevel, Severity.Warning)));
        terminal.Output.WriteLine(findings.Summary());
        if (findings.ExitCodeFor(failLevel) is not ExitCode.Clean and var exitCode)
        {
            terminal.Error.WriteLine("policy: The site was not written, because of what was found. Put it right, then build again.");
            return exitCode;
        }

        var rules = findings.Files.Sum(file => file.Rules.Rules.Count);
        terminal.Output.WriteLine($"{rules} {(rules == 1 ? "rule" : "rules")} in {files.Count} {(files.Count == 1 ? "policy" : "policies")}.");
        return Report(surroundings, plan, Progress.Show(terminal, "Writing the site", () => WriteSite(surroundings, findings, plan)));
    }

    private static SiteWriteResult WriteSite(Surroundings surroundings, Findings findings, SitePlan plan)
    {
        var content = new SiteContents().Of(surroundings, findings, plan.Sources);
        return SiteWriter.Write(plan.Target, plan.AllSources, SiteBuilder.Build(content, plan.ReadTheme(surroundings), new SiteOptions(plan.AsOf)));
    }

    private static int Report(Surroundings surroundings, SitePlan plan, SiteWriteResult result)
    {
        SitePlan.Report(surroundings, result);
        var terminal = surroundings.Terminal;
        var shown = Printable.Line(surroundings.ShownPath(plan.Target));
        var written = result.Changed == 0 ? "Nothing changed" : $"{result.Changed} of {result.Files} files written";
        terminal.Output.WriteLine($"{written}. The site is in {terminal.Paint(shown, Colour.Bold)}: open {shown}/index.html in a browser.");
        return ExitCode.Clean;
    }

    private static Severity Lower(Severity left, Severity right) => left < right ? left : right;
}
