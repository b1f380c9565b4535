using PolicyAsCode.Governance.Diff.Pairing;
using PolicyAsCode.Governance.Diff.Rows;
using PolicyAsCode.Governance.Diff.Texts;
using PolicyAsCode.Model;

namespace PolicyAsCode.Governance.Diff.Meaning;

/// <summary>Tells, row by row, what the changes of the text mean.</summary>
internal sealed class ChangeBuilder
{
    private readonly LinePairs _pairs;
    private readonly List<DraftRow> _rows;
    private readonly RuleComparer _rules;
    private readonly WordDiff _words;
    private readonly WordingComparer _wording;
    private readonly Surroundings _before;
    private readonly Surroundings _after;
    private readonly List<Change> _changes = [];
    private readonly Dictionary<int, LeadInDeltas> _leadIns = [];
    private readonly HashSet<string> _changedRules = new(StringComparer.Ordinal);

    private ChangeBuilder(LinePairs pairs, List<DraftRow> rows, RuleComparer rules, WordDiff words)
    {
        (_pairs, _rows, _rules, _words, _wording) = (pairs, rows, rules, words, new WordingComparer(words));
        (_before, _after) = (new Surroundings(pairs.Before), new Surroundings(pairs.After));
    }

    public static PolicyDiff Build(LinePairs pairs, List<DraftRow> rows, RuleComparer rules, WordDiff words) => new ChangeBuilder(pairs, rows, rules, words).Build();

    private PolicyDiff Build()
    {
        AddSettings();
        var deltas = CompareRules();
        for (var row = 0; row < _rows.Count; row++)
        {
            AddRow(row, _rows[row], deltas);
        }

        var after = _pairs.After.Policy;
        return new PolicyDiff
        {
            PolicyId = after.Id,
            Title = after.Rules.Title,
            Verdict = Verdict.Of(_changes, _rows.TrueForAll(static row => row.Kind == RowKind.Same || IsTypography(row))),
            Changes = _changes.ToEquatableArray(),
            Rows = _rows.Select(static row => new DiffRow { Kind = row.Kind, Before = row.Before, After = row.After, Segments = row.Segments, Changes = row.Changes.ToEquatableArray() }).ToEquatableArray(),
            Rules = Pairs().ToEquatableArray(),
        };
    }

    private void AddSettings()
    {
        foreach (var (name, delta) in SettingsComparer.Compare(_pairs.Before.Policy.Metadata, _pairs.After.Policy.Metadata))
        {
            var sentence = (delta.Before.Length, delta.After.Length) switch
            {
                (0, _) => $"{name} is new: {ChangeSentence.Quote(delta.After)}.",
                (_, 0) => $"{name} is gone: {ChangeSentence.Quote(delta.Before)}.",
                _ => $"{name} changed: {ChangeSentence.Quote(delta.Before)} became {ChangeSentence.Quote(delta.After)}.",
            };
            Add(delta.Row, -1, sentence, [], [], delta.Before, delta.After);
        }
    }

    /// <summary>The changed parts of each rule by its new line; those that its lead-in brought are kept for the lead-in.</summary>
    private Dictionary<int, List<Delta>> CompareRules()
    {
        var all = new Dictionary<int, List<Delta>>();
        for (var line = 0; line < _pairs.OldOf.Length; line++)
        {
            if (_pairs.OldOf[line] is >= 0 and var old && _pairs.Before.RuleAt(old) is { } before && _pairs.After.RuleAt(line) is { } after)
            {
                var own = new List<Delta>();
                foreach (var delta in _rules.Compare(before, after))
                {
                    if (LeadInThatBrought(delta, old, line) is { } leadIn)
                    {
                        leadIn.Add(delta, before, after);
                    }
                    else
                    {
                        own.Add(delta);
                    }
                }

                if (own.Count > 0)
                {
                    all.Add(line, own);
                }
            }
        }

        return all;
    }

    private LeadInDeltas? LeadInThatBrought(Delta delta, int old, int line)
    {
        var (oldLeadIn, leadIn) = (_before.LeadInOf[old], _after.LeadInOf[line]);
        if (oldLeadIn < 0 || leadIn < 0 || _pairs.NewOf[oldLeadIn] != leadIn
            || SameWords.Are(_pairs.Before.Lines[oldLeadIn].Text, _pairs.After.Lines[leadIn].Text)
            || IsIn(_pairs.Before.Lines[old].Text, delta.Before) || IsIn(_pairs.After.Lines[line].Text, delta.After))
        {
            return null;
        }

        if (!_leadIns.TryGetValue(leadIn, out var deltas))
        {
            _leadIns.Add(leadIn, deltas = new LeadInDeltas());
        }

        return deltas;
    }

