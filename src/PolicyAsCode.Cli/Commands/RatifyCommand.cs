using System.CommandLine;
using PolicyAsCode.Cli.CommandLine;
using PolicyAsCode.Cli.Output;
using PolicyAsCode.Cli.Records;
using PolicyAsCode.Governance.Ratification;
using PolicyAsCode.Governance.Ratification.Records;
using PolicyAsCode.Governance.Ratification.Steps;

namespace PolicyAsCode.Cli.Commands;

/// <summary><c>policy ratify</c>, <c>policy minutes</c> and <c>policy withdraw</c>: record decisions.</summary>
internal static class RatifyCommand
{
    private const string Example = "--body full-governing-body --meeting-date 2026-09-21 --minute \"FGB 1, item 7\" --chair \"A. Name\"";

    /// <summary>Makes <c>policy ratify</c>.</summary>
    public static Command Create(Surroundings surroundings)
    {
        var policy = SharedOptions.Policy();
        var unchanged = new Option<bool>("--unchanged") { Description = "The version in force was reviewed and stays as it is." };
        var editorial = new Option<bool>("--editorial") { Description = "A correction that leaves every rule as it is." };
        var command = new ExampledCommand(
            "ratify",
            "Records that governors agreed a proposal: keeps its exact text and rules, and writes a record of the decision.",
            ($"policy ratify social-media {Example}", "the proposal was agreed"),
            ("policy ratify social-media --unchanged …", "the version in force was reviewed, and nothing changed")) { policy, unchanged, editorial };
        command.Validators.Add(result =>
        {
            if (result.GetValue(unchanged) && result.GetValue(editorial))
            {
                result.AddError("--unchanged and --editorial exclude each other: either nothing changed, or a text was corrected.");
            }
        });
        return Finish(command, surroundings, policy, (parsed, folder, meeting, today) => stored =>
            parsed.GetValue(unchanged) ? LaterDecisions.ReRatify(stored, meeting, today)
            : parsed.GetValue(editorial) ? Deciding.RatifyEditorial(stored, folder.Draft(), meeting, today)
            : Deciding.Ratify(stored, folder.Draft(), meeting, today));
    }

    /// <summary>Makes <c>policy minutes</c>.</summary>
    public static Command CreateMinutes(Surroundings surroundings)
    {
        var policy = SharedOptions.Policy();
        var number = new Option<int>("--of") { Description = "The number of the decision's record. Without it: the last whose minutes are not approved yet.", HelpName = "number" };
        var command = new ExampledCommand(
            "minutes",
            "Records that a later meeting approved the minutes in which a decision stands.",
            ($"policy minutes social-media {Example}", "the minutes of the last decision were approved")) { policy, number };
        return Finish(command, surroundings, policy, (parsed, _, meeting, today) => stored => LaterDecisions.ApproveMinutes(stored, parsed.GetValue(number), meeting, today));
    }

    /// <summary>Makes <c>policy withdraw</c>.</summary>
    public static Command CreateWithdraw(Surroundings surroundings)
    {
        var policy = SharedOptions.Policy();
        var reason = new Option<string?>("--reason") { Description = "Why the policy is taken back.", HelpName = "words" };
        var command = new ExampledCommand(
            "withdraw",
            "Records that governors took the agreed version back, so that no version holds.",
            ($"policy withdraw social-media --reason \"Covered by the online safety policy\" {Example}", "taken back from that day on")) { policy, reason };
        return Finish(command, surroundings, policy, (parsed, _, meeting, today) => stored => LaterDecisions.Withdraw(stored, parsed.GetValue(reason) ?? "", meeting, today));
    }

    private static ExampledCommand Finish(ExampledCommand command, Surroundings surroundings, Argument<string> policy, Func<ParseResult, PolicyFolder, Meeting, DateTime, Func<StoredPolicy, Step>> step)
    {
        var meeting = new MeetingOptions();
        meeting.AddTo(command);
        command.SetAction(parsed =>
        {
            var folder = PolicyFolder.Of(surroundings, parsed.GetValue(policy)!);
            var today = surroundings.Today.ToDateTime(TimeOnly.MinValue);
            Report(surroundings.Terminal, folder, StepWriter.Take(surroundings, folder, step(parsed, folder, meeting.In(parsed), today)).Record!);
            return ExitCode.Clean;
        });
        return command;
    }

    private static void Report(Terminal terminal, PolicyFolder folder, DecisionRecord record)
    {
        terminal.Output.WriteLine($"{Printable.Line(folder.PolicyId)} {record.Version}: {record.Decision.InWords()} on {Calendar.InWords(record.Meeting)}, recorded in {Printable.Line(folder.Shown(record.Path))}.");
        if (record.Decision.MakesVersion() || record.Decision == Decision.Withdrawn)
        {
            terminal.Output.WriteLine($"It holds from {Calendar.InWords(record.EffectiveFrom)}.");
        }

        if (record.NextReview is { } review)
        {
            terminal.Output.WriteLine($"It is to be looked at again by {Calendar.InWords(review)}.");
        }
    }
}
