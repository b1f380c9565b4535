using PolicyAsCode.Governance.Ratification.Frozen;
using PolicyAsCode.Governance.Ratification.Records;

namespace PolicyAsCode.Governance.Ratification.Steps;

/// <summary>Records decisions on a text that is agreed already: reviewed without a change, minutes approved, withdrawn.</summary>
public static class LaterDecisions
{
    /// <summary>Records that the version in force was reviewed and stays as it is. Its number stays too.</summary>
    /// <param name="policy">The files of the policy.</param>
    /// <param name="meeting">What the minutes say.</param>
    /// <param name="today">The day it is.</param>
    public static Step ReRatify(StoredPolicy policy, Meeting meeting, DateTime today)
    {
        var (current, step) = Begin(policy, meeting, today);
        if (current is null)
        {
            return step;
        }

        var review = meeting.NextReview ?? Calendar.After(meeting.Day!.Value, current.Frozen.Document.Metadata.Review);
        var refusal = Guards.First(
            () => Guards.AgainstBody(meeting, current.Frozen.Document.Metadata.Approver, current.Frozen.Vocabulary),
            () => meeting.Day < current.Record.Meeting ? $"The meeting on {Calendar.InWords(meeting.Day!.Value)} was before version {current.Record.Version} was agreed, so it cannot have reviewed it. Check the day." : "",
            () => policy[StoredPaths.Text] is { } text && text.Hash != current.Record.Hashes.Text
                ? $"The working text differs from version {current.Record.Version}, so it is open what was reviewed. Put {StoredPaths.Text} back to the agreed text, or propose the new one."
                : "",
            () => Guards.AgainstReview(meeting.Day!.Value, review, current.Frozen.Vocabulary));
        return refusal.Length > 0
            ? Step.Refused(refusal)
            : Recording.Finish(current.NewRecord with { Decision = Decision.ReRatifiedUnchanged, NextReview = review, Summary = "Reviewed, no change." }, removes: "");
    }

    /// <summary>Records that the minutes of a decision were approved.</summary>
    /// <param name="policy">The files of the policy.</param>
    /// <param name="number">The number of the decision's record; 0 for the last whose minutes are not approved.</param>
    /// <param name="meeting">What the minutes of the later meeting say.</param>
    /// <param name="today">The day it is.</param>
    public static Step ApproveMinutes(StoredPolicy policy, int number, Meeting meeting, DateTime today)
    {
        var (current, step) = Begin(policy, meeting, today);
        if (current is null)
        {
            return step;
        }

        var pending = current.History.Records.Where(record => record.Decision != Decision.MinutesApproved && !current.History.Records.Any(minutes => minutes.Approves == record.Number)).ToList();
        if ((number == 0 ? pending.LastOrDefault() : pending.Find(record => record.Number == number)) is not { } decided)
        {
            return Step.Refused(number == 0
                ? $"The minutes of every decision on “{policy.PolicyId}” are approved already, so there is nothing to record."
                : $"Record {number} of “{policy.PolicyId}” is no decision whose minutes are still to be approved. See them with policy history {policy.PolicyId}");
        }

        if (meeting.Day <= decided.Meeting)
        {
            return Step.Refused($"The minutes of the meeting on {Calendar.InWords(decided.Meeting)} cannot have been approved on {Calendar.InWords(meeting.Day!.Value)}, for that is not later. Check the day.");
        }

        if (meeting.Body != decided.Body)
        {
            return Step.Refused($"“{decided.Body}” took the decision and “{meeting.Body}” cannot approve its minutes. Name the body that decided: --body {decided.Body}");
        }

        var record = current.NewRecord with { Decision = Decision.MinutesApproved, Version = decided.Version, Hashes = decided.Hashes, Approves = decided.Number };
        return Recording.Finish(record, removes: "");
    }

    /// <summary>Records that the version agreed last holds no longer, and why.</summary>
    /// <param name="policy">The files of the policy.</param>
    /// <param name="reason">Why, in words.</param>
    /// <param name="meeting">What the minutes say.</param>
    /// <param name="today">The day it is.</param>
    public static Step Withdraw(StoredPolicy policy, string reason, Meeting meeting, DateTime today)
    {
        var (current, step) = Begin(policy, meeting, today);
        if (current is null)
        {
            return step;
        }

        var refusal = Guards.First(
            () => Guards.AgainstBody(meeting, current.Frozen.Document.Metadata.Approver, current.Frozen.Vocabulary),
            () => reason.Trim().Length == 0 ? "No reason is given, so nobody could tell later why the policy was taken back. Give it: --reason \"…\"" : "",
            () => (meeting.EffectiveFrom ?? meeting.Day) < current.Record.EffectiveFrom
                ? $"Version {current.Record.Version} holds from {Calendar.InWords(current.Record.EffectiveFrom)}, so it cannot be withdrawn before. Give a later day."
                : "");
        return refusal.Length > 0
            ? Step.Refused(refusal)
            : Recording.Finish(current.NewRecord with { Decision = Decision.Withdrawn, Summary = reason.Trim() }, removes: "");
    }

    private sealed record Current(PolicyHistory History, DecisionRecord Record, FrozenPolicy Frozen, DecisionRecord NewRecord);

    private static (Current? Current, Step Refused) Begin(StoredPolicy policy, Meeting meeting, DateTime today)
    {
        var reading = HistoryReader.Read(policy);
        var refusal = Guards.First(() => Guards.AgainstFaults(reading), () => Guards.AgainstMeeting(meeting, today));
        if (refusal.Length > 0)
        {
            return (null, Step.Refused(refusal));
        }

        if (reading.History.Latest is not { } latest || IsWithdrawn(reading.History, latest))
        {
            return (null, Step.Refused($"No version of “{policy.PolicyId}” is agreed, so there is nothing to decide on. Put a text before governors first: policy propose {policy.PolicyId}"));
        }

        var file = policy[StoredPaths.RulesOf(latest.Version.ToString())]!;
        return FrozenFile.Read(new SourceText(file.Text, file.Path)) is { } frozen
            ? (new Current(reading.History, latest, frozen, Recording.Begin(policy, reading.History, meeting) with { Version = latest.Version, Hashes = latest.Hashes }), new Step())
            : (null, Step.Refused($"The rules of version {latest.Version} were written by a newer version of this tool. Use that version."));
    }

    private static bool IsWithdrawn(PolicyHistory history, DecisionRecord latest) =>
        history.Records.Any(record => record.Decision == Decision.Withdrawn && record.Version == latest.Version);
}
