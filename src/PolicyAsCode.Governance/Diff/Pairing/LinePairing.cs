using PolicyAsCode.Governance.Diff.Texts;

namespace PolicyAsCode.Governance.Diff.Pairing;

/// <summary>Pairs the lines of two texts: by the names of their rules, then where the words are the same, then by likeness.</summary>
internal static class LinePairing
{
    private const int None = -1;
    private const int Several = -2;

    public static LinePairs Of(PolicyText before, PolicyText after)
    {
        var pairs = new LinePairs(before, after);
        PairByName(pairs);
        PairUniqueText(pairs);
        new GapPairing(pairs).PairInGaps();
        PairHeadsOfSameText(pairs);
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

    /// <summary>A heading or lead-in without a word of its old one is still that of what stands below it.</summary>
    private static void PairHeadsOfSameText(LinePairs pairs)
    {
        for (var j = pairs.OldOf.Length - 2; j >= 0; j--)
        {
            if (pairs.OldOf[j] < 0 && pairs.OldOf[j + 1] is > 0 and var below && pairs.IsOldFree(below - 1)
                && HeadOf(pairs.After, j) is { } head && head == HeadOf(pairs.Before, below - 1) && !pairs.AreDifferentRules(below - 1, j))
            {
                pairs.Pair(below - 1, j);
            }
        }
    }

    // What a line is the head of, if it is one: a section of a level, or a list.
    private static int? HeadOf(PolicyText text, int line) => (text.Lines[line].Kind, text.Lines[line + 1].Kind) switch
    {
        (LineKind.Heading, _) => text.Lines[line].Level,
        (LineKind.Paragraph, LineKind.Item) => 0,
        _ => null,
    };

    private static void PairUniqueText(LinePairs pairs)
    {
        var slots = new Dictionary<string, int>(pairs.NewOf.Length, StringComparer.Ordinal);
        var places = new List<(int Old, int New)>(pairs.NewOf.Length);
        for (var i = 0; i < pairs.NewOf.Length; i++)
        {
            if (pairs.IsOldFree(i))
            {
                var text = pairs.Before.Lines[i].Text;
                if (slots.TryGetValue(text, out var slot))
                {
                    places[slot] = (Several, None);
                }
                else
                {
                    slots.Add(text, places.Count);
                    places.Add((i, None));
                }
            }
        }

        for (var j = 0; j < pairs.OldOf.Length; j++)
        {
            if (pairs.IsNewFree(j) && slots.TryGetValue(pairs.After.Lines[j].Text, out var slot))
            {
                places[slot] = (places[slot].Old, places[slot].New == None ? j : Several);
            }
        }

        foreach (var (old, @new) in places)
        {
            if (old >= 0 && @new >= 0)
            {
                pairs.Pair(old, @new);
            }
        }
    }
}
