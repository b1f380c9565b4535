using PolicyAsCode.Governance.Diff.Pairing;
using PolicyAsCode.Governance.Diff.Rows;
using PolicyAsCode.Governance.Diff.Texts;
using PolicyAsCode.Model;
using PolicyAsCode.Reading;

namespace PolicyAsCode.Governance.Diff.Meaning;

/// <summary>Tells what changed in text without a name: what it lays down is no rule, and all the same what governors agreed.</summary>
internal sealed class TextChanges
{
    private readonly LinePairs _pairs;
    private readonly List<DraftRow> _rows;
    private readonly Library _library;
    private readonly WordDiff _words;
    private readonly TextComparer _norms;
    private readonly Moves _places;
    private readonly ChangeList _changes;
    private readonly RowSentences _sentences;
    private readonly HashSet<int> _sameNorms = [];

    /// <summary>Reads the sentences of all rows.</summary>
    /// <param name="pairs">The pairs of lines.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="textsOf">The texts of a row that stands on both sides.</param>
    /// <param name="library">The school's own words.</param>
    /// <param name="rules">Compares norms.</param>
    /// <param name="words">Compares words.</param>
    /// <param name="places">Tells where lines went.</param>
    /// <param name="changes">Takes the changes.</param>
    public TextChanges(LinePairs pairs, List<DraftRow> rows, Func<DraftRow, Told> textsOf, Library library, RuleComparer rules, WordDiff words, Moves places, ChangeList changes)
    {
        (_pairs, _rows, _library, _words, _norms, _places, _changes) = (pairs, rows, library, words, new TextComparer(rules), places, changes);
        _sentences = RowSentences.Read(rows.Count, row => SentencesOf(row, rows[row], textsOf));
    }

    /// <summary>Tells a line that is not, or no longer, there.</summary>
    /// <returns>False for a rule of which nothing is known but that it came or went.</returns>
    public bool AddPresence(int index, PolicyText text, int line, ChangeDirection direction)
    {
        var (words, sentences, explained) = (text.Lines[line].Text, _sentences.Of(index), new Explanation());
        AddMoved(index, sentences, explained);
        if (text.RuleAt(line) is not null)
        {
            return sentences is { MovedAway.Count: > 0 } or { MovedHere.Count: > 0 };
        }

        var told = Told.OneSided(null, words, direction);
        var norms = sentences is null ? [] : _norms.Compare(sentences, explained);
        foreach (var change in norms)
        {
            _changes.Add(change.Deltas[0].Row, index, ChangeSentence.For(change.Deltas[0], [change.Norm], change.Norm.Sentence), told);
        }

        if (norms.Count == 0 && sentences is null or { Gone.Count: > 0 } or { Come.Count: > 0 })
        {
            var field = text.Lines[line].Kind == LineKind.Heading ? ChangedField.Heading : ChangedField.Presence;
            _changes.Add(ChangeTable.Of(field, null, direction), index, ChangeSentence.ForText(field, direction, words), told);
        }

        return true;
    }

    /// <summary>Whether a line is a rule without a name in one text, and none in the other, and lays down the same one.</summary>
    public bool IsSameNorm(int index) => _sameNorms.Contains(index);

    /// <summary>Tells what a line that changed lays down otherwise.</summary>
    public void AddNorms(int index, Told texts, Explanation explained)
    {
        if (_sentences.Of(index) is not { } sentences)
        {
            return;
        }

        AddMoved(index, sentences, explained);
        AddNorms(index, _norms.Compare(sentences, explained), texts, explained);
    }

    /// <summary>Tells the words that changed and that nothing explains.</summary>
    public void AddWording(int index, Told texts, Told told, EquatableArray<TextSegment> segments, Explanation explained)
    {
        foreach (var delta in WordingComparer.Compare(segments, explained, texts.New.Count > 0 ? texts.New[0].Force : null))
        {
            _changes.Add(delta.Row, index, ChangeSentence.ForWording(delta, texts.New, texts), told);
        }
    }

    private void AddNorms(int index, IEnumerable<NormChange> norms, Told texts, Explanation explained)
    {
        foreach (var change in norms)
        {
            explained.AddForce(change);
            foreach (var delta in change.Deltas)
            {
                _changes.Add(delta.Row, index, ChangeSentence.For(delta, [change.Norm], change.Norm.Sentence), texts);
                explained.Add(delta);
            }
        }
    }

