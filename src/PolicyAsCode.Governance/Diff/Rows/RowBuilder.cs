using PolicyAsCode.Governance.Diff.Pairing;
using PolicyAsCode.Governance.Diff.Texts;

namespace PolicyAsCode.Governance.Diff.Rows;

/// <summary>Lays the two texts side by side: every old line once, in the old order, and every new line once, in the new order.</summary>
internal sealed class RowBuilder
{
    private readonly LinePairs _pairs;
    private readonly WordDiff _words;
    private readonly List<DraftRow> _rows;

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
        foreach (var (old, @new) in pairs.InTheirOrder())
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
            var stays = _pairs.NewOf[old] >= 0 || _pairs.MovedOut.ContainsKey(old);
            _rows.Add(new DraftRow(stays ? RowKind.MovedAway : RowKind.Removed, old, _pairs.NewOf[old])
            {
                Before = new([line]),
                Segments = new([TextSegment.Removed(line.Text)]),
            });
        }

        for (var @new = newStart; @new < newEnd; @new++)
        {
            var line = _pairs.After.Lines[@new];
            var stood = _pairs.OldOf[@new] >= 0 || _pairs.MovedIn.ContainsKey(@new);
            _rows.Add(new DraftRow(stood ? RowKind.MovedHere : RowKind.Added, _pairs.OldOf[@new], @new)
            {
                After = new([line]),
                Segments = new([TextSegment.Added(line.Text)]),
            });
        }
    }

    // Gives the places after the pair, and after what it was put together of or split into.
    private (int Old, int New) AddPair(int old, int @new)
    {
        var (oldEnd, newEnd) = (EndOf(old, _pairs.MergedInto), EndOf(@new, _pairs.SplitFrom));
        if (oldEnd == old + 1 && newEnd == @new + 1 && _pairs.Before.Lines[old] is var line && _pairs.After.Lines[@new] is var newLine && line.Text == newLine.Text)
        {
            _rows.Add(new DraftRow(RowKind.Same, old, @new) { Before = new([line]), After = new([newLine]) });
            return (oldEnd, newEnd);
        }

        var before = new EquatableArray<TextLine>(_pairs.Before.Lines.AsSpan(old, oldEnd - old).ToArray());
        var after = new EquatableArray<TextLine>(_pairs.After.Lines.AsSpan(@new, newEnd - @new).ToArray());
        var (left, right) = (TextLine.Join(before), TextLine.Join(after));
        var segments = before.Count == 1 && after.Count == 1 ? _words.Compare(_pairs.Before, old, _pairs.After, @new) : _words.Compare(left, right);
        var kind = segments.Count == 1 && segments[0].Kind == SegmentKind.Same ? RowKind.Same : RowKind.Changed;
        if (kind == RowKind.Changed && Redline.IsRewritten(segments))
        {
            (kind, segments) = (RowKind.Rewritten, new([TextSegment.Removed(left), TextSegment.Added(right)]));
        }

        _rows.Add(new DraftRow(kind, old, @new) { Before = before, After = after, Segments = segments });
        return (oldEnd, newEnd);
    }

    private static int EndOf(int first, Dictionary<int, int> parts)
    {
        var end = first + 1;
        while (parts.Count > 0 && parts.TryGetValue(end, out var head) && head == first)
        {
            end++;
        }

        return end;
    }
}

/// <summary>A row, before its changes are numbered.</summary>
/// <param name="Kind">What became of it.</param>
/// <param name="Old">The place of its old line, or of the line it moved from; -1 for none.</param>
/// <param name="New">The place of its new line, or of the line it moved to; -1 for none.</param>
internal sealed record DraftRow(RowKind Kind, int Old, int New)
{
    private List<int>? _changes;

    public EquatableArray<TextLine> Before { get; init; }

    public EquatableArray<TextLine> After { get; init; }

    public EquatableArray<TextSegment> Segments { get; init; }

    /// <summary>The numbers of the changes told about it.</summary>
    public List<int> Changes => _changes ??= [];

    /// <summary>Whether every word stayed in its place.</summary>
    public bool KeepsWords => Kind == RowKind.Same || (Kind == RowKind.Changed && Redline.KeepsWords(Segments));

    public DiffRow Finish() => new() { Kind = Kind, Before = Before, After = After, Segments = Segments, Changes = _changes is null ? default : _changes.ToEquatableArray() };
}
