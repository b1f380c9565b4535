using PolicyAsCode.Cli.Records;
using PolicyAsCode.Governance.Ratification;
using PolicyAsCode.Governance.Ratification.Records;
using PolicyAsCode.Governance.Ratification.Steps;

namespace PolicyAsCode.Cli.Output;

/// <summary>Prints what was decided on a policy.</summary>
internal static class HistoryText
{
    /// <summary>Every decision, how each version stands on a day, and where the working text is.</summary>
    public static void Write(Terminal terminal, PolicyFolder folder, StoredPolicy stored, PolicyHistory history, DateTime day)
    {
        terminal.Output.WriteLine($"{Printable.Line(folder.PolicyId)}, as at {Calendar.InWords(day)}");
        foreach (var version in history.On(day))
        {
            terminal.Output.WriteLine($"  version {version.Version}: {string.Join(", ", Words(version, day))}");
        }

        foreach (var record in history.Records)
        {
            terminal.Output.WriteLine($"  {record.Number}. {record.Version} {record.Decision.InWords()} on {Calendar.InWords(record.Meeting)}");
            WriteDecision(terminal, record);
        }

        terminal.Output.WriteLine("  working text: " + WorkingText(stored, history));
    }

    /// <summary>Who decided, where it stands in the minutes, and what it changed.</summary>
    public static void WriteDecision(Terminal terminal, DecisionRecord record)
    {
        var office = record.Chair.Office.Length > 0 ? $", {record.Chair.Office}" : "";
        var power = record.DelegatedBy.Length > 0 ? $" for {record.DelegatedBy}" : "";
        terminal.Output.WriteLine(Printable.Line($"     {record.Body}{power}, {record.Minute}; chair: {record.Chair.Name}{office}"));
        foreach (var line in record.Summary.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            terminal.Output.WriteLine(Printable.Line($"     {line}"));
        }
    }

    private static IEnumerable<string> Words(VersionStanding version, DateTime day)
    {
        yield return version.State switch
        {
            VersionState.Superseded => "replaced",
            VersionState.Withdrawn => "withdrawn",
            _ => version.IsInForce ? "in force" : version.Record.EffectiveFrom > day ? $"agreed, in force from {Calendar.InWords(version.Record.EffectiveFrom)}" : "agreed",
        };
        if (version.IsInForce && version.NextReview is { } review)
        {
            yield return version.IsOverdue ? $"review overdue since {Calendar.InWords(review)}" : $"review by {Calendar.InWords(review)}";
        }

        if (version.AreMinutesPending)
        {
            yield return "minutes not approved yet";
        }
    }

    private static string WorkingText(StoredPolicy stored, PolicyHistory history)
    {
        var text = stored[StoredPaths.Text];
        var proposal = stored[StoredPaths.Proposal] is { } file ? Proposal.Read(file) : null;
        return text is null ? "none"
            : proposal is not null && proposal.Text == text.Hash ? $"proposal {proposal.Version}, before governors since {Calendar.InWords(proposal.Proposed)}"
            : history.Latest is { } latest && latest.Hashes.Text == text.Hash ? $"as agreed in version {latest.Version}"
            : stored[StoredPaths.Proposal] is not null ? "draft, edited after it was proposed"
            : "draft";
    }
}
