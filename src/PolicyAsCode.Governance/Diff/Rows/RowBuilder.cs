using PolicyAsCode.Governance.Diff.Pairing;
using PolicyAsCode.Governance.Diff.Texts;

namespace PolicyAsCode.Governance.Diff.Rows;

/// <summary>Lays the two texts side by side: every old line once, in the old order, and every new line once, in the new order.</summary>
internal sealed class RowBuilder
{
    /// <summary>A line of which more than this share of words changed, in hundredths, is shown as before and after.</summary>
    private const int MostChanged = 60;

    private readonly LinePairs _pairs;
    private readonly WordDiff _words;
    private readonly List<DraftRow> _rows;
    private readonly HashSet<int> _inOrder = [];

    private RowBuilder(LinePairs pairs, WordDiff words)
    {
        (_pairs, _words) = (pairs, words);
        _rows = new List<DraftRow>(pairs.NewOf.Length + 16);
    }

    /// <summary>The rows, without the numbers of changes.</summary>
    public static List<DraftRow> Build(LinePairs pairs, WordDiff words)
    {
        var builder = new RowBuilder(pairs, words);
        var (i, j) = (0, 0);
        var order = pairs.InTheirOrder();
        foreach (var (old, _) in order)
        {
            builder._inOrder.Add(old);
        }

        foreach (var (old, @new) in order)
        {
            builder.AddGap(i, old, j, @new);
            (i, j) = builder.AddPair(old, @new);
        }

        builder.AddGap(i, pairs.NewOf.Length, j, pairs.OldOf.Length);
        return builder._rows;
    }

    private void AddGap(int oldStart, int oldEnd, int newStart, int newEnd)
    {
        for (var old = oldStart; old < oldEnd; old++)
        {
            var line = _pairs.Before.Lines[old];
            _rows.Add(new DraftRow(_pairs.NewOf[old] < 0 ? RowKind.Removed : RowKind.MovedAway, old, _pairs.NewOf[old])
            {
                Before = EquatableArray.Of(line),
                Segments = EquatableArray.Of(TextSegment.Removed(line.Text)),
            });
        }

        for (var @new = newStart; @new < newEnd; @new++)
        {
            var line = _pairs.After.Lines[@new];
            _rows.Add(new DraftRow(_pairs.OldOf[@new] < 0 ? RowKind.Added : RowKind.MovedHere, _pairs.OldOf[@new], @new)
            {
                After = EquatableArray.Of(line),
                Segments = EquatableArray.Of(TextSegment.Added(line.Text)),
            });
        }
    }

    // Gives the places after the pair, and after what it was merged of or split into.
    private (int Old, int New) AddPair(int old, int @new)
    {
        var (left, right) = (_pairs.Before.Lines[old], _pairs.After.Lines[@new]);
        var segments = _words.Compare(left.Text, right.Text);
        var kind = string.Equals(left.Text, right.Text, StringComparison.Ordinal) ? RowKind.Same : RowKind.Changed;
        if (kind == RowKind.Changed && IsRewritten(segments))
        {
            (kind, segments) = (RowKind.Rewritten, EquatableArray.Of(TextSegment.Removed(left.Text), TextSegment.Added(right.Text)));
        }

        _rows.Add(new DraftRow(kind, old, @new) { Before = EquatableArray.Of(left), After = EquatableArray.Of(right), Segments = segments });
        return (old + 1, @new + 1);
    }

    private static bool IsRewritten(EquatableArray<TextSegment> segments)
    {
        var (same, all) = (0, 0);
        foreach (var segment in segments.AsSpan())
        {
            var length = segment.Before.Length + segment.After.Length;
            all += length;
            same += segment.Kind is SegmentKind.Same or SegmentKind.Typography ? length : 0;
        }

        return 100 * (all - same) > MostChanged * all;
    }
}

/// <summary>A row, before its changes are numbered.</summary>
/// <param name="Kind">What became of it.</param>
/// <param name="Old">The place of its old line, or of the line it moved from; -1 for none.</param>
/// <param name="New">The place of its new line, or of the line it moved to; -1 for none.</param>
internal sealed record DraftRow(RowKind Kind, int Old, int New)
{
    public EquatableArray<TextLine> Before { get; init; }

    public EquatableArray<TextLine> After { get; init; }

    public EquatableArray<TextSegment> Segments { get; init; }

    public List<int> Changes { get; } = [];
}