    private void AddRow(int index, DraftRow row, Dictionary<int, List<Delta>> deltas)
    {
        switch (row.Kind)
        {
            case RowKind.Added:
                AddPresence(index, row.New, _after, _pairs.After, ChangeDirection.Added);
                break;
            case RowKind.Removed:
                AddPresence(index, row.Old, _before, _pairs.Before, ChangeDirection.Removed);
                break;
            case RowKind.MovedAway:
                break;
            case RowKind.MovedHere:
                AddMove(index, row);
                AddPair(index, row, deltas);
                break;
            default:
                AddPair(index, row, deltas);
                break;
        }
    }

    private void AddPresence(int index, int line, Surroundings surroundings, PolicyText text, ChangeDirection direction)
    {
        var (rule, words) = (text.RuleAt(line), text.Lines[line].Text);
        var (old, @new) = direction == ChangeDirection.Added ? ("", words) : (words, "");
        if (rule is null)
        {
            var isHeading = text.Lines[line].Kind == LineKind.Heading;
            var row = ChangeTable.Of(isHeading ? ChangedField.Heading : ChangedField.Presence, null, direction);
            Add(row, index, $"{(isHeading ? "Heading" : "Text")} {(direction == ChangeDirection.Added ? "added" : "removed")}: {ChangeSentence.Quote(words)}.", [], [], old, @new);
            return;
        }

        var delta = PresenceOf(rule, direction);
        var rules = new[] { rule };
        var sentence = ChangeSentence.For(delta, rules, rule.Sentence);
        _ = surroundings;
        if (direction == ChangeDirection.Added)
        {
            Add(delta.Row, index, sentence, [], rules, "", rule.Sentence);
        }
        else
        {
            Add(delta.Row, index, sentence, rules, [], rule.Sentence, "");
        }
    }

    private Delta PresenceOf(Rule rule, ChangeDirection direction)
    {
        var retired = direction == ChangeDirection.Added ? _pairs.Before.Policy.Metadata.Retired : _pairs.After.Policy.Metadata.Retired;
        var isRetired = retired.Any(entry => entry.Id == rule.Id);
        var breaks = !rule.IsProvisional && isRetired == (direction == ChangeDirection.Added);
        return new Delta(breaks ? ChangedField.Id : ChangedField.Presence, direction, rule.Force, rule.Id, rule.Id);
    }

    private void AddMove(int index, DraftRow row)
    {
        var rule = _pairs.After.RuleAt(row.New);
        var direction = DirectionOfMove(row, rule);
        var delta = new Delta(ChangedField.Place, direction, rule?.Force, "", "");
        var words = _pairs.After.Lines[row.New].Text;
        var sentence = rule is null ? $"Text moved: {ChangeSentence.Quote(words)}." : ChangeSentence.For(delta, [rule], rule.Sentence);
        Add(delta.Row, index, sentence, RulesAt(_pairs.Before, row.Old), RulesAt(_pairs.After, row.New), _pairs.Before.Lines[row.Old].Text, words);
        _rows.Find(other => other.Kind == RowKind.MovedAway && other.Old == row.Old)?.Changes.Add(_changes.Count);
    }

    private ChangeDirection DirectionOfMove(DraftRow row, Rule? rule)
    {
        if (rule is not { ListId.Length: > 0 })
        {
            return ChangeDirection.ToOtherSection;
        }

        var (old, @new) = (_before.LeadInOf[row.Old], _after.LeadInOf[row.New]);
        return old >= 0 && @new >= 0 && _pairs.NewOf[old] == @new ? ChangeDirection.WithinList : ChangeDirection.ToOtherList;
    }

    private void AddPair(int index, DraftRow row, Dictionary<int, List<Delta>> deltas)
    {
        var (left, right) = (_pairs.Before.Lines[row.Old], _pairs.After.Lines[row.New]);
        var (old, @new) = (_before.RulesOf(row.Old), _after.RulesOf(row.New));
        var explained = new List<Delta>();
        if (_leadIns.TryGetValue(row.New, out var leadIn))
        {
            foreach (var (delta, oldRules, newRules) in leadIn.Groups)
            {
                Add(Settled(delta, newRules), index, ChangeSentence.For(delta, newRules, right.Text), oldRules, newRules, left.Text, right.Text);
                explained.Add(delta);
            }
        }

        if (deltas.TryGetValue(row.New, out var own))
        {
            foreach (var delta in own)
            {
                Add(Settled(delta, @new), index, ChangeSentence.For(delta, @new, right.Text), old, @new, old[0].Sentence, @new[0].Sentence);
                explained.Add(delta);
            }
        }

        if (!string.Equals(left.Text, right.Text, StringComparison.Ordinal))
        {
            AddWording(index, left, right, old, @new, explained);
        }
    }

