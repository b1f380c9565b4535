namespace PolicyAsCode.Governance.Diff.Pairing;

/// <summary>Pairs what stands between pairs that kept their order: equal lines first, then like ones, all in order.</summary>
internal sealed class GapPairing(LinePairs pairs)
{
    /// <summary>How many pairs of lines are weighed against each other in one gap.</summary>
    private const int MostCells = 40_000;

    private readonly Likeness _likeness = new(pairs.Before, pairs.After);
    private readonly List<int> _old = [];
    private readonly List<int> _new = [];

    public void PairInGaps()
    {
        var (i, j) = (0, 0);
        foreach (var (old, @new) in pairs.InTheirOrder())
        {
            PairInGap(i, old, j, @new);
            (i, j) = (old + 1, @new + 1);
        }

        PairInGap(i, pairs.NewOf.Length, j, pairs.OldOf.Length);
    }

    private void PairInGap(int oldStart, int oldEnd, int newStart, int newEnd)
    {
        if (oldStart == oldEnd || newStart == newEnd)
        {
            return;
        }

        Fill(_old, oldStart, oldEnd, pairs.NewOf);
        Fill(_new, newStart, newEnd, pairs.OldOf);
        if (_old.Count == 0 || _new.Count == 0)
        {
            return;
        }

        if ((long)_old.Count * _new.Count <= MostCells)
        {
            foreach (var (old, @new) in LikePairs.InOrder(_old.Count, _new.Count, LikenessOf))
            {
                pairs.Pair(_old[old], _new[@new]);
            }
        }
        else
        {
            PairEqual(_old, _new);
        }
    }

    private int LikenessOf(int old, int @new) => pairs.AreDifferentRules(_old[old], _new[@new]) ? 0 : _likeness.Of(_old[old], _new[@new]);

    // Too many to weigh: equal lines in their order from above, whatever is between them.
    private void PairEqual(List<int> old, List<int> @new)
    {
        var waiting = new Dictionary<string, Queue<int>>(StringComparer.Ordinal);
        foreach (var line in old)
        {
            var text = pairs.Before.Lines[line].Text;
            if (!waiting.TryGetValue(text, out var lines))
            {
                waiting.Add(text, lines = new Queue<int>());
            }

            lines.Enqueue(line);
        }

        foreach (var line in @new)
        {
            if (waiting.TryGetValue(pairs.After.Lines[line].Text, out var lines) && lines.Count > 0 && !pairs.AreDifferentRules(lines.Peek(), line))
            {
                pairs.Pair(lines.Dequeue(), line);
            }
        }
    }

    private static void Fill(List<int> free, int start, int end, int[] partners)
    {
        free.Clear();
        for (var line = start; line < end; line++)
        {
            if (partners[line] < 0)
            {
                free.Add(line);
            }
        }
    }
}
