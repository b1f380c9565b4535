using PolicyAsCode.Governance.Diff;
using PolicyAsCode.Governance.Ratification.Frozen;
using PolicyAsCode.Governance.Ratification.Records;
using PolicyAsCode.Governance.Versioning;

namespace PolicyAsCode.Governance.Ratification.Steps;

/// <summary>A draft beside the version agreed before it.</summary>
/// <param name="Latest">The record of that version; nothing where none was agreed yet.</param>
/// <param name="Previous">Its frozen model.</param>
/// <param name="Diff">What changed since.</param>
internal sealed record Comparison(DecisionRecord? Latest, FrozenPolicy? Previous, PolicyDiff? Diff)
{
    /// <summary>Compares; a refusal where the version agreed before cannot be read.</summary>
    public static (Comparison? Comparison, string Refusal) Of(StoredPolicy policy, PolicyHistory history, Draft draft)
    {
        if (history.Latest is not { } latest)
        {
            return (new Comparison(null, null, null), "");
        }

        var file = policy[StoredPaths.RulesOf(latest.Version.ToString())];
        return file is not null && FrozenFile.Read(new SourceText(file.Text, file.Path)) is { } previous
            ? (new Comparison(latest, previous, Differ.Compare(previous.Document, draft.Document, draft.Library)), "")
            : (null, $"The rules of version {latest.Version} were written by a newer version of this tool, so changes cannot be worked out. Use that version.");
    }

    /// <summary>The version the draft is to be. A text that differs in its file alone is a patch.</summary>
    public PolicyVersion Version(EquatableArray<string> confirmed) => Latest is null || Diff is null
        ? PolicyVersion.First
        : Latest.Version.After(Diff.BumpWhere(change => Confirmation.IsIn(confirmed, change)) is > VersionBump.None and var bump ? bump : VersionBump.Patch);

    /// <summary>How many changes of each class there are, the gravest first.</summary>
    public EquatableArray<ChangeCount> Counts() => (Diff?.Changes ?? default)
        .GroupBy(static change => change.Class)
        .OrderByDescending(static same => same.Key)
        .Select(static same => new ChangeCount(same.Key.ToWord(), same.Count()))
        .ToEquatableArray();
}
