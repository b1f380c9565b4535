using PolicyAsCode.Governance.Diff.Texts;

namespace PolicyAsCode.Governance.Diff.Pairing;

/// <summary>Pairs the lines of two texts: by the names of their rules, then where the words are the same, then by likeness.</summary>
internal static class LinePairing
{
    public static LinePairs Of(PolicyText before, PolicyText after)
    {
        var pairs = new LinePairs(before, after);
        PairByName(pairs);
        PairUniqueText(pairs);
        new GapPairing(pairs).PairInGaps();
        PairHeadingsOfSameText(pairs);
        foreach (var (old, @new) in MoveFinder.Find(pairs.FreeOld(), pairs.FreeNew()))
        {
            pairs.Pair(old.Line, @new.Line);
        }

        SplitFinder.Find(pairs);
        return pairs;
    }

    private static void PairByName(LinePairs pairs)
    {
        var named = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < pairs.Before.Lines.Count; i++)
        {
            if (NameOf(pairs.Before, i) is { Length: > 0 } name)
            {
                named[name] = i;
            }
        }

        foreach (var retired in pairs.After.Policy.Metadata.Retired)
        {
            if (retired.ReplacedBy.Length > 0 && named.TryGetValue(retired.Id, out var line) && !named.ContainsKey(retired.ReplacedBy))
            {
                named[retired.ReplacedBy] = line;
            }
        }

        for (var j = 0; j < pairs.After.Lines.Count; j++)
        {
            if (NameOf(pairs.After, j) is { Length: > 0 } name && named.TryGetValue(name, out var i) && pairs.IsOldFree(i))
            {
                pairs.Pair(i, j);
            }
        }
    }

    // The name of a heading is in addresses, so that it stays where an author cares. "#" parts it from the names of rules.
    private static string NameOf(PolicyText text, int line) => text.Lines[line] is { Kind: LineKind.Heading, Anchor: { Length: > 0 } anchor } ? "#" + anchor : text.GivenId(line);

    /// <summary>A heading without a word of its old one is still the heading of what stands below it.</summary>
    private static void PairHeadingsOfSameText(LinePairs pairs)
    {
        for (var j = 0; j + 1 < pairs.OldOf.Length; j++)
        {
            if (pairs.OldOf[j] < 0 && pairs.OldOf[j + 1] is > 0 and var below && pairs.IsOldFree(below - 1)
                && pairs.After.Lines[j] is { Kind: LineKind.Heading } heading
                && pairs.Before.Lines[below - 1] is { Kind: LineKind.Heading } old && old.Level == heading.Level)
            {
                pairs.Pair(below - 1, j);
            }
        }
    }

    private static void PairUniqueText(LinePairs pairs)
    {
        var places = new Dictionary<string, (int Old, int New)>(pairs.NewOf.Length + pairs.OldOf.Length, StringComparer.Ordinal);
        for (var i = 0; i < pairs.NewOf.Length; i++)
        {
            if (pairs.IsOldFree(i))
            {
                var text = pairs.Before.Lines[i].Text;
                places[text] = places.ContainsKey(text) ? (-2, -1) : (i, -1);
            }
        }

        for (var j = 0; j < pairs.OldOf.Length; j++)
        {
            if (pairs.IsNewFree(j) && places.TryGetValue(pairs.After.Lines[j].Text, out var place))
            {
                places[pairs.After.Lines[j].Text] = (place.Old, place.New == -1 ? j : -2);
            }
        }

        foreach (var (old, @new) in places.Values)
        {
            if (old >= 0 && @new >= 0)
            {
                pairs.Pair(old, @new);
            }
        }
    }
}
