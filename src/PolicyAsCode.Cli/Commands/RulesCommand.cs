using System.CommandLine;
using PolicyAsCode.Cli.Analysis;
using PolicyAsCode.Cli.CommandLine;
using PolicyAsCode.Cli.Files;
using PolicyAsCode.Cli.Output;
using PolicyAsCode.Json;
using PolicyAsCode.Linting;

namespace PolicyAsCode.Cli.Commands;

/// <summary><c>policy rules</c>: lists the rules.</summary>
internal static class RulesCommand
{
    private enum Format
    {
        Table,
        Json,
    }

    /// <summary>Makes the command.</summary>
    public static Command Create(Surroundings surroundings)
    {
        var files = SharedOptions.Files();
        var format = new ChoiceOption<Format>("--format", "How rules are shown.", ("table", Format.Table), ("json", Format.Json));
        var command = new ExampledCommand(
            "rules",
            "Lists the rules: who must, must not, should or may do what.",
            ("policy rules", "every rule of the policies in policy/"),
            ("policy rules policy/behaviour", "those of one policy"),
            ("policy rules --format json", "the same for another program")) { files, format };
        command.SetAction(parsed =>
        {
            var findings = Findings.In(surroundings, PolicyFiles.Find(surroundings, parsed.GetValue(files)!));
            Write(surroundings.Terminal, findings, format.In(parsed));
            WarnOfLeftOut(surroundings.Terminal, findings);
            return findings.ExitCodeFor(Severity.Error);
        });
        return command;
    }

    private static void Write(Terminal terminal, Findings findings, Format format)
    {
        if (format == Format.Json)
        {
            terminal.Output.Write(RulesJson.Write(findings.Files.Select(file => file.Rules)));
        }
        else
        {
            RuleTable.Write(terminal, [.. findings.Files.Select(file => file.Rules)]);
        }
    }

    // A list with an error gives no rules, and whoever reads the table must know that it is not the whole policy.
    private static void WarnOfLeftOut(Terminal terminal, Findings findings)
    {
        if (findings.Count(Severity.Error) is > 0 and var errors)
        {
            var found = errors == 1 ? "1 error was" : $"{errors} errors were";
            terminal.Error.WriteLine($"policy: {found} found, so rules may be missing here. Run policy lint to see them.");
        }
    }
}
