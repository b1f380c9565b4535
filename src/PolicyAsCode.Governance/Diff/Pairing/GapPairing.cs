namespace PolicyAsCode.Governance.Diff.Pairing;

/// <summary>Pairs what stands between pairs that kept their order: equal lines first, then like ones, all in order.</summary>
internal sealed class GapPairing(LinePairs pairs)
{
    /// <summary>How many pairs of lines are weighed against each other in one gap.</summary>
    private const int MostCells = 40_000;

    private readonly Likeness _likeness = new(pairs.Before, pairs.After);
    private readonly List<int> _old = [];
    private readonly List<int> _new = [];
    private int[] _best = [];
    private int[] _alike = [];

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
            Align(_old, _new);
        }
        else
        {
            PairEqual(_old, _new);
        }
    }

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

    // The alignment whose pairs are most alike in sum.
    private void Align(List<int> old, List<int> @new)
    {
        var width = @new.Count + 1;
        var (best, alike) = (Zeros(ref _best, (old.Count + 1) * width), Zeros(ref _alike, old.Count * @new.Count));
        for (var i = old.Count - 1; i >= 0; i--)
        {
            for (var j = @new.Count - 1; j >= 0; j--)
            {
                var likeness = pairs.AreDifferentRules(old[i], @new[j]) ? 0 : _likeness.Of(old[i], @new[j]);
                alike[(i * @new.Count) + j] = likeness;
                var apart = Math.Max(best[((i + 1) * width) + j], best[(i * width) + j + 1]);
                best[(i * width) + j] = likeness > 0 ? Math.Max(apart, best[((i + 1) * width) + j + 1] + likeness) : apart;
            }
        }

        for (int i = 0, j = 0; i < old.Count && j < @new.Count;)
        {
            var likeness = alike[(i * @new.Count) + j];
            if (likeness > 0 && best[(i * width) + j] == best[((i + 1) * width) + j + 1] + likeness)
            {
                pairs.Pair(old[i++], @new[j++]);
            }
            else if (best[(i * width) + j] == best[((i + 1) * width) + j])
            {
                i++;
            }
            else
            {
                j++;
            }
        }
    }

    private static int[] Zeros(ref int[] cells, int count)
    {
        if (cells.Length < count)
        {
            cells = new int[Math.Max(64, count)];
        }
        else
        {
            Array.Clear(cells, 0, count);
        }

        return cells;
    }
}
