using PolicyAsCode.Governance.Diff.Texts;

namespace PolicyAsCode.Governance.Diff.Pairing;

/// <summary>Finds lines that were split in two, or put together: beside a pair stands a free line whose words its other side has too.</summary>
internal static class SplitFinder
{
    /// <summary>Of the free line's words, in hundredths, that must be among those the pair does not share.</summary>
    private const int MostOfWords = 65;

    private const int FewestWords = 3;

    public static void Find(LinePairs pairs)
    {
        PutFirstPartsFirst(pairs);
        for (var line = 1; line < pairs.OldOf.Length; line++)
        {
            if (pairs.IsNewFree(line) && FirstOf(pairs.OldOf, pairs.SplitFrom, line - 1) is >= 0 and var first
                && Continues(pairs.Before, pairs.OldOf[first], pairs.After, first, line))
            {
                pairs.SplitFrom.Add(line, first);
            }
        }

        for (var line = 1; line < pairs.NewOf.Length; line++)
        {
            if (pairs.IsOldFree(line) && FirstOf(pairs.NewOf, pairs.MergedInto, line - 1) is >= 0 and var first
                && Continues(pairs.After, pairs.NewOf[first], pairs.Before, first, line))
            {
                pairs.MergedInto.Add(line, first);
            }
        }
    }

    // Where the second part is the longer one it was paired; the row begins at the first part all the same.
    private static void PutFirstPartsFirst(LinePairs pairs)
    {
        for (var line = 0; line + 1 < pairs.OldOf.Length; line++)
        {
            if (pairs.IsNewFree(line) && pairs.OldOf[line + 1] is >= 0 and var old && !IsNamed(pairs, old, line + 1) && Continues(pairs.Before, old, pairs.After, line + 1, line))
            {
                pairs.OldOf[line + 1] = -1;
                pairs.Pair(old, line);
            }
        }

        for (var line = 0; line + 1 < pairs.NewOf.Length; line++)
        {
            if (pairs.IsOldFree(line) && pairs.NewOf[line + 1] is >= 0 and var @new && !IsNamed(pairs, line + 1, @new) && Continues(pairs.After, @new, pairs.Before, line + 1, line))
            {
                pairs.NewOf[line + 1] = -1;
                pairs.Pair(line, @new);
            }
        }
    }

    // A rule that kept its name is the same rule, wherever its words went.
    private static bool IsNamed(LinePairs pairs, int old, int @new) => pairs.Before.GivenId(old) is { Length: > 0 } name && name == pairs.After.GivenId(@new);

    // The line above, or the one that the line above was split from already.
    private static int FirstOf(int[] partners, Dictionary<int, int> parts, int above) =>
        parts.TryGetValue(above, out var first) ? first : partners[above] >= 0 ? above : -1;

    private static bool Continues(PolicyText whole, int line, PolicyText parts, int first, int free)
    {
        if (whole.Lines[line].Kind == LineKind.Heading || parts.Lines[free].Kind == LineKind.Heading || whole.Lines[line].Text.Length <= parts.Lines[first].Text.Length)
        {
            return false;
        }

        var rest = parts.KeysOf(free);
        return rest.Length >= FewestWords && 100 * InRest(rest, whole.KeysOf(line), parts.KeysOf(first)) >= MostOfWords * rest.Length;
    }

    // How many words are also in the whole and not in its first part. All are sorted.
    private static int InRest(ulong[] rest, ulong[] whole, ulong[] first)
    {
        var (found, i, j) = (0, 0, 0);
        for (var start = 0; start < rest.Length;)
        {
            var key = rest[start];
            var wanted = Run(rest, key, ref start);
            found += Math.Min(wanted, Math.Max(0, Run(whole, key, ref i) - Run(first, key, ref j)));
        }

        return found;
    }

    // How often a key stands from a place on; the place moves behind it.
    private static int Run(ulong[] keys, ulong key, ref int at)
    {
        while (at < keys.Length && keys[at] < key)
        {
            at++;
        }

        var start = at;
        while (at < keys.Length && keys[at] == key)
        {
            at++;
        }

        return at - start;
    }
}
