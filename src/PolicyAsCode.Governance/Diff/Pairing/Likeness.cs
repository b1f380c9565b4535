using PolicyAsCode.Governance.Diff.Texts;

namespace PolicyAsCode.Governance.Diff.Pairing;

/// <summary>How alike two lines are: the share of their words that both have.</summary>
internal sealed class Likeness(PolicyText before, PolicyText after)
{
    /// <summary>In thousandths. Below it, two lines are two texts.</summary>
    public const int Threshold = 400;

    private const int FewestOfShorter = 8;
    private const int MostOfShorter = 700;

    /// <summary>The likeness in thousandths, 0 where it is below the threshold.</summary>
    public int Of(int old, int @new)
    {
        var (left, right) = (before.Lines[old], after.Lines[@new]);
        if ((left.Kind == LineKind.Heading) != (right.Kind == LineKind.Heading))
        {
            return 0;
        }

        return Between(before.KeysOf(old), after.KeysOf(@new));
    }

    /// <summary>The likeness of two texts in thousandths, 0 where it is below the threshold.</summary>
    /// <param name="left">The sorted keys of the words of one.</param>
    /// <param name="right">The sorted keys of the words of the other.</param>
    public static int Between(ulong[] left, ulong[] right) => OfBoth(Shared(left, right), left.Length + right.Length);

    /// <summary>The same, or which share of the shorter of the two stands in the other, where that is most of it and it is not too short to tell: what grew is the same text.</summary>
    /// <param name="left">The sorted keys of the words of one.</param>
    /// <param name="right">The sorted keys of the words of the other.</param>
    public static int BetweenOrWithin(ulong[] left, ulong[] right)
    {
        var (shared, shorter) = (Shared(left, right), Math.Min(left.Length, right.Length));
        var within = shorter >= FewestOfShorter && 1000 * shared / shorter is >= MostOfShorter and var share ? share - Threshold : 0;
        return Math.Max(OfBoth(shared, left.Length + right.Length), within);
    }

    private static int OfBoth(int shared, int all)
    {
        var likeness = all == 0 ? 0 : 2000 * shared / all;
        return likeness < Threshold ? 0 : likeness;
    }

    private static int Shared(ulong[] left, ulong[] right)
    {
        var shared = 0;
        for (int i = 0, j = 0; i < left.Length && j < right.Length;)
        {
            shared += left[i] == right[j] ? 1 : 0;
            var (step, other) = (left[i] <= right[j], left[i] >= right[j]);
            i += step ? 1 : 0;
            j += other ? 1 : 0;
        }

        return shared;
    }
}
