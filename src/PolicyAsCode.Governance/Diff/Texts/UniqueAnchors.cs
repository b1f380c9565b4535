namespace PolicyAsCode.Governance.Diff.Texts;

/// <summary>Finds the words that occur once in each of two texts and stand in the same order.</summary>
/// <remarks>Source: patience diff, by Bram Cohen.</remarks>
internal static class UniqueAnchors
{
    public static List<(int Old, int New)> In(Stretch old, Stretch @new)
    {
        var places = new Dictionary<ulong, (int Old, int New)>();
        Note(old, places, static (place, i) => (place.Old == -1 ? i : -2, place.New));
        Note(@new, places, static (place, j) => (place.Old, place.New == -1 ? j : -2));
        var shared = places.Values.Where(static place => place.Old >= 0 && place.New >= 0).OrderBy(static place => place.Old).ToList();
        return InOrder.Of(shared, static _ => 1).FindAll(pair => old.SameAt(pair.Old, @new, pair.New));
    }

    private static void Note(Stretch words, Dictionary<ulong, (int Old, int New)> places, Func<(int Old, int New), int, (int Old, int New)> note)
    {
        for (var i = words.Start; i < words.End; i++)
        {
            var key = words.Words[i].Key;
            places[key] = note(places.TryGetValue(key, out var place) ? place : (-1, -1), i);
        }
    }
}

/// <summary>Chooses, of pairs sorted by their first place, the heaviest that are sorted by their second place too.</summary>
internal static class InOrder
{
    /// <summary>The pairs that stay in order; the others crossed them.</summary>
    /// <remarks>A Fenwick tree over the second places holds the heaviest chain that ends at or before each.</remarks>
    public static List<(int Old, int New)> Of(List<(int Old, int New)> pairs, Func<(int Old, int New), int> weigh)
    {
        if (IsSorted(pairs))
        {
            return pairs;
        }

        // In place of ranks the second places themselves, from 1: they are lines or words of one text, so there are few more of them.
        var best = new (long Weight, int Last)[Last(pairs) + 2];
        var before = new int[pairs.Count];
        for (var i = 0; i < pairs.Count; i++)
        {
            var rank = pairs[i].New + 1;
            (var total, before[i]) = Heaviest(best, rank - 1);
            total += weigh(pairs[i]);
            for (var node = rank; node < best.Length; node += node & -node)
            {
                best[node] = best[node].Weight < total ? (total, i + 1) : best[node];
            }
        }

        var chain = new List<(int Old, int New)>();
        for (var i = Heaviest(best, best.Length - 1).Last; i > 0; i = before[i - 1])
        {
            chain.Add(pairs[i - 1]);
        }

        chain.Reverse();
        return chain;
    }

    private static (long Weight, int Last) Heaviest((long Weight, int Last)[] best, int rank)
    {
        var heaviest = (Weight: 0L, Last: 0);
        for (var node = rank; node > 0; node -= node & -node)
        {
            heaviest = best[node].Weight > heaviest.Weight ? best[node] : heaviest;
        }

        return heaviest;
    }

    private static int Last(List<(int Old, int New)> pairs)
    {
        var last = 0;
        foreach (var (_, @new) in pairs)
        {
            last = Math.Max(last, @new);
        }

        return last;
    }

    private static bool IsSorted(List<(int Old, int New)> pairs)
    {
        for (var i = 1; i < pairs.Count; i++)
        {
            if (pairs[i].New <= pairs[i - 1].New)
            {
                return false;
            }
        }

        return true;
    }
}
