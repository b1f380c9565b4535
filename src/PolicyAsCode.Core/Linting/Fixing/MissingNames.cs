using PolicyAsCode.Binding;
using PolicyAsCode.Model;
using PolicyAsCode.Reading;
using PolicyAsCode.Syntax;

namespace PolicyAsCode.Linting.Fixing;

/// <summary>Gathers the names that a policy's sound rules lack, by the text at whose end each is to be written.</summary>
internal sealed class MissingNames
{
    private readonly Dictionary<int, NewGroup> _groups = [];
    private readonly Dictionary<string, Rule> _rules;
    private readonly Dictionary<string, RuleList> _lists;
    private readonly HashSet<string> _fixedListIds;

    private MissingNames(BoundPolicy policy, RuleBook sound)
    {
        _rules = sound.Rules.ToDictionary(rule => rule.Id, StringComparer.Ordinal);
        _lists = sound.Lists.ToDictionary(list => list.Id, StringComparer.Ordinal);

        // The name of a list that stands alone in its section is the section's.
        _fixedListIds = new HashSet<string>(policy.Map.GivenIds.Select(given => given.Id).Concat(policy.Map.Sections.Keys), StringComparer.Ordinal);
    }

    public static List<NewGroup> In(BoundPolicy policy)
    {
        var missing = new MissingNames(policy, Linter.Run(policy, LintOptions.Default).Rules);
        foreach (var list in policy.Reading.Lists)
        {
            missing.AddList(list);
        }

        foreach (var sentence in policy.Reading.Sentences)
        {
            if (sentence.IsRule && missing._rules.TryGetValue(sentence.RuleId, out var rule))
            {
                missing.AddRule(rule, sentence.Block, sentence.Norm.Limits, rule.Limits, []);
            }
        }

        return missing._groups.Values.Where(group => !group.IsEmpty).OrderBy(group => group.Block.Span.Start).ToList();
    }

    private void AddList(ListReading reading)
    {
        var first = reading.Items.FirstOrDefault(item => _rules.ContainsKey(item.RuleId));
        if (first is null || !_lists.TryGetValue(_rules[first.RuleId].ListId, out var list))
        {
            return;
        }

        var shared = new List<string>();
        if (reading.LeadIn is { } leadIn)
        {
            if (leadIn is ParagraphSyntax && !_fixedListIds.Contains(list.Id))
            {
                GroupOf(leadIn).Id = list.Id;
            }

            AddLimits(leadIn, reading.Limits, list.Limits, shared);
        }

        foreach (var item in reading.Items)
        {
            if (item.Syntax.Text is { } text && _rules.TryGetValue(item.RuleId, out var rule))
            {
                AddRule(rule, text, item.Limits, rule.Limits.Where(limit => !limit.IsShared).ToEquatableArray(), new List<string>(shared));
            }
        }
    }

    private void AddRule(Rule rule, BlockSyntax block, EquatableArray<LimitReading> places, EquatableArray<Limit> limits, List<string> taken)
    {
        if (rule.IsProvisional)
        {
            GroupOf(block).Id = rule.Id;
        }

        AddLimits(block, places, limits, taken);
    }

    /// <summary>Proposes keys, in the order of the text; those there are come first, for a new one must differ from all.</summary>
    private void AddLimits(BlockSyntax block, EquatableArray<LimitReading> places, EquatableArray<Limit> limits, List<string> taken)
    {
        taken.AddRange(limits.Select(limit => limit.Key).Where(key => key.Length > 0));
        foreach (var i in Enumerable.Range(0, limits.Count).Where(i => limits[i].Key.Length == 0).OrderBy(i => places[i].Span.Start))
        {
            var key = ProposedId.ForLimit(limits[i].Words, taken);
            taken.Add(key);
            GroupOf(block).Add(limits[i].Kind, key);
        }
    }

    private NewGroup GroupOf(BlockSyntax block)
    {
        if (!_groups.TryGetValue(block.Span.Start, out var group))
        {
            _groups.Add(block.Span.Start, group = new NewGroup(block));
        }

        return group;
    }
}
