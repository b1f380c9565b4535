namespace PolicyAsCode.Governance.Diff.Pairing;

/// <summary>Pairs two rows of things, in their order, so that the pairs are most alike in sum.</summary>
internal sealed class LikePairs
{
    [ThreadStatic]
    private static LikePairs? _ofThread;

    private int[] _best = [];
    private int[] _alike = [];

    /// <summary>The pairs, in their order. Takes the product of both numbers in time and room.</summary>
    /// <param name="old">How many stand in the one row.</param>
    /// <param name="new">How many stand in the other.</param>
    /// <param name="likeness">How alike two of them are; 0 for two that must not be paired.</param>
    public static List<(int Old, int New)> InOrder(int old, int @new, Func<int, int, int> likeness) => (_ofThread ??= new LikePairs()).Align(old, @new, likeness);

    private List<(int Old, int New)> Align(int old, int @new, Func<int, int, int> likenessOf)
    {
        if (old == 1 && @new == 1)
        {
            return likenessOf(0, 0) > 0 ? [(0, 0)] : [];
        }

        var width = @new + 1;
        var (best, alike) = (Zeros(ref _best, (old + 1) * width), Zeros(ref _alike, old * @new));
        for (var i = old - 1; i >= 0; i--)
        {
            for (var j = @new - 1; j >= 0; j--)
            {
                var likeness = likenessOf(i, j);
                alike[(i * @new) + j] = likeness;
                var apart = Math.Max(best[((i + 1) * width) + j], best[(i * width) + j + 1]);
                best[(i * width) + j] = likeness > 0 ? Math.Max(apart, best[((i + 1) * width) + j + 1] + likeness) : apart;
            }
        }

        var pairs = new List<(int Old, int New)>(Math.Min(old, @new));
        for (int i = 0, j = 0; i < old && j < @new;)
        {
            var likeness = alike[(i * @new) + j];
            if (likeness > 0 && best[(i * width) + j] == best[((i + 1) * width) + j + 1] + likeness)
            {
                pairs.Add((i++, j++));
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

        return pairs;
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
