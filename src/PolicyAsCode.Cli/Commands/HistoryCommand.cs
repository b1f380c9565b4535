using System.CommandLine;
using PolicyAsCode.Cli.CommandLine;
using PolicyAsCode.Cli.Output;
using PolicyAsCode.Cli.Records;
using PolicyAsCode.Governance.Ratification;
using PolicyAsCode.Governance.Ratification.Records;

namespace PolicyAsCode.Cli.Commands;

/// <summary><c>policy history</c> and <c>policy at</c>: what was decided, and which text was in force.</summary>
internal static class HistoryCommand
{
    /// <summary>Makes <c>policy history</c>.</summary>
    public static Command Create(Surroundings surroundings)
    {
        var policy = OnePolicy();
        var asOf = new DateOption("--as-of", "The day for which states are worked out. Without it: today.");
        var command = new ExampledCommand(
            "history",
            "Lists what was decided on a policy, and how each version stands.",
            ("policy history social-media", "every decision, the first one first"),
            ("policy history", "of every policy in policy/")) { policy, asOf };
        command.SetAction(parsed =>
        {
            var day = parsed.GetValue(asOf) ?? surroundings.Today.ToDateTime(TimeOnly.MinValue);
            return ForEach(surroundings, parsed.GetValue(policy), (folder, stored, history) => HistoryText.Write(surroundings.Terminal, folder, stored, history, day));
        });
        return command;
    }

    /// <summary>Makes <c>policy at</c>.</summary>
    public static Command CreateAt(Surroundings surroundings)
    {
        var date = new Argument<string>("date") { Description = "The day, such as 2026-10-01." };
        var policy = OnePolicy();
        var text = new Option<bool>("--text") { Description = "Print the text itself." };
        var command = new ExampledCommand(
            "at",
            "Says which text of each policy was in force on a day.",
            ("policy at 2026-10-01", "of every policy in policy/"),
            ("policy at 2026-10-01 social-media --text", "the text of one")) { date, policy, text };
        command.SetAction(parsed =>
        {
            var day = IsoDate.Read(parsed.GetValue(date)!) ?? throw new Refusal(DateOption.NotADate(parsed.GetValue(date)!));
            return ForEach(surroundings, parsed.GetValue(policy), (folder, stored, history) => At(surroundings.Terminal, folder, stored, history, day, parsed.GetValue(text)));
        });
        return command;
    }

    private static Argument<string?> OnePolicy() => new("policy") { Description = "The policy, by the name of its folder. Without one: every policy in policy/.", Arity = ArgumentArity.ZeroOrOne };

    // What cannot be relied on is not told as if it could.
    private static int ForEach(Surroundings surroundings, string? name, Action<PolicyFolder, StoredPolicy, PolicyHistory> tell)
    {
        var code = ExitCode.Clean;
        foreach (var folder in name is null ? PolicyFolder.In(surroundings, surroundings.Folder) : [PolicyFolder.Of(surroundings, name)])
        {
            var stored = folder.Read();
            var reading = HistoryReader.Read(stored);
            tell(folder, stored, reading.History);
            foreach (var fault in reading.Faults)
            {
                surroundings.Terminal.Error.WriteLine($"policy: {Printable.Line(folder.Shown(fault.Path))}: {Printable.Line(fault.Message)}");
                code = ExitCode.Findings;
            }
        }

        return code;
    }

    private static void At(Terminal terminal, PolicyFolder folder, StoredPolicy stored, PolicyHistory history, DateTime day, bool withText)
    {
        if (history.InForceOn(day) is not { } version)
        {
            terminal.Output.WriteLine($"{Printable.Line(folder.PolicyId)}: no version was in force on {Calendar.InWords(day)}.");
            return;
        }

        var path = StoredPaths.TextOf(version.Version.ToString());
        terminal.Output.WriteLine($"{Printable.Line(folder.PolicyId)}: version {version.Version}, {Printable.Line(folder.Shown(path))}");
        if (withText)
        {
            terminal.Output.WriteLine();
            foreach (var line in (stored[path]?.Text ?? "").ReplaceLineEndings("\n").TrimEnd('\n').Split('\n'))
            {
                terminal.Output.WriteLine(Printable.Line(line));
            }
        }
        else
        {
            HistoryText.WriteDecision(terminal, version.Record);
        }
    }
}
