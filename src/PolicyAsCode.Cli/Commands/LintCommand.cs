using System.CommandLine;
using PolicyAsCode.Cli.Analysis;
using PolicyAsCode.Cli.CommandLine;
using PolicyAsCode.Cli.Files;
using PolicyAsCode.Cli.Reports;
using PolicyAsCode.Linting;

namespace PolicyAsCode.Cli.Commands;

/// <summary><c>policy lint</c>: checks policies.</summary>
internal static class LintCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Surroundings surroundings)
    {
        var options = new LintCommandOptions();
        var command = new ExampledCommand(
            "lint",
            "Checks policies and says what governors should know before they agree them.",
            ("policy lint", "check every policy in policy/"),
            ("policy lint handbook.md --fail-level warning", "check one file, and fail on warnings too"),
            ("policy lint --as-of 2026-09-01", "judge dates as they are on that day"),
            ("policy lint --explain-config", "say which settings hold, and why"),
            ("policy lint --format sarif", "the same for another program"));
        options.AddTo(command);
        command.SetAction(parsed => Run(surroundings, options.In(parsed)));
        return command;
    }

    private static int Run(Surroundings surroundings, LintRequest request)
    {
        var files = PolicyFiles.Find(surroundings, request.Files);
        if (request.ExplainsConfig)
        {
            return ConfigExplanation.Write(surroundings, files, request.Lookout);
        }

        var findings = Findings.In(surroundings, files, request.Lookout);
        if (request.WritesBaseline)
        {
            return BaselineUpdate.Write(surroundings, findings, request.Reason);
        }

        Report.Write(surroundings, findings, request.Format);
        return findings.ExitCodeFor(request.FailLevel);
    }
}

/// <summary>What <c>policy lint</c> was asked for.</summary>
internal sealed record LintRequest(IReadOnlyList<string> Files, ReportFormat Format, Severity FailLevel, Lookout Lookout, bool ExplainsConfig, bool WritesBaseline, string Reason);
