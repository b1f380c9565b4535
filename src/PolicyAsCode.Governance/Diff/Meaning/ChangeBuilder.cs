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
    private readonly WordDiff _words;
    private readonly Surroundings _before;
    private readonly Surroundings _after;
    private readonly TextChanges _texts;
    private readonly RuleDeltas _deltas;
    private readonly RuleIdentity _identity;
    private readonly ChangeList _changes;
    private readonly Dictionary<int, DraftRow> _movedAway = [];
    private readonly RereadLines _reread;
    private readonly Moves _places;

    private ChangeBuilder(LinePairs pairs, List<DraftRow> rows, Library library, WordDiff words)
    {
        var rules = new RuleComparer(library);
        (_pairs, _rows, _words, _changes) = (pairs, rows, words, new ChangeList(rows, words));
        (_before, _after) = (new Surroundings(pairs.Before), new Surroundings(pairs.After));
        _deltas = new RuleDeltas(pairs, _before, _after, rules);
        _identity = new RuleIdentity(pairs);
        _reread = new RereadLines(pairs, _before, _after);
        _places = new Moves(pairs, _before, _after);
        _texts = new TextChanges(pairs, rows, TextsOf, library, rules, words, _places, _changes);
        foreach (var row in rows)
        {
            if (row.Kind == RowKind.MovedAway)
            {
                _movedAway.Add(row.Old, row);
            }
        }
    }

    /// <summary>The whole diff of two texts whose lines are paired and laid out in rows.</summary>
    /// <param name="pairs">The pairs of lines.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="library">Which audiences include which.</param>
    /// <param name="words">Compares words.</param>
    public static PolicyDiff Build(LinePairs pairs, List<DraftRow> rows, Library library, WordDiff words) => new ChangeBuilder(pairs, rows, library, words).Build();

    private PolicyDiff Build()
    {
        foreach (var (delta, sentence) in SettingsComparer.Compare(_pairs.Before.Policy.Metadata, _pairs.After.Policy.Metadata))
        {
            _changes.Add(delta.Row, -1, sentence, new Told([], [], delta.Before, delta.After));
        }

        for (var row = 0; row < _rows.Count; row++)
        {
            AddRow(row, _rows[row]);
        }

        _reread.Tell(_changes);
        AddNumbering();
        return new PolicyDiff
        {
            PolicyId = _pairs.After.Policy.Id,
            Title = _pairs.After.Policy.Rules.Title,
            Verdict = Verdict.Of(_changes.Changes, _rows.TrueForAll(static row => row.KeepsWords)),
            Changes = _changes.Changes.ToEquatableArray(),
            Rows = new(_rows.ConvertAll(static row => row.Finish()).ToArray()),
            Rules = _identity.Pairs(_changes.IsChanged).ToEquatableArray(),
        };
    }

    private void AddRow(int index, DraftRow row)
    {
        switch (row.Kind)
        {
            case RowKind.Added:
                AddPresence(index, _pairs.After, row.New, ChangeDirection.Added);
                break;
            case RowKind.Removed:
                AddPresence(index, _pairs.Before, row.Old, ChangeDirection.Removed);
                break;
            case RowKind.MovedAway:
                AddMoveAway(index, row);
                break;
            case RowKind.MovedHere:
                AddMove(index, row);
                AddPair(index, row);
                break;
            case RowKind.Same when IsUntouched(row):
                break;
            default:
                if (_places.IsInOtherList(row.Old, row.New))
                {
                    AddMove(index, row);
                }

                AddPair(index, row);
                break;
        }
    }

    // Most rows of most policies.
    private bool IsUntouched(DraftRow row) =>
        !_deltas.Touch(row.New)
        && row.Before.Count == 1
        && !_places.IsInOtherList(row.Old, row.New)
        && _pairs.Before.StyleOf(row.Old) == _pairs.After.StyleOf(row.New)
        && RuleIdentity.IsKept(_pairs.Before.RuleAt(row.Old), _pairs.After.RuleAt(row.New));

    private void AddPresence(int index, PolicyText text, int line, ChangeDirection direction)
    {
        if (!_texts.AddPresence(index, text, line, direction) && text.RuleAt(line) is { } rule)
        {
            var delta = _identity.Presence(rule, direction);
            _changes.Add(delta.Row, index, ChangeSentence.For(delta, [rule], rule.Sentence), Told.OneSided(rule, rule.Sentence, direction));
        }
    }

    // A move within the policy is told where the text stands now.
    private void AddMoveAway(int index, DraftRow row)
    {
        if (_pairs.MovedOut.TryGetValue(row.Old, out var place))
        {
            var rule = _pairs.Before.RuleAt(row.Old);
            var delta = new Delta(ChangedField.Place, ChangeDirection.ToOtherPolicy, rule?.Force, "", place.Text.Policy.Rules.Title);
            _changes.Add(delta.Row, index, ChangeSentence.ForMove(delta, rule, row.Before[0].Text), Told.OneSided(rule, row.Before[0].Text, ChangeDirection.Removed), place.Text.Policy.Id);
        }
    }

    private void AddMove(int index, DraftRow row)
    {
        var (old, rule) = (_pairs.OldAt(row.New), _pairs.After.RuleAt(row.New));
        var direction = _places.DirectionOf(old, row.New, rule);
        var other = direction == ChangeDirection.ToOtherPolicy ? old.Text.Policy : null;
        var delta = new Delta(ChangedField.Place, direction, rule?.Force, other?.Rules.Title ?? "", "");
        var told = new Told(old.Text.RulesAt(old.Line), _pairs.After.RulesAt(row.New), old.Words.Text, row.After[0].Text).InFull();
        _changes.Add(delta.Row, index, ChangeSentence.ForMove(delta, rule, row.After[0].Text), told, other?.Id ?? "");
        if (other is null && row.Kind == RowKind.MovedHere)
        {
            _movedAway[row.Old].Changes.Add(_changes.Changes.Count);
        }
    }

    private void AddPair(int index, DraftRow row)
    {
        var (old, texts) = (_pairs.OldAt(row.New), TextsOf(row));
        var explained = new Explanation();
        explained.AddForces(texts.Old, texts.New);
        foreach (var (delta, oldRules, newRules) in _deltas.OfLeadIn(row.New))
        {
            _changes.Add(delta.Row, index, ChangeSentence.For(delta, newRules, texts.After), texts with { Old = oldRules, New = newRules });
            explained.Add(delta);
        }

        if (_texts.IsSameNorm(index))
        {
            texts = texts.WithLeadIns();
        }
        else if (!_reread.Take(index, row.New, old))
        {
            AddIdentity(index, row, old, texts);
        }

        foreach (var delta in _deltas.Own(row.New))
        {
            _changes.Add(delta.Row, index, ChangeSentence.For(delta, texts.New, texts.After), texts.AsSentences());
            explained.Add(delta);
        }

        if (!string.Equals(texts.Before, texts.After, StringComparison.Ordinal))
        {
            AddWording(index, row, texts, explained);
        }
        else if (old.Text.StyleOf(old.Line) != _pairs.After.StyleOf(row.New))
        {
            var delta = new Delta(ChangedField.Markup, ChangeDirection.Replaced, null, "", "");
            _changes.Add(delta.Row, index, ChangeSentence.ForWording(delta, [], texts), texts);
        }
    }

    // A line that became a rule, ceased to be one, was split, put together, or lost its name.
    private void AddIdentity(int index, DraftRow row, LineAt old, Told texts)
    {
        var (left, right) = (old.Text.RuleAt(old.Line), _pairs.After.RuleAt(row.New));
        foreach (var delta in _identity.Compare(left, right))
        {
            var rule = (right ?? left)!;
            _changes.Add(delta.Row, index, ChangeSentence.For(delta, [rule], rule.Sentence), (texts with { Old = old.Text.RulesAt(old.Line), New = _pairs.After.RulesAt(row.New) }).AsSentences());
        }

        if (old.Text == _pairs.Before && _identity.RenamedList(left, right, left?.ListId != right?.ListId && _places.IsInOtherList(old.Line, row.New)) is { } renamed)
        {
            _changes.Add(renamed.Row, index, ChangeSentence.For(renamed, [right!], right!.Sentence), texts.AsSentences());
        }

        if ((left ?? right) is not null && row.Before.Count != row.After.Count && row.Before.Count > 0)
        {
            var direction = row.After.Count > row.Before.Count ? ChangeDirection.Split : ChangeDirection.Merged;
            var delta = new Delta(ChangedField.Presence, direction, (right ?? left)!.Force, "", "");
            var (oldRules, newRules) = (_pairs.Before.RulesAt(row.Old, row.Before.Count), _pairs.After.RulesAt(row.New, row.After.Count));
            _changes.Add(delta.Row, index, ChangeSentence.For(delta, newRules.Length > 0 ? newRules : oldRules, texts.After), texts with { Old = oldRules, New = newRules });
        }
    }

    private void AddWording(int index, DraftRow row, Told texts, Explanation explained)
    {
        var told = texts.AsSentences();
        var segments = texts.AreInListOnOneSide ? _words.Compare(told.Before, told.After) : row.Before.Count > 0 && !_texts.IsSameNorm(index) ? row.Segments : _words.Compare(texts.Before, texts.After);
        if (Redline.KeepsWords(segments))
        {
            var typography = new Delta(ChangedField.Typography, ChangeDirection.Replaced, null, "", "");
            _changes.Add(typography.Row, index, ChangeSentence.ForWording(typography, [], texts), texts);
            return;
        }

        var isHeading = row.After[0].Kind == LineKind.Heading && texts.New.Count == 0;
        var isDefinition = texts.New.Count == 0 && (Definition.Is(texts.Before) || Definition.Is(texts.After));
        if (isHeading || isDefinition)
        {
            var delta = new Delta(isHeading ? ChangedField.Heading : ChangedField.Definition, ChangeDirection.Replaced, null, "", "");
            _changes.Add(delta.Row, index, ChangeSentence.ForWording(delta, texts.New, texts), told);
            return;
        }

        _texts.AddNorms(index, texts, explained);
        _texts.AddWording(index, texts, told, segments, explained);
    }

    // Numbers, bullets and levels are told once, and only where no line came, went or moved: else they follow from that.
    private void AddNumbering()
    {
        if (_rows.TrueForAll(static row => row.Before.Count == 1 && row.After.Count == 1)
            && _rows.Exists(static row => (row.Before[0].Kind, row.Before[0].Level, row.Before[0].Number) != (row.After[0].Kind, row.After[0].Level, row.After[0].Number)))
        {
            var rules = _identity.Renumbered();
            var row = ChangeTable.Of(ChangedField.Numbering, null, ChangeDirection.Replaced);
            _changes.Add(row, -1, ChangeSentence.ForNumbering(rules.New.Count), rules);
        }
    }

    private Told TextsOf(DraftRow row)
    {
        var old = _pairs.OldAt(row.New);
        return new Told(
            old.Text == _pairs.Before ? _before.RulesOf(row.Old) : old.Text.RulesAt(old.Line),
            _after.RulesOf(row.New),
            TextLine.Join(row.Before.Count > 0 ? row.Before : EquatableArray.Of(old.Words)),
            TextLine.Join(row.After));
    }
}
