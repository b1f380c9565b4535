using System.CommandLine;
using PolicyAsCode.Cli.Analysis;
using PolicyAsCode.Cli.CommandLine;
using PolicyAsCode.Cli.Files;
using PolicyAsCode.Cli.Output;
using PolicyAsCode.Json;

namespace PolicyAsCode.Cli.Commands;

/// <summary><c>policy lint</c>: checks policies.</summary>
internal static class LintCommand
{
    private enum Format
    {
        Text,
        Concise,
        Json,
    }

    /// <summary>Makes the command.</summary>
    public static Command Create(Surroundings surroundings)
    {
        var files = SharedOptions.Files();
        var format = new ChoiceOption<Format>("--format", "How findings are shown.", ("text", Format.Text), ("concise", Format.Concise), ("json", Format.Json));
        var failLevel = SharedOptions.FailLevel();
        var command = new ExampledCommand(
            "lint",
            "Checks policies and says what governors should know before they agree them.",
            ("policy lint", "check every policy in policy/"),
            ("policy lint handbook.md --fail-level warning", "check one file, and fail on warnings too"),
            ("policy lint --format json", "the same for another program")) { files, format, failLevel };
        command.SetAction(parsed =>
        {
            var findings = Findings.In(surroundings, PolicyFiles.Find(surroundings, parsed.GetValue(files)!));
            Write(surroundings.Terminal, findings, format.In(parsed));
            return findings.ExitCodeFor(failLevel.In(parsed));
        });
        return command;
    }

    private static void Write(Terminal terminal, Findings findings, Format format)
    {
        switch (format)
        {
            case Format.Json:
                terminal.Output.Write(DiagnosticsJson.Write(findings.Files.Count, findings.All.Select(finding => (finding.Source, finding.Diagnostic))));
                break;
            case Format.Concise:
                DiagnosticText.WriteConcise(terminal, findings.All);
                break;
            default:
                DiagnosticText.Write(terminal, findings.All);
                terminal.Output.WriteLine(findings.Summary());
                break;
        }
    }
}
