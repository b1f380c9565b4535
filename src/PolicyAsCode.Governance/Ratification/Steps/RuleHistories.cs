using PolicyAsCode.Governance.Diff;
using PolicyAsCode.Governance.Ratification.Frozen;
using PolicyAsCode.Model;

namespace PolicyAsCode.Governance.Ratification.Steps;

/// <summary>Carries what is known of each rule from one version to the next.</summary>
internal static class RuleHistories
{
    /// <summary>The frozen model of a draft that is to be a version.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="version">The version it is to be.</param>
    /// <param name="previous">The version before it; nothing for the first.</param>
    /// <param name="diff">What changed since; nothing for the first.</param>
    /// <param name="confirmed">The rewordings confirmed to change no meaning.</param>
    public static FrozenPolicy Freeze(Draft draft, string version, FrozenPolicy? previous, PolicyDiff? diff, EquatableArray<string> confirmed)
    {
        var changed = new HashSet<string>(StringComparer.Ordinal);
        foreach (var change in diff?.Changes ?? default)
        {
            if (change.Class != ChangeClass.Editorial && !(change.NeedsConfirmation && Confirmation.IsIn(confirmed, change)))
            {
                changed.UnionWith(change.Rules.Select(static rule => rule.IdAfter));
            }
        }

        var known = (previous?.History ?? default).ToDictionary(static rule => rule.RuleId, StringComparer.Ordinal);
        return new FrozenPolicy(version, draft.Document, draft.Library)
        {
            History = draft.Document.Rules.Rules.Select(rule => Next(rule.Id)).ToEquatableArray(),
            Retired = Retired(draft, version, previous, known),
        };

        RuleHistory Next(string id) => known.TryGetValue(id, out var before)
            ? before with { Revision = before.Revision + (changed.Contains(id) ? 1 : 0) }
            : new RuleHistory(id, 1, version);
    }

    private static EquatableArray<RetiredRule> Retired(Draft draft, string version, FrozenPolicy? previous, Dictionary<string, RuleHistory> known)
    {
        if (previous is null)
        {
            return default;
        }

        var kept = new HashSet<string>(draft.Document.Rules.Rules.Select(static rule => rule.Id), StringComparer.Ordinal);
        var gone = previous.Document.Rules.Rules.Where(rule => !kept.Contains(rule.Id)).Select(rule =>
        {
            var tombstone = draft.Document.Metadata.Retired.FirstOrDefault(retired => retired.Id == rule.Id);
            return new RetiredRule(rule.Id, version, tombstone?.Reason ?? "", tombstone?.ReplacedBy ?? "", known.TryGetValue(rule.Id, out var history) ? history.Revision : 1, rule);
        });
        return previous.Retired.Concat(gone).ToEquatableArray();
    }
}
