using PolicyAsCode.Governance.Diff.Pairing;
using PolicyAsCode.Model;

namespace PolicyAsCode.Governance.Diff.Meaning;

/// <summary>The changed parts of all rules that stand in both texts: those of the rule itself by its line, those that an edited lead-in brought once for all its rules.</summary>
internal sealed class RuleDeltas
{
    private readonly LinePairs _pairs;
    private readonly Surroundings _before;
    private readonly Surroundings _after;
    private readonly Dictionary<int, List<Delta>> _own = [];
    private readonly Dictionary<int, LeadInDeltas> _leadIns = [];

    public RuleDeltas(LinePairs pairs, Surroundings before, Surroundings after, RuleComparer rules)
    {
        (_pairs, _before, _after) = (pairs, before, after);
        for (var line = 0; line < pairs.OldOf.Length; line++)
        {
            var (text, old) = pairs.OldOf[line] >= 0 ? (pairs.Before, pairs.OldOf[line]) : pairs.MovedIn.TryGetValue(line, out var place) ? (place.Text, place.Line) : (pairs.Before, -1);
            if (old >= 0 && text.RuleAt(old) is { } left && pairs.After.RuleAt(line) is { } right && !(text == pairs.Before && HaveSameWords(old, line) && RuleComparer.HaveSameParts(left, right)))
            {
                Sort(rules.Compare(left, right), text == pairs.Before ? old : -1, line, left, right);
            }
        }
    }

    /// <summary>Whether anything is told about the line.</summary>
    public bool Touch(int line) => (_own.Count > 0 && _own.ContainsKey(line)) || (_leadIns.Count > 0 && _leadIns.ContainsKey(line));

    /// <summary>The parts of the line's own rule.</summary>
    public IReadOnlyList<Delta> Own(int line) => _own.TryGetValue(line, out var deltas) ? deltas : [];

    /// <summary>The parts that the line, as a lead-in, changed in its rules.</summary>
    public IEnumerable<(Delta Delta, List<Rule> Old, List<Rule> New)> OfLeadIn(int line) => _leadIns.TryGetValue(line, out var deltas) ? deltas.Groups : [];

    // Its own, and those of its lead-in: then its whole sentence is the same.
    private bool HaveSameWords(int old, int line)
    {
        var (oldLeadIn, leadIn) = (_before.LeadInOf[old], _after.LeadInOf[line]);
        return HaveSameText(old, line) && (leadIn < 0 ? oldLeadIn < 0 : oldLeadIn >= 0 && HaveSameText(oldLeadIn, leadIn));
    }

    private bool HaveSameText(int old, int line) => _pairs.Before.Lines[old].Text == _pairs.After.Lines[line].Text;

    private void Sort(List<Delta> deltas, int old, int line, Rule left, Rule right)
    {
        foreach (var delta in deltas)
        {
            if (old >= 0 && IsBroughtByLeadIn(delta, old, line))
            {
                Of(_leadIns, _after.LeadInOf[line]).Add(delta, left, right);
            }
            else
            {
                Of(_own, line).Add(delta);
            }
        }
    }

    private bool IsBroughtByLeadIn(Delta delta, int old, int line)
    {
        var (oldLeadIn, leadIn) = (_before.LeadInOf[old], _after.LeadInOf[line]);
        return oldLeadIn >= 0 && leadIn >= 0 && _pairs.NewOf[oldLeadIn] == leadIn
            && !SameWords.Are(_pairs.Before.Lines[oldLeadIn].Text, _pairs.After.Lines[leadIn].Text)
            && SameWords.PlaceIn(_pairs.Before.Lines[old].Text, delta.Before) < 0
            && SameWords.PlaceIn(_pairs.After.Lines[line].Text, delta.After) < 0;
    }

    private static T Of<T>(Dictionary<int, T> all, int line)
        where T : new()
    {
        if (!all.TryGetValue(line, out var deltas))
        {
            all.Add(line, deltas = new T());
        }

        return deltas;
    }

    private sealed class LeadInDeltas
    {
        private readonly Dictionary<(ChangedField, ChangeDirection, ChangeClass, string, string), (Delta Delta, List<Rule> Old, List<Rule> New)> _groups = [];

        public IEnumerable<(Delta Delta, List<Rule> Old, List<Rule> New)> Groups => _groups.Values;

        public void Add(Delta delta, Rule old, Rule @new)
        {
            var key = (delta.Field, delta.Direction, delta.Row.Class, delta.Before, delta.After);
            if (!_groups.TryGetValue(key, out var group))
            {
                _groups.Add(key, group = (delta, [], []));
            }

            group.Old.Add(old);
            group.New.Add(@new);
        }
    }
}
