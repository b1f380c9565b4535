using System.Collections.Concurrent;
using PolicyAsCode.Governance.Diff;
using PolicyAsCode.Governance.Ratification.Frozen;
using PolicyAsCode.Governance.Ratification.Records;
using PolicyAsCode.Model;

namespace PolicyAsCode.Site.Pages;

/// <summary>A version that governors agreed, and how it stands on the day of the site.</summary>
/// <param name="Edition">The text, at its permanent address.</param>
/// <param name="Frozen">The text as it was read when it was agreed.</param>
/// <param name="Standing">How it stands.</param>
internal sealed record AgreedText(Edition Edition, FrozenPolicy Frozen, VersionStanding Standing)
{
    /// <summary><c>1.2.0</c></summary>
    public string Version => Standing.Version.ToString();
}

/// <summary>All that the site knows of one policy: its agreed versions, its records, and its draft.</summary>
internal sealed class Dossier
{
    private readonly Library _library;
    private readonly ConcurrentDictionary<(string, string), PolicyDiff> _diffs = new();

    public Dossier(Library library, string id, PolicyArchive? archive, PolicyDocument? draft, DateOnly asOf)
    {
        _library = library;
        Id = id;
        Archive = archive;
        Records = archive?.History.Records ?? default;
        Draft = draft is null ? null : Edition.Draft(draft);
        Proposal = draft is null ? null : archive?.Proposal;
        var standings = archive?.History.On(asOf.ToDateTime(TimeOnly.MinValue)) ?? default;
        var frozen = (archive?.Versions ?? default).ToDictionary(version => version.Version, StringComparer.Ordinal);
        Versions = [.. standings.Where(standing => frozen.ContainsKey(standing.Version.ToString())).Select(standing => Text(frozen[standing.Version.ToString()], standing))];
        Current = Versions.LastOrDefault(version => version.Standing.IsInForce);
        InForce = Current is null ? null : Edition.InForce(Current.Frozen.Document);
    }

    public string Id { get; }

    /// <summary>What the records say; nothing where nothing was ever decided or proposed.</summary>
    public PolicyArchive? Archive { get; }

    /// <summary>The agreed versions, oldest first.</summary>
    public IReadOnlyList<AgreedText> Versions { get; }

    /// <summary>The version in force, or nothing.</summary>
    public AgreedText? Current { get; }

    /// <summary>Its text, at the address of the policy.</summary>
    public Edition? InForce { get; }

    /// <summary>The decisions, oldest first.</summary>
    public EquatableArray<DecisionRecord> Records { get; }

    /// <summary>The working text, where it is not the agreed one.</summary>
    public Edition? Draft { get; }

    /// <summary>What is before governors, or nothing.</summary>
    public ProposedText? Proposal { get; }

    /// <summary>The version agreed last, or nothing.</summary>
    public AgreedText? Latest => Versions.Count > 0 ? Versions[^1] : null;

    /// <summary>The policy's title, by the newest text there is.</summary>
    public string Title => (InForce ?? Latest?.Edition ?? Draft)?.Title ?? Id;

    /// <summary>The version agreed before another one, or nothing.</summary>
    public AgreedText? Before(AgreedText version)
    {
        var index = Versions.ToList().IndexOf(version);
        return index > 0 ? Versions[index - 1] : null;
    }

    /// <summary>The version a draft is compared with: the one agreed last.</summary>
    public AgreedText? BeforeDraft => Latest;

    /// <summary>What changed between two versions.</summary>
    public PolicyDiff Between(AgreedText before, AgreedText after) =>
        _diffs.GetOrAdd((before.Version, after.Version), _ => Differ.Compare(before.Frozen.Document, after.Frozen.Document, _library));

    /// <summary>What the draft changes; nothing where no version was agreed yet.</summary>
    public PolicyDiff? DraftChanges => Draft is null || BeforeDraft is not { } before ? null
        : _diffs.GetOrAdd((before.Version, ""), _ => Differ.Compare(before.Frozen.Document, Draft.Policy, _library));

    private static AgreedText Text(FrozenPolicy frozen, VersionStanding standing) =>
        new(Edition.OfVersion(frozen.Document, standing.Version.ToString()), frozen, standing);
}
