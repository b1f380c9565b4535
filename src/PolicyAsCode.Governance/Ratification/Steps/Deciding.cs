using PolicyAsCode.Governance.Diff;
using PolicyAsCode.Governance.Ratification.Frozen;
using PolicyAsCode.Governance.Ratification.Records;

namespace PolicyAsCode.Governance.Ratification.Steps;

/// <summary>Records that governors agreed a text.</summary>
public static class Deciding
{
    /// <summary>Makes the proposal a version: its exact text, its rules as they were read, and a record.</summary>
    /// <param name="policy">The files of the policy.</param>
    /// <param name="draft">Its working text.</param>
    /// <param name="meeting">What the minutes say.</param>
    /// <param name="today">The day it is, for a meeting still to come decides nothing.</param>
    public static Step Ratify(StoredPolicy policy, Draft draft, Meeting meeting, DateTime today) => Decide(policy, draft, meeting, today, isEditorial: false);

    /// <summary>The same for a correction that leaves every rule as it is.</summary>
    /// <inheritdoc cref="Ratify"/>
    public static Step RatifyEditorial(StoredPolicy policy, Draft draft, Meeting meeting, DateTime today) => Decide(policy, draft, meeting, today, isEditorial: true);

    private static Step Decide(StoredPolicy policy, Draft draft, Meeting meeting, DateTime today, bool isEditorial)
    {
        var reading = HistoryReader.Read(policy);
        if (policy[StoredPaths.Proposal] is not { } file)
        {
            return Step.Refused($"Nothing of “{policy.PolicyId}” is before governors, so nothing can have been agreed. Put the text before them first: policy propose {policy.PolicyId}");
        }

        if (Guards.AgainstFaults(reading) is { Length: > 0 } fault)
        {
            return Step.Refused(fault);
        }

        if (Proposal.Read(file) is not { } proposal)
        {
            return Step.Refused(Proposing.UnreadableProposal(policy.PolicyId));
        }

        var (comparison, refusal) = Comparison.Of(policy, reading.History, draft);
        if (comparison is null)
        {
            return Step.Refused(refusal);
        }

        var frozen = FrozenFile.Write(RuleHistories.Freeze(draft, proposal.Version.ToString(), comparison.Previous, comparison.Diff, proposal.Confirmed));
        refusal = Guards.First(
            () => AgainstProposal(proposal, draft, comparison, frozen),
            () => isEditorial ? AgainstChangedRules(comparison) : "",
            () => Guards.AgainstMeeting(meeting, today),
            () => Guards.AgainstBody(meeting, draft.Document.Metadata.Approver, draft.Library),
            () => AgainstDays(proposal, comparison, meeting),
            () => Guards.AgainstReview(meeting.Day!.Value, ReviewOf(meeting, draft), draft.Library));
        return refusal.Length > 0 ? Step.Refused(refusal) : Record(reading.History, policy, draft, proposal, meeting, frozen, isEditorial);
    }

    private static string AgainstProposal(Proposal proposal, Draft draft, Comparison comparison, string frozen)
    {
        var id = draft.Document.Id;
        if (comparison.Latest is { } latest && proposal.Version <= latest.Version)
        {
            return $"Version {proposal.Version} is not after version {latest.Version}, which is agreed already, and a number is never used twice. Propose the text again: policy propose {id}";
        }

        if (proposal.Text != draft.File.Hash)
        {
            return $"The text was edited after it was proposed, so it is a draft again. Propose it again: policy propose {id} – or, if the meeting changed it: policy amend {id}";
        }

        if (proposal.PolicyId != id || proposal.Follows != comparison.Latest?.Version)
        {
            return $"The proposal was made before version {comparison.Latest?.Version} was agreed, so its changes are counted from another text. Propose it again: policy propose {id}";
        }

        if (proposal.Version != comparison.Version(proposal.Confirmed))
        {
            return $"The changes make this version {comparison.Version(proposal.Confirmed)}, and the proposal says {proposal.Version}, so its number would mislead. Propose the text again: policy propose {id}";
        }

        if (comparison.Diff?.Broken.FirstOrDefault() is { } broken)
        {
            return $"{broken.Sentence} Others rely on it, so it cannot be agreed like this. Put it right, and propose the text again.";
        }

        return proposal.Rules != ContentHash.Of(frozen)
            ? $"The rules are read otherwise than when the text was proposed, since library.yml or this tool changed. Look at them with policy rules, then propose the text again: policy propose {id}"
            : Summary.FaultIn(proposal.Summary);
    }

    private static string AgainstChangedRules(Comparison comparison) => comparison.Diff is not { } diff
        ? "The first text of a policy is no correction. Ratify it without --editorial."
        : diff.Changes.FirstOrDefault(static change => change.Class != ChangeClass.Editorial) is { } change
            ? $"{change.Sentence} That is more than a correction, so it needs a decision of governors. Ratify it without --editorial."
            : "";

    private static string AgainstDays(Proposal proposal, Comparison comparison, Meeting meeting)
    {
        var day = meeting.Day!.Value;
        return day < proposal.Proposed
            ? $"The meeting on {Calendar.InWords(day)} was before the text was proposed on {Calendar.InWords(proposal.Proposed)}, so it cannot have agreed it. Check the day."
            : comparison.Latest is { } latest && (meeting.EffectiveFrom ?? day) < latest.EffectiveFrom
                ? $"Version {latest.Version} holds from {Calendar.InWords(latest.EffectiveFrom)}, so a later version cannot hold from {Calendar.InWords(meeting.EffectiveFrom ?? day)}. Give a later day."
                : "";
    }

    private static DateTime? ReviewOf(Meeting meeting, Draft draft) => meeting.NextReview ?? Calendar.After(meeting.Day!.Value, draft.Document.Metadata.Review);

    private static Step Record(PolicyHistory history, StoredPolicy policy, Draft draft, Proposal proposal, Meeting meeting, string frozen, bool isEditorial)
    {
        var version = proposal.Version.ToString();
        var record = Recording.Begin(policy, history, meeting) with
        {
            Decision = isEditorial ? Decision.Editorial : proposal.Amends.Length > 0 ? Decision.ApprovedAsAmended : Decision.Approved,
            Version = proposal.Version,
            Hashes = new AgreedHashes(proposal.Text, ContentHash.Of(frozen), VisibleText.HashOf(draft.Document)),
            NextReview = ReviewOf(meeting, draft),
            Changes = proposal.Changes,
            Summary = proposal.Summary,
        };
        return Recording.Finish(record, StoredPaths.Proposal, NewFile.Copy(StoredPaths.TextOf(version), StoredPaths.Text), NewFile.Of(StoredPaths.RulesOf(version), frozen));
    }
}
