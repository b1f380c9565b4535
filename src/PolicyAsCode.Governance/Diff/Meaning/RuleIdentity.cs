using PolicyAsCode.Governance.Diff.Pairing;
using PolicyAsCode.Model;

namespace PolicyAsCode.Governance.Diff.Meaning;

/// <summary>Watches over the names of rules: which rule is which, which names were lost, which were used again.</summary>
internal sealed class RuleIdentity
{
    private readonly LinePairs _pairs;
    private readonly Dictionary<string, RetiredId> _retiredBefore;
    private readonly Dictionary<string, RetiredId> _retiredAfter;
    private readonly HashSet<(string Before, string After)> _renamedLists = [];

    public RuleIdentity(LinePairs pairs)
    {
        _pairs = pairs;
        (_retiredBefore, _retiredAfter) = (Retired(pairs.Before.Policy), Retired(pairs.After.Policy));
    }

    /// <summary>A rule that came or is gone.</summary>
    public Delta Presence(Rule rule, ChangeDirection direction)
    {
        var breaks = !rule.IsProvisional && (direction == ChangeDirection.Added ? _retiredBefore.ContainsKey(rule.Id) : !_retiredAfter.ContainsKey(rule.Id));
        return breaks
            ? new Delta(ChangedField.Id, direction, rule.Force, rule.Id, rule.Id)
            : new Delta(ChangedField.Presence, direction, rule.Force, "", "");
    }

    /// <summary>Whether a line is no rule in both texts, or the same rule of the same list by its name; a name nobody gave tells nothing.</summary>
    public static bool IsKept(Rule? before, Rule? after) =>
        before is null || after is null ? before == after : before.IsProvisional ? after.IsProvisional : !after.IsProvisional && before.Id == after.Id && before.ListId == after.ListId;

    /// <summary>A list whose name changed, told at the first of its rules that kept theirs; nothing for rules that moved to another list.</summary>
    /// <remarks>A name that is made of words changes with them, and so tells nothing: where rules have no names yet, lists have none either.</remarks>
    public Delta? RenamedList(Rule? before, Rule? after, bool isInOtherList) =>
        before is { IsProvisional: false, ListId.Length: > 0 } && after is { IsProvisional: false, ListId.Length: > 0 } && !isInOtherList && before.Id == after.Id && before.ListId != after.ListId && _renamedLists.Add((before.ListId, after.ListId))
            ? new Delta(ChangedField.Id, ChangeDirection.Replaced, after.Force, before.ListId, after.ListId)
            : null;

    /// <summary>What became of the name of a line's rule, and whether it still is a rule.</summary>
    public IEnumerable<Delta> Compare(Rule? before, Rule? after)
    {
        if (IsKept(before, after))
        {
            return [];
        }

        if (before is null || after is null)
        {
            return [Presence((before ?? after)!, before is null ? ChangeDirection.Added : ChangeDirection.Removed)];
        }

        var isLost = !before.IsProvisional && (after.IsProvisional || before.Id != after.Id)
            && !(_retiredAfter.TryGetValue(before.Id, out var retired) && retired.ReplacedBy == after.Id && !after.IsProvisional);
        var isReused = !after.IsProvisional && before.Id != after.Id && _retiredBefore.ContainsKey(after.Id);
        return [
            .. isLost ? [new Delta(ChangedField.Id, ChangeDirection.Removed, after.Force, before.Id, "")] : Array.Empty<Delta>(),
            .. isReused ? [new Delta(ChangedField.Id, ChangeDirection.Added, after.Force, "", after.Id)] : Array.Empty<Delta>(),
        ];
    }

    /// <summary>The rules with another number than before.</summary>
    public Told Renumbered()
    {
        var (old, @new) = (new List<Rule>(), new List<Rule>());
        for (var line = 0; line < _pairs.OldOf.Length; line++)
        {
            if (_pairs.OldOf[line] >= 0 && _pairs.Before.RuleAt(_pairs.OldOf[line]) is { } before && _pairs.After.RuleAt(line) is { } after && before.Label != after.Label)
            {
                old.Add(before);
                @new.Add(after);
            }
        }

        return new Told(old, @new, "", "");
    }

    /// <summary>Which rule of the old text is which of the new one.</summary>
    public List<RulePair> Pairs(Func<Rule, bool> isChanged)
    {
        var pairs = new List<RulePair>(_pairs.After.Policy.Rules.Rules.Count + 4);
        for (var line = 0; line < _pairs.OldOf.Length; line++)
        {
            if (_pairs.After.RuleAt(line) is { } after)
            {
                var before = _pairs.OldOf[line] < 0 ? null : _pairs.Before.RuleAt(_pairs.OldOf[line]);
                pairs.Add(new RulePair(before?.Id ?? "", after.Id, isChanged(after)));
            }
        }

        for (var line = 0; line < _pairs.NewOf.Length; line++)
        {
            if (_pairs.Before.RuleAt(line) is { } before && (_pairs.NewOf[line] < 0 || _pairs.After.RuleAt(_pairs.NewOf[line]) is null))
            {
                pairs.Add(new RulePair(before.Id, "", MeaningChanged: true));
            }
        }

        return pairs;
    }

    private static Dictionary<string, RetiredId> Retired(PolicyDocument policy)
    {
        var retired = new Dictionary<string, RetiredId>(StringComparer.Ordinal);
        foreach (var entry in policy.Metadata.Retired)
        {
            retired[entry.Id] = entry;
        }

        return retired;
    }
}
