using PolicyAsCode.Governance.Diff.Texts;

namespace PolicyAsCode.Governance.Diff.Pairing;

/// <summary>Which line of the old text is which of the new one.</summary>
internal sealed class LinePairs
{
    private const int LineWeight = 8;
    private const int HeadingWeight = 300;

    public LinePairs(PolicyText before, PolicyText after)
    {
        (Before, After) = (before, after);
        NewOf = Unpaired(before.Lines.Length);
        OldOf = Unpaired(after.Lines.Length);
    }

    public PolicyText Before { get; }

    public PolicyText After { get; }

    /// <summary>For each old line its new one, or -1.</summary>
    public int[] NewOf { get; }

    /// <summary>For each new line its old one, or -1.</summary>
    public int[] OldOf { get; }

    /// <summary>Old lines that stand in another policy now, with their place there.</summary>
    public Dictionary<int, LineAt> MovedOut { get; } = [];

    /// <summary>New lines that stood in another policy before, with their place there.</summary>
    public Dictionary<int, LineAt> MovedIn { get; } = [];

    /// <summary>Old lines that were put together with the old line of a pair above them, with that line.</summary>
    public Dictionary<int, int> MergedInto { get; } = [];

    /// <summary>New lines that were split from the new line of a pair above them, with that line.</summary>
    public Dictionary<int, int> SplitFrom { get; } = [];

    public void Pair(int old, int @new)
    {
        NewOf[old] = @new;
        OldOf[@new] = old;
    }

    /// <summary>The old place of a new line that is paired or came from another policy.</summary>
    public LineAt OldAt(int @new) => OldOf[@new] >= 0 ? new LineAt(Before, OldOf[@new]) : MovedIn[@new];

    /// <summary>Whether an old line is still to be found in the new text.</summary>
    public bool IsOldFree(int old) => NewOf[old] < 0 && (MergedInto.Count == 0 || !MergedInto.ContainsKey(old)) && (MovedOut.Count == 0 || !MovedOut.ContainsKey(old));

    /// <summary>Whether a new line is still to be found in the old text.</summary>
    public bool IsNewFree(int @new) => OldOf[@new] < 0 && (SplitFrom.Count == 0 || !SplitFrom.ContainsKey(@new)) && (MovedIn.Count == 0 || !MovedIn.ContainsKey(@new));

    /// <summary>The old lines still to be found in the new text.</summary>
    public List<LineAt> FreeOld() => Free(Before, NewOf.Length, IsOldFree);

    /// <summary>The new lines still to be found in the old text.</summary>
    public List<LineAt> FreeNew() => Free(After, OldOf.Length, IsNewFree);

    /// <summary>Whether two lines bear different names of authors: then they are different rules, however alike.</summary>
    public bool AreDifferentRules(int old, int @new)
    {
        var (left, right) = (Before.GivenId(old), After.GivenId(@new));
        return left.Length > 0 && right.Length > 0 && left != right;
    }

    /// <summary>The pairs that kept their order, by weight of words. Lines cross headings rather than headings lines, for the section they stand in is what changed.</summary>
    public List<(int Old, int New)> InTheirOrder()
    {
        var pairs = new List<(int Old, int New)>(NewOf.Length);
        for (var old = 0; old < NewOf.Length; old++)
        {
            if (NewOf[old] >= 0)
            {
                pairs.Add((old, NewOf[old]));
            }
        }

        return InOrder.Of(pairs, pair => Before.Lines[pair.Old].Text.Length + (Before.Lines[pair.Old].Kind == LineKind.Heading ? HeadingWeight : LineWeight));
    }

    private static List<LineAt> Free(PolicyText text, int count, Func<int, bool> isFree)
    {
        var free = new List<LineAt>();
        for (var line = 0; line < count; line++)
        {
            if (isFree(line))
            {
                free.Add(new LineAt(text, line));
            }
        }

        return free;
    }

    private static int[] Unpaired(int count)
    {
        var none = new int[count];
        for (var i = 0; i < count; i++)
        {
            none[i] = -1;
        }

        return none;
    }
}
