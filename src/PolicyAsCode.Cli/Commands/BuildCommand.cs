using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using PolicyAsCode.Cli.Analysis;
using PolicyAsCode.Cli.CommandLine;
using PolicyAsCode.Cli.Files;
using PolicyAsCode.Cli.Output;
using PolicyAsCode.Cli.Publishing;
using PolicyAsCode.Linting;
using PolicyAsCode.Site;
using PolicyAsCode.Site.Files;
using PolicyAsCode.Site.Themes;

namespace PolicyAsCode.Cli.Commands;

/// <summary><c>policy build</c>: checks the policies, lists their rules, writes the site.</summary>
internal static class BuildCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Surroundings surroundings)
    {
        var folder = new Argument<string>("folder") { Description = "The folder that holds policy/.", DefaultValueFactory = _ => "." };
        var target = new Option<string?>("--out") { Description = "Where the site is written. Without it: artifacts/site.", HelpName = "folder" };
        var asOf = new Option<DateOnly?>("--as-of") { Description = "The date the site speaks of, such as 2026-09-01. Without it: today.", HelpName = "date", CustomParser = ParseDate };
        var theme = new Option<string?>("--theme") { Description = "Your own templates, styles or words, laid over the built-in ones.", HelpName = "folder" };
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
                parsed.GetValue(asOf) ?? surroundings.Today);
            return Build(surroundings, PolicyFiles.InFolder(surroundings, project), plan, failLevel.In(parsed));
        });
        return command;
    }

    private sealed record SitePlan(string Sources, string Target, string? Theme, DateOnly AsOf);

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
        var theme = plan.Theme is null ? Theme.BuiltIn : Access.Try(surroundings.ShownPath(plan.Theme), "read", () => ThemeFolder.Read(plan.Theme));
        var content = SiteContents.Of(surroundings, findings, plan.Sources);
        var outputs = SiteBuilder.Build(content, theme, new SiteOptions(plan.AsOf));
        return SiteWriter.Write(plan.Target, plan.Theme is null ? [plan.Sources] : [plan.Sources, plan.Theme], outputs);
    }

    private static int Report(Surroundings surroundings, SitePlan plan, SiteWriteResult result)
    {
        var terminal = surroundings.Terminal;
        switch (result.Status)
        {
            case SiteWriteStatus.Written:
                var shown = Printable.Line(surroundings.ShownPath(plan.Target));
                terminal.Output.WriteLine($"{result.Files} files written. The site is in {terminal.Paint(shown, Colour.Bold)}: open {shown}/index.html in a browser.");
                return ExitCode.Clean;
            case SiteWriteStatus.Faulty:
                foreach (var fault in result.Faults)
                {
                    terminal.Error.WriteLine(Printable.Line(fault.ToString()));
                }

                throw new Refusal("The site was not written: put the theme right first.");
            default:
                throw new Refusal(result.Message);
        }
    }

    private static Severity Lower(Severity left, Severity right) => left < right ? left : right;

    private static DateOnly? ParseDate(ArgumentResult result)
    {
        var word = result.Tokens[0].Value;
        if (DateOnly.TryParseExact(word, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date;
        }

        result.AddError($"{word} is not a date. Write it as year-month-day, such as 2026-09-01.");
        return null;
    }
}
