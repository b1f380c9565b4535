using PolicyAsCode.Governance.Diff.Rows;
using PolicyAsCode.Governance.Diff.Texts;
using PolicyAsCode.Model;

namespace PolicyAsCode.Governance.Diff.Meaning;

/// <summary>Numbers changes as they are told, and notes at each row which are told about it.</summary>
internal sealed class ChangeList(List<DraftRow> rows, WordDiff words)
{
    private readonly List<Change> _changes = [];
    private readonly HashSet<string> _changedRules = new(StringComparer.Ordinal);

    public IReadOnlyList<Change> Changes => _changes;

    /// <summary>Whether a rule of the new text means, or may mean, something else than before.</summary>
    public bool IsChanged(Rule rule) => _changedRules.Contains(rule.Id);

    /// <summary>Adds a change of a row, or of the settings where the row is -1.</summary>
    public void Add(ChangeRow row, int index, string sentence, Told told, string otherPolicyId = "")
    {
        var settled = IsPromiseOfNobody(row, told) ? row with { Class = ChangeClass.Changed } : row;
        if (index >= 0)
        {
            rows[index].Changes.Add(_changes.Count + 1);
        }

        if (row.Class != ChangeClass.Editorial)
        {
            foreach (var rule in told.New)
            {
                _changedRules.Add(rule.Id);
            }
        }

        _changes.Add(new Change
        {
            Number = _changes.Count + 1,
            Kind = settled.Kind,
            Class = settled.Class,
            Bump = settled.Bump,
            NeedsConfirmation = settled.NeedsConfirmation,
            Sentence = sentence,
            Rules = told.Rules(),
            Before = told.Before,
            After = told.After,
            Segments = SegmentsOf(told, index),
            Attention = Attentions.Of(settled, told.Old, told.New),
            Row = index,
            OtherPolicyId = otherPolicyId,
        });
    }

    // Most changes are told in the words of their row, or in those of the change before them.
    private EquatableArray<TextSegment> SegmentsOf(Told told, int index) =>
        _changes.Count > 0 && _changes[_changes.Count - 1] is var last && ReferenceEquals(last.Before, told.Before) && ReferenceEquals(last.After, told.After) ? last.Segments
        : index >= 0 && rows[index] is { Kind: not RowKind.Same, Before.Count: 1, After.Count: 1 } row && ReferenceEquals(row.Before[0].Text, told.Before) && ReferenceEquals(row.After[0].Text, told.After)
            ? row.Segments
        : words.Compare(told.Before, told.After);

    // A rule without a name of its author's made nobody a promise that could be broken.
    private static bool IsPromiseOfNobody(ChangeRow row, Told told) =>
        row.Class == ChangeClass.Broken && told.Old.All(static rule => rule.IsProvisional) && told.New.All(static rule => rule.IsProvisional);
}