    // A sentence is told where it stands now.
    private void AddMoved(int index, SentencePairs? sentences, Explanation explained)
    {
        if (sentences is null)
        {
            return;
        }

        foreach (var moved in sentences.MovedAway)
        {
            explained.AddMoved(moved.Old.Words, "");
        }

        foreach (var moved in sentences.MovedHere)
        {
            explained.AddMoved("", moved.New.Words);
            var first = _changes.Changes.Count;
            AddMoved(index, moved);
            for (var change = first; change < _changes.Changes.Count; change++)
            {
                _rows[moved.OldRow].Changes.Add(change + 1);
            }
        }
    }

    private void AddMoved(int index, MovedSentence moved)
    {
        var (old, line) = (_rows[moved.OldRow].Old, _rows[index].New);
        var texts = new Told(_pairs.Before.RulesAt(old), _pairs.After.RulesAt(line), moved.Old.Words, moved.New.Words);
        var (explained, first) = (new Explanation(), _changes.Changes.Count);
        AddNorms(index, _norms.Compare(moved.Old, moved.New, explained), texts, explained);
        if (_words.Compare(texts.Before, texts.After) is var segments && !Redline.KeepsWords(segments))
        {
            AddWording(index, texts, texts, segments, explained);
        }

        if (_changes.Changes.Count == first)
        {
            var direction = _places.DirectionOf(new LineAt(_pairs.Before, old), line, rule: null);
            var force = moved.New.Norms.Count > 0 ? moved.New.Norms[0].Force : null;
            var delta = new Delta(ChangedField.Place, direction, force, "", "");
            _changes.Add(delta.Row, index, ChangeSentence.ForMove(delta, null, texts.After), texts);
        }
    }

    private SentencePairs? SentencesOf(int index, DraftRow row, Func<DraftRow, Told> textsOf)
    {
        switch (row.Kind)
        {
            case RowKind.Added:
                return Pairs([], SentencesAt(_pairs.After, row.New));
            case RowKind.Removed:
                return Pairs(SentencesAt(_pairs.Before, row.Old), []);
            case RowKind.Changed or RowKind.Rewritten or RowKind.MovedHere when MayBeText(row) && textsOf(row) is var texts:
                return texts.Old.Count + texts.New.Count > 0 ? SameNorm(index, row, texts) : AreOtherText(texts) ? Pairs(Read(texts.Before), Read(texts.After)) : null;
            default:
                return null;
        }
    }

    private bool MayBeText(DraftRow row) => row.After[0].Kind != LineKind.Heading && (_pairs.After.RuleAt(row.New) is null || (_pairs.OldOf[row.New] >= 0 && _pairs.Before.RuleAt(row.Old) is null));

    private static bool AreOtherText(Told texts) => texts.Before != texts.After && !Definition.Is(texts.Before) && !Definition.Is(texts.After);

    private IReadOnlyList<TextSentence>? SentencesAt(PolicyText text, int line) =>
        text.RuleAt(line) is { } rule ? rule.IsProvisional ? [TextNorms.Of(rule)] : null
        : text.Lines[line].Kind == LineKind.Heading || Definition.Is(text.Lines[line].Text) ? null
        : Read(text.Lines[line].Text);

    // Only the line's own rule: those it leads in are told with them.
    private SentencePairs? SameNorm(int index, DraftRow row, Told texts)
    {
        var pairs = _pairs.OldOf[row.New] < 0 || texts.Old.Count + texts.New.Count > 1 ? null : (_pairs.Before.RuleAt(row.Old), _pairs.After.RuleAt(row.New)) switch
        {
            ({ IsProvisional: true } rule, null) when AreOtherText(texts) => Pairs([TextNorms.Of(rule)], Read(texts.After)),
            (null, { IsProvisional: true } rule) when AreOtherText(texts) => Pairs(Read(texts.Before), [TextNorms.Of(rule)]),
            _ => null,
        };
        if (pairs is null || !pairs.Reworded.Exists(static pair => pair is { Old.Norms.Count: > 0, New.Norms.Count: > 0 }))
        {
            return null;
        }

        _sameNorms.Add(index);
        return pairs;
    }

    private static SentencePairs? Pairs(IReadOnlyList<TextSentence>? old, IReadOnlyList<TextSentence>? @new) => old is null || @new is null ? null : SentencePairs.Of(old, @new);

    // Nothing where a text is too long to be read: then nobody knows what of it came or went.
    private IReadOnlyList<TextSentence>? Read(string text) => TextNorms.Read(text, _library) is { Count: > 0 } sentences ? sentences : null;
}