    private void AddWording(int index, TextLine left, TextLine right, List<Rule> old, List<Rule> @new, List<Delta> explained)
    {
        if (SameWords.Are(left.Text, right.Text))
        {
            Add(ChangeTable.Of(ChangedField.Typography, null, ChangeDirection.Reworded), index, $"Typography only: {ChangeSentence.Quote(right.Text)}.", [], [], left.Text, right.Text);
            return;
        }

        if (left.Kind == LineKind.Heading && @new.Count == 0)
        {
            Add(ChangeTable.Of(ChangedField.Heading, null, ChangeDirection.Replaced), index, $"The heading {ChangeSentence.Quote(left.Text)} became {ChangeSentence.Quote(right.Text)}.", [], [], left.Text, right.Text);
            return;
        }

        foreach (var (field, direction) in _wording.Compare(left.Text, right.Text, explained))
        {
            var delta = new Delta(field, direction, @new.Count > 0 ? @new[0].Force : null, "", "");
            var sentence = @new.Count > 0 ? ChangeSentence.For(delta, @new, right.Text) : $"Text: {delta.Row.Kind.ToWord().Replace('-', ' ')}: {ChangeSentence.Quote(right.Text)}.";
            Add(delta.Row, index, sentence, old, @new, left.Text, right.Text);
        }
    }

    // A rule without a name of its author's made nobody a promise that could be broken.
    private static ChangeRow Settled(Delta delta, IReadOnlyList<Rule> rules) =>
        delta.Row.Class == ChangeClass.Broken && rules.All(static rule => rule.IsProvisional) ? delta.Row with { Class = ChangeClass.Changed } : delta.Row;

    private void Add(ChangeRow row, int index, string sentence, IReadOnlyList<Rule> old, IReadOnlyList<Rule> @new, string before, string after)
    {
        var number = _changes.Count + 1;
        if (index >= 0)
        {
            _rows[index].Changes.Add(number);
        }

        if (row.Class != ChangeClass.Editorial)
        {
            _changedRules.UnionWith(@new.Select(static rule => rule.Id));
        }

        _changes.Add(new Change
        {
            Number = number,
            Kind = row.Kind,
            Class = row.Class,
            Bump = row.Bump,
            NeedsConfirmation = row.NeedsConfirmation,
            Sentence = sentence,
            Rules = Touched(old, @new).ToEquatableArray(),
            Before = before,
            After = after,
            Segments = _words.Compare(before, after),
            Attention = Attentions.Of(row, old, @new),
            Row = index,
        });
    }

    private static IEnumerable<ChangedRule> Touched(IReadOnlyList<Rule> old, IReadOnlyList<Rule> @new)
    {
        for (var i = 0; i < Math.Max(old.Count, @new.Count); i++)
        {
            var (left, right) = (i < old.Count ? old[i] : null, i < @new.Count ? @new[i] : null);
            yield return new ChangedRule(left?.Id ?? "", right?.Id ?? "", left?.Label ?? "", right?.Label ?? "");
        }
    }

    private IEnumerable<RulePair> Pairs()
    {
        for (var line = 0; line < _pairs.OldOf.Length; line++)
        {
            if (_pairs.After.RuleAt(line) is { } after)
            {
                var before = _pairs.OldOf[line] < 0 ? null : _pairs.Before.RuleAt(_pairs.OldOf[line]);
                yield return new RulePair(before?.Id ?? "", after.Id, _changedRules.Contains(after.Id));
            }
        }

        for (var line = 0; line < _pairs.NewOf.Length; line++)
        {
            if (_pairs.Before.RuleAt(line) is { } before && (_pairs.NewOf[line] < 0 || _pairs.After.RuleAt(_pairs.NewOf[line]) is null))
            {
                yield return new RulePair(before.Id, "", MeaningChanged: true);
            }
        }
    }

    private static Rule[] RulesAt(PolicyText text, int line) => text.RuleAt(line) is { } rule ? [rule] : [];

    private static bool IsIn(string text, string words) => SameWords.PlaceIn(text, words) >= 0;

    private static bool IsTypography(DraftRow row) => row.Kind == RowKind.Changed && row.Segments.All(static segment => segment.Kind is SegmentKind.Same or SegmentKind.Typography);
}

/// <summary>What an edit of a lead-in changed, once for all rules that it touches.</summary>
internal sealed class LeadInDeltas
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
