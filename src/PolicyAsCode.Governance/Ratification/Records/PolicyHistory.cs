using PolicyAsCode.Governance.Versioning;

namespace PolicyAsCode.Governance.Ratification.Records;

/// <summary>What the records of a policy say: computed from them alone, and typed nowhere.</summary>
/// <param name="PolicyId">The policy.</param>
/// <param name="Records">Its records, in order.</param>
public sealed record PolicyHistory(string PolicyId, EquatableArray<DecisionRecord> Records)
{
    /// <summary>The record of the version agreed last, whether it holds yet or not; nothing before the first.</summary>
    public DecisionRecord? Latest => Records.LastOrDefault(static record => record.Decision.MakesVersion());

    /// <summary>The record of a version, or nothing.</summary>
    public DecisionRecord? Of(PolicyVersion version) => Records.FirstOrDefault(record => record.Decision.MakesVersion() && record.Version == version);

    /// <summary>The version in force on a day, or nothing: none was agreed yet, or the last was withdrawn.</summary>
    public VersionStanding? InForceOn(DateTime day) => On(day).LastOrDefault(static version => version.IsInForce);

    /// <summary>How every version stands on a day, oldest first.</summary>
    public EquatableArray<VersionStanding> On(DateTime day)
    {
        var agreed = Records.Where(static record => record.Decision.MakesVersion()).ToList();
        var current = agreed.LastOrDefault(record => record.EffectiveFrom <= day);
        return agreed.Select((record, index) => StandingOf(record, agreed.Skip(index + 1), current, day)).ToEquatableArray();
    }

    private VersionStanding StandingOf(DecisionRecord agreed, IEnumerable<DecisionRecord> later, DecisionRecord? current, DateTime day)
    {
        var about = Records.Where(record => record.Version == agreed.Version).ToList();
        var withdrawn = about.Exists(record => record.Decision == Decision.Withdrawn && record.EffectiveFrom <= day);
        var isInForce = agreed == current && !withdrawn;
        var review = about.LastOrDefault(record => record.NextReview is not null && record.Meeting <= day)?.NextReview ?? agreed.NextReview;
        var isSuperseded = later.Any(next => next.EffectiveFrom <= day);
        return new VersionStanding(agreed, withdrawn ? VersionState.Withdrawn : isSuperseded ? VersionState.Superseded : VersionState.Ratified, review)
        {
            IsInForce = isInForce,
            IsOverdue = isInForce && review < day,
            AreMinutesPending = about.Exists(record => record.Decision != Decision.MinutesApproved && !Records.Any(minutes => minutes.Approves == record.Number)),
        };
    }
}

/// <summary>Where a version stands.</summary>
public enum VersionState
{
    /// <summary>It is being written.</summary>
    Draft,

    /// <summary>It is before governors.</summary>
    Proposed,

    /// <summary>They agreed it.</summary>
    Ratified,

    /// <summary>A later version took its place.</summary>
    Superseded,

    /// <summary>They took it back.</summary>
    Withdrawn,
}

/// <summary>How a version stands on a day.</summary>
/// <param name="Record">The record by which it was agreed.</param>
/// <param name="State">Where it stands.</param>
/// <param name="NextReview">By when the policy is to be looked at again.</param>
public sealed record VersionStanding(DecisionRecord Record, VersionState State, DateTime? NextReview)
{
    /// <summary>The version.</summary>
    public PolicyVersion Version => Record.Version;

    /// <summary>Whether it holds on that day.</summary>
    public bool IsInForce { get; init; }

    /// <summary>Whether its review is late. It stays in force all the same.</summary>
    public bool IsOverdue { get; init; }

    /// <summary>Whether the minutes of a decision on it have yet to be approved.</summary>
    public bool AreMinutesPending { get; init; }
}
