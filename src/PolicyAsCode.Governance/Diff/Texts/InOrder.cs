namespace PolicyAsCode.Governance.Diff.Texts;

/// <summary>Chooses, of pairs sorted by their first place, the heaviest that are sorted by their second place too.</summary>
internal static class InOrder
{
    /// <summary>The pairs that stay in order; the others crossed them.</summary>
    public static List<(int Old, int New)> Of(List<(int Old, int New)> pairs, Func<(int Old, int New), int> weigh)
    {
        var crossing = Crossing(pairs);
        if (crossing.Count == 0)
        {
            return pairs;
        }

        // What crosses nothing stays, whatever else does.
        var kept = Heaviest(pairs, crossing, weigh);
        var chain = new List<(int Old, int New)>(pairs.Count);
        for (int i = 0, next = 0, nextKept = 0; i < pairs.Count; i++)
        {
            if (next == crossing.Count || crossing[next] != i)
            {
                chain.Add(pairs[i]);
                continue;
            }

            next++;
            if (nextKept < kept.Count && kept[nextKept] == i)
            {
                chain.Add(pairs[i]);
                nextKept++;
            }
        }

        return chain;
    }

    // The places of the pairs that have a greater second place before them, or a lesser one behind.
    private static List<int> Crossing(List<(int Old, int New)> pairs)
    {
        var crossing = new List<int>();
        var leastBehind = new int[pairs.Count + 1];
        leastBehind[pairs.Count] = int.MaxValue;
        for (var i = pairs.Count - 1; i >= 0; i--)
        {
            leastBehind[i] = Math.Min(leastBehind[i + 1], pairs[i].New);
        }

        var greatest = -1;
        for (var i = 0; i < pairs.Count; i++)
        {
            if (pairs[i].New < greatest || pairs[i].New > leastBehind[i + 1])
            {
                crossing.Add(i);
            }

            greatest = Math.Max(greatest, pairs[i].New);
        }

        return crossing;
    }

    // A Fenwick tree over the second places holds the heaviest chain that ends at or before each. In place of ranks it has the
    // places themselves, from 1: they are lines or words of one text, so there are few more of them.
    private static List<int> Heaviest(List<(int Old, int New)> pairs, List<int> crossing, Func<(int Old, int New), int> weigh)
    {
        var (first, last) = (int.MaxValue, 0);
        foreach (var i in crossing)
        {
            (first, last) = (Math.Min(first, pairs[i].New), Math.Max(last, pairs[i].New));
        }

        var best = new (long Weight, int Last)[last - first + 2];
        var before = new int[crossing.Count];
        for (var i = 0; i < crossing.Count; i++)
        {
            var pair = pairs[crossing[i]];
            var rank = pair.New - first + 1;
            (var total, before[i]) = HeaviestUpTo(best, rank - 1);
            total += weigh(pair);
            for (var node = rank; node < best.Length; node += node & -node)
            {
                best[node] = best[node].Weight < total ? (total, i + 1) : best[node];
            }
        }

        var chain = new List<int>();
        for (var i = HeaviestUpTo(best, best.Length - 1).Last; i > 0; i = before[i - 1])
        {
            chain.Add(crossing[i - 1]);
        }

        chain.Reverse();
        return chain;
    }

    private static (long Weight, int Last) HeaviestUpTo((long Weight, int Last)[] best, int rank)
    {
        var heaviest = (Weight: 0L, Last: 0);
        for (var node = rank; node > 0; node -= node & -node)
        {
            heaviest = best[node].Weight > heaviest.Weight ? best[node] : heaviest;
        }

        return heaviest;
    }
}
