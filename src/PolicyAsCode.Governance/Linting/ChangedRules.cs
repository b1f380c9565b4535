using PolicyAsCode.Governance.Diff;
using PolicyAsCode.Linting;
using PolicyAsCode.Linting.Lifecycle;

namespace PolicyAsCode.Governance.Linting;

/// <summary>
/// Finds what the working text changes of the rules agreed last. What only governors can decide, that a rule binds less or stands elsewhere,
/// is answered once it is before them: the proposal's papers tell it, and an edit of the text brings it back.
/// </summary>
internal static class ChangedRules
{
    public static IEnumerable<HistoryFinding> Find(HistoryContext context)
    {
        if (context.Latest is not { } latest || context.Diff is not { } diff)
        {
            yield break;
        }

        var file = HistoryLinter.InText(context);
        foreach (var found in Reused(context, latest).Concat(diff.Changes.SelectMany(change => Find(context, change, latest.Version))))
        {
            yield return new(file, found);
        }
    }

    private static IEnumerable<Diagnostic> Find(HistoryContext context, Change change, string version)
    {
        if (change.Kind == ChangeKind.Typography)
        {
            yield return ReportedFromHistory.OnlyTypography.At(default, $"Only spaces, quotes or other marks changed since version {version} in “{change.After}”. Nothing needs to be done.");
        }

        foreach (var rule in change.Rules)
        {
            switch (change.Kind)
            {
                case ChangeKind.IdLost:
                    yield return ReportedFromHistory.IdLost.At(context.PlaceOfSetting("retired"), $"The rule “{rule.IdBefore}” of version {version} is gone, and nothing says what became of it; others refer to it. Add it under “retired” with a reason.");
                    break;
                case ChangeKind.PolarityReversed:
                    yield return ReportedFromHistory.IdReused.At(context.PlaceOf(rule.IdAfter), $"“{rule.Id}” said the opposite in version {version}, so whatever relies on the name breaks. Give this rule a name of its own, and retire the old one.");
                    break;
                case ChangeKind.MovedToOtherList when !context.IsProposed:
                    yield return ReportedFromHistory.MovedToOtherList.At(context.PlaceOf(rule.IdAfter), $"The rule “{rule.Id}” stood in another list in version {version}, so it may now bind others, or otherwise. Check that this is meant.");
                    break;
                case not (ChangeKind.RuleRemoved or ChangeKind.IdReused) when change.Class == ChangeClass.Weakened && !context.IsProposed:
                    yield return ReportedFromHistory.Weakened.At(context.PlaceOf(rule.IdAfter), $"The rule “{rule.Id}” binds or protects less than in version {version}, and governors should know before they agree it. Check that it is meant: policy propose tells them.");
                    break;
                default:
                    break;
            }
        }
    }

    // The name of a rule that any agreed version took away.
    private static IEnumerable<Diagnostic> Reused(HistoryContext context, Ratification.Frozen.FrozenPolicy latest)
    {
        var kept = new HashSet<string>(latest.Document.Rules.Rules.Select(static rule => rule.Id), StringComparer.Ordinal);
        foreach (var retired in latest.Retired.Where(retired => !kept.Contains(retired.Id) && context.Policy.Map.Rules.ContainsKey(retired.Id)))
        {
            yield return ReportedFromHistory.IdReused.At(context.PlaceOf(retired.Id), $"“{retired.Id}” was the name of a rule that version {retired.Until} took away, and names are never used twice. Give this rule another name.");
        }
    }
}
