namespace PolicyAsCode.Governance.Diff.Texts;

/// <summary>Pairs the words of two texts.</summary>
internal sealed class Alignment
{
    /// <summary>How many pairs of words are weighed against each other; 1,000 by 1,000 words take some milliseconds.</summary>
    private const int MostCells = 1_000_000;

    private readonly IslandAlignment _weighed = new();

    /// <summary>For each old word its new one, or -1; ascending.</summary>
    public int[] Of(string before, List<Word> old, string after, List<Word> @new)
    {
        var partner = new int[old.Count];
        for (var i = 0; i < partner.Length; i++)
        {
            partner[i] = -1;
        }

        Align(new Stretch(before, old, 0, old.Count), new Stretch(after, @new, 0, @new.Count), partner, depth: 0);
        return partner;
    }

    private void Align(Stretch old, Stretch @new, int[] partner, int depth)
    {
        while (old.Count > 0 && @new.Count > 0 && old.SameAt(old.Start, @new, @new.Start))
        {
            partner[old.Start] = @new.Start;
            (old, @new) = (old.From(old.Start + 1), @new.From(@new.Start + 1));
        }

        while (old.Count > 0 && @new.Count > 0 && old.SameAt(old.End - 1, @new, @new.End - 1))
        {
            partner[old.End - 1] = @new.End - 1;
            (old, @new) = (old.To(old.End - 1), @new.To(@new.End - 1));
        }

        if (old.Count == 0 || @new.Count == 0)
        {
            return;
        }

        if ((long)old.Count * @new.Count <= MostCells)
        {
            _weighed.Align(old, @new, partner);
        }
        else if (depth < 3)
        {
            AlignBetweenAnchors(old, @new, partner, depth);
        }
    }

    private void AlignBetweenAnchors(Stretch old, Stretch @new, int[] partner, int depth)
    {
        var anchors = UniqueAnchors.In(old, @new);
        if (anchors.Count == 0)
        {
            return;
        }

        var (i, j) = (old.Start, @new.Start);
        foreach (var (x, y) in anchors)
        {
            Align(old with { Start = i, End = x }, @new with { Start = j, End = y }, partner, depth + 1);
            partner[x] = y;
            (i, j) = (x + 1, y + 1);
        }

        Align(old.From(i), @new.From(j), partner, depth + 1);
    }
}

/// <summary>Some of the words of a text.</summary>
internal readonly record struct Stretch(string Text, List<Word> Words, int Start, int End)
{
    public int Count => End - Start;

    public Stretch From(int start) => this with { Start = start };

    public Stretch To(int end) => this with { End = end };

    public void CopyKeys(ref ulong[] keys)
    {
        keys = keys.Length < Count ? new ulong[2 * Count] : keys;
        for (var i = 0; i < Count; i++)
        {
            keys[i] = Words[Start + i].Key;
        }
    }

    public bool SameAt(int i, in Stretch other, int j) => Texts.Words.Same(Text, Words[i], other.Text, other.Words[j]);
}
