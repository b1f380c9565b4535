using System.CommandLine;
using PolicyAsCode.Cli.CommandLine;
using PolicyAsCode.Cli.Output;
using PolicyAsCode.Cli.Records;
using PolicyAsCode.Governance.Ratification;
using PolicyAsCode.Governance.Ratification.Steps;

namespace PolicyAsCode.Cli.Commands;

/// <summary><c>policy propose</c> and <c>policy amend</c>: put a text before governors.</summary>
internal static class ProposeCommand
{
    /// <summary>Makes <c>policy propose</c>.</summary>
    public static Command Create(Surroundings surroundings)
    {
        var (policy, confirm) = (SharedOptions.Policy(), Confirm());
        var date = new DateOption("--date", "The day the text is put before governors. Without it: today.");
        var command = new ExampledCommand(
            "propose",
            "Puts the working text of a policy before governors: works out its version, and drafts a summary of what changes.",
            ("policy propose social-media", "write policy/social-media/proposal.yml"),
            ("policy propose social-media --confirm set-example", "the same; the new words of that rule mean what the old ones did")) { policy, confirm, date };
        command.SetAction(parsed =>
        {
            var folder = PolicyFolder.Of(surroundings, parsed.GetValue(policy)!);
            var day = parsed.GetValue(date) ?? Today(surroundings);
            if (day > Today(surroundings))
            {
                throw new Refusal($"{Calendar.InWords(day)} is still to come, so nothing can have been proposed then. Leave --date out, or give an earlier day.");
            }

            var names = Names(parsed.GetValue(confirm));
            Report(surroundings.Terminal, folder, StepWriter.Take(surroundings, folder, stored => Proposing.Propose(stored, folder.Draft(), names, day)).Proposal!);
            return ExitCode.Clean;
        });
        return command;
    }

    /// <summary>Makes <c>policy amend</c>.</summary>
    public static Command CreateAmend(Surroundings surroundings)
    {
        var (policy, confirm) = (SharedOptions.Policy(), Confirm());
        var command = new ExampledCommand(
            "amend",
            "Replaces a proposal by the text as the meeting amended it. Write the amendments into policy.md first.",
            ("policy amend social-media", "what is then agreed is recorded as agreed with amendments")) { policy, confirm };
        command.SetAction(parsed =>
        {
            var folder = PolicyFolder.Of(surroundings, parsed.GetValue(policy)!);
            var names = Names(parsed.GetValue(confirm));
            Report(surroundings.Terminal, folder, StepWriter.Take(surroundings, folder, stored => Proposing.Amend(stored, folder.Draft(), names)).Proposal!);
            return ExitCode.Clean;
        });
        return command;
    }

    private static Option<string[]> Confirm() => new("--confirm")
    {
        Description = "A rule whose new words mean what the old ones did, by its name. May be given several times.",
        HelpName = "rule",
        Arity = ArgumentArity.OneOrMore,
    };

    private static EquatableArray<string> Names(string[]? names) => (names ?? []).ToEquatableArray();

    private static DateTime Today(Surroundings surroundings) => surroundings.Today.ToDateTime(TimeOnly.MinValue);

    private static void Report(Terminal terminal, PolicyFolder folder, Proposal proposal)
    {
        var follows = proposal.Follows is { } before ? $"after {before}" : "the first";
        terminal.Output.WriteLine($"{Printable.Line(folder.PolicyId)} {proposal.Version} ({follows}) is ready for governors in {Printable.Line(folder.Shown(StoredPaths.Proposal))}.");
        if (Summary.FaultIn(proposal.Summary) is { Length: > 0 } unfinished)
        {
            terminal.Output.WriteLine(Printable.Line(unfinished));
        }
    }
}
