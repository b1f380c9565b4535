using PolicyAsCode.Governance.Diff;
using PolicyAsCode.Governance.Ratification.Frozen;
using PolicyAsCode.Governance.Ratification.Records;
using PolicyAsCode.Linting;

namespace PolicyAsCode.Governance.Ratification.Steps;

/// <summary>Puts a draft before governors.</summary>
public static class Proposing
{
    /// <summary>Makes the proposal of a draft, or makes it anew after an edit. What the author wrote into the summary is kept while the changes are the same.</summary>
    /// <param name="policy">The files of the policy.</param>
    /// <param name="draft">Its working text.</param>
    /// <param name="confirm">Rules, or numbers of changes, whose rewording the author confirms to change no meaning.</param>
    /// <param name="day">The day it is put before governors.</param>
    public static Step Propose(StoredPolicy policy, Draft draft, EquatableArray<string> confirm, DateTime day)
    {
        var existing = policy[StoredPaths.Proposal] is { } file ? Proposal.Read(file) : null;
        return Make(policy, draft, existing, confirm, day, amends: "");
    }

    /// <summary>Replaces a proposal by the text as the meeting amended it. The day of the proposal stays.</summary>
    /// <inheritdoc cref="Propose"/>
    public static Step Amend(StoredPolicy policy, Draft draft, EquatableArray<string> confirm)
    {
        if (policy[StoredPaths.Proposal] is not { } file)
        {
            return Step.Refused($"Nothing of “{policy.PolicyId}” is before governors, so there is nothing to amend. Put the text before them first: policy propose {policy.PolicyId}");
        }

        if (Proposal.Read(file) is not { } existing)
        {
            return Step.Refused(UnreadableProposal(policy.PolicyId));
        }

        return existing.Text == draft.File.Hash
            ? Step.Refused($"The text of “{policy.PolicyId}” is just as it was proposed, so there is nothing to amend. Write the amendments into {StoredPaths.Text} first.")
            : Make(policy, draft, existing, confirm, existing.Proposed, existing.Amends.Length > 0 ? existing.Amends : existing.Text);
    }

    internal static string UnreadableProposal(string policyId) =>
        $"{StoredPaths.Proposal} of “{policyId}” cannot be read, so it is open what was proposed. Write it again: policy propose {policyId}";

    private static Step Make(StoredPolicy policy, Draft draft, Proposal? existing, EquatableArray<string> confirm, DateTime day, string amends)
    {
        var reading = HistoryReader.Read(policy);
        if (Guards.AgainstFaults(reading) is { Length: > 0 } fault)
        {
            return Step.Refused(fault);
        }

        var (comparison, refusal) = Comparison.Of(policy, reading.History, draft);
        if (comparison is null || (refusal = FaultIn(draft, comparison, confirm)).Length > 0)
        {
            return Step.Refused(refusal);
        }

        if (comparison.Latest is { } latest && day < latest.Meeting)
        {
            return Step.Refused($"{Calendar.InWords(day)} is before the meeting that agreed version {latest.Version}, so the text cannot have been proposed then. Give a later day.");
        }

        var confirmed = comparison.Diff is { } diff ? Confirmation.Collect(diff, existing?.Confirmed ?? default, confirm) : default;
        var version = comparison.Version(confirmed);
        var frozen = RuleHistories.Freeze(draft, version.ToString(), comparison.Previous, comparison.Diff, confirmed);
        var proposal = new Proposal
        {
            PolicyId = policy.PolicyId,
            Version = version,
            Follows = comparison.Latest?.Version,
            Text = draft.File.Hash,
            Rules = ContentHash.Of(FrozenFile.Write(frozen)),
            Amends = amends,
            Proposed = day,
            Changes = comparison.Counts(),
            Confirmed = confirmed,
            Summary = existing is { Summary.Length: > 0 } && existing.Changes == comparison.Counts() ? existing.Summary : Summary.Draft(comparison.Diff, draft.Document.Rules.Rules.Count),
        };
        return new Step { Proposal = proposal, Files = EquatableArray.Of(NewFile.Replacing(StoredPaths.Proposal, proposal.Write())) };
    }

    private static string FaultIn(Draft draft, Comparison comparison, EquatableArray<string> confirm)
    {
        if (comparison.Latest?.Hashes.Text == draft.File.Hash)
        {
            return $"The text is the one agreed as version {comparison.Latest.Version}, so there is nothing to propose. If it was reviewed: policy ratify {draft.Document.Id} --unchanged";
        }

        if (draft.Diagnostics.Any(static found => found.Severity == Severity.Error) && draft.Diagnostics.First(static found => found.Severity == Severity.Error) is var error)
        {
            return $"The text has errors, so its rules would be wrong; the first is {error.Id}: {error.Message} Run policy lint, and put them right.";
        }

        if (draft.Document.Rules.Rules.FirstOrDefault(static rule => rule.IsProvisional) is { } nameless)
        {
            return $"The rule “{nameless.Sentence}” has no name, so nobody could refer to it once it is agreed. Give every rule its name: policy fix";
        }

        if (comparison.Diff?.Broken.FirstOrDefault() is { } broken)
        {
            return $"{broken.Sentence} Others rely on it, so it cannot be agreed like this.{(broken.Kind == ChangeKind.IdLost ? " Say in the settings what became of it, under “retired”." : "")}";
        }

        var known = comparison.Diff?.Changes.Where(static change => change.NeedsConfirmation).SelectMany(static change => change.Rules.Select(static rule => rule.Id).Append(Confirmation.NameOf(change))).ToList() ?? [];
        return confirm.FirstOrDefault(name => !known.Contains(name, StringComparer.Ordinal)) is { } stranger
            ? $"No rewording of “{stranger}” asks to be confirmed.{NearestWord.Question(stranger, known)} See them with policy diff."
            : "";
    }
}
