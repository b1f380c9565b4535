namespace PolicyAsCode.Governance.Diff.Texts;

/// <summary>Compares two texts word by word.</summary>
/// <remarks>
/// A reader stumbles over one or two unchanged words between changed ones, so the script sought is the shortest among
/// those that avoid them: an alignment by dynamic programming in which such an island costs more than to strike it out
/// and write it again. The cost is the product of the lengths after common ends are taken off; beyond a limit the texts
/// are first cut at words that occur once in both, and what is still too long is shown as before and after.
/// </remarks>
internal sealed class WordDiff
{
    private readonly List<Word> _old = new(64);
    private readonly List<Word> _new = new(64);
    private readonly Alignment _alignment = new();

    /// <summary>What stayed, went and came.</summary>
    public EquatableArray<TextSegment> Compare(string before, string after)
    {
        if (string.Equals(before, after, StringComparison.Ordinal))
        {
            return before.Length == 0 ? default : new([TextSegment.Same(before)]);
        }

        if (before.Length == 0 || after.Length == 0)
        {
            return new([before.Length == 0 ? TextSegment.Added(after) : TextSegment.Removed(before)]);
        }

        _old.Clear();
        _new.Clear();
        Words.Cut(before, _old);
        Words.Cut(after, _new);
        return CompareWords(before, after);
    }

    /// <summary>The same for a line of each of two policies, with words.</summary>
    public EquatableArray<TextSegment> Compare(PolicyText before, int old, PolicyText after, int @new)
    {
        _old.Clear();
        _new.Clear();
        _old.AddRange(before.WordsOf(old));
        _new.AddRange(after.WordsOf(@new));
        return CompareWords(before.Lines[old].Text, after.Lines[@new].Text);
    }

    private EquatableArray<TextSegment> CompareWords(string before, string after) => ShareLittle()
        ? new([TextSegment.Removed(before), TextSegment.Added(after)])
        : SegmentWriter.Write(before, _old, after, _new, _alignment.Of(before, _old, after, _new));

    /// <summary>Whether so few words are in both, whatever their order, that no alignment could keep enough of them.</summary>
    private bool ShareLittle()
    {
        var all = LengthOf(_old) + LengthOf(_new);
        if (!Redline.IsRewritten(all - (2 * SharedAtTheEnds()), all))
        {
            return false;
        }

        var (old, @new) = (Sorted(_old), Sorted(_new));
        var shared = 0;
        for (int i = 0, j = 0; i < old.Length && j < @new.Length;)
        {
            shared += old[i].Key == @new[j].Key ? Math.Max(old[i].Length, @new[j].Length) : 0;
            var (step, other) = (old[i].Key <= @new[j].Key, old[i].Key >= @new[j].Key);
            i += step ? 1 : 0;
            j += other ? 1 : 0;
        }

        return Redline.IsRewritten(all - (2 * shared), all);
    }

    // How many characters the words have that both texts begin and end with. Mostly they are enough.
    private int SharedAtTheEnds()
    {
        var fewer = Math.Min(_old.Count, _new.Count);
        var (shared, first, last) = (0, 0, 0);
        for (; first < fewer && _old[first].Key == _new[first].Key; first++)
        {
            shared += Math.Min(_old[first].Length, _new[first].Length);
        }

        for (; first + last < fewer && _old[_old.Count - 1 - last].Key == _new[_new.Count - 1 - last].Key; last++)
        {
            shared += Math.Min(_old[_old.Count - 1 - last].Length, _new[_new.Count - 1 - last].Length);
        }

        return shared;
    }

    private static int LengthOf(List<Word> words)
    {
        var length = 0;
        foreach (var word in words)
        {
            length += word.Length;
        }

        return length;
    }

    private static Word[] Sorted(List<Word> words)
    {
        var sorted = words.ToArray();
        Array.Sort(sorted, static (left, right) => left.Key.CompareTo(right.Key));
        return sorted;
    }
}
