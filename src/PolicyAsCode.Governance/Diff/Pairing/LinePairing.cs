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
        PairByName(pairs, AnchorOf);
        PairByName(pairs, static (text, line) => text.GivenId(line));
        PairUnique(pairs, static line => line.Text);
        new GapPairing(pairs).PairInGaps();
        PairUnique(pairs, FirstCellOf);
        PairHeadsOfSameText(pairs);
        foreach (var (old, @new) in MoveFinder.Find(pairs.FreeOld(), pairs.FreeNew()))
        {
            pairs.Pair(old.Line, @new.Line);
        }

        SplitFinder.Find(pairs);
        return pairs;
    }

    private static void PairByName(LinePairs pairs, Func<PolicyText, int, string> nameOf)
    {
        var retired = pairs.After.Policy.Metadata.Retired;
        var names = new TextNumbers();
        var lines = new int[pairs.NewOf.Length + retired.Count];
        for (var i = 0; i < pairs.NewOf.Length; i++)
        {
            if (nameOf(pairs.Before, i) is { Length: > 0 } name)
            {
                lines[names.Add(name)] = i;
            }
        }

        foreach (var id in retired.AsSpan())
        {
            if (id.ReplacedBy.Length > 0 && names.Find(id.Id) is >= 0 and var old && names.Find(id.ReplacedBy) < 0)
            {
                lines[names.Add(id.ReplacedBy)] = lines[old];
            }
        }

        for (var j = 0; j < pairs.OldOf.Length && names.Count > 0; j++)
        {
            if (nameOf(pairs.After, j) is { Length: > 0 } name && names.Find(name) is >= 0 and var number && pairs.IsOldFree(lines[number]))
            {
                pairs.Pair(lines[number], j);
            }
        }
    }

    // The name of a heading is in addresses, so that it stays where an author cares.
    private static string AnchorOf(PolicyText text, int line) => text.Lines[line] is { Kind: LineKind.Heading } heading ? heading.Anchor : "";

    // A row of a table is about what its first cell says, whatever became of the other cells.
    private static string FirstCellOf(TextLine line) =>
        line.Kind == LineKind.TableRow && line.Text.IndexOf(LineReader.BetweenCells, StringComparison.Ordinal) is > 0 and var end ? line.Text.Substring(0, end) : "";

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

    // Lines of which a part, such as their words, stands once in each text among those that are left.
    private static void PairUnique(LinePairs pairs, Func<TextLine, string> partOf)
    {
        var parts = new TextNumbers();
        var places = new (int Old, int New)[pairs.NewOf.Length];
        for (var i = 0; i < pairs.NewOf.Length; i++)
        {
            if (pairs.IsOldFree(i) && partOf(pairs.Before.Lines[i]) is { Length: > 0 } part)
            {
                var known = parts.Count;
                var number = parts.Add(part);
                places[number] = (number == known ? i : Several, None);
            }
        }

        for (var j = 0; j < pairs.OldOf.Length && parts.Count > 0; j++)
        {
            if (pairs.IsNewFree(j) && partOf(pairs.After.Lines[j]) is { Length: > 0 } part && parts.Find(part) is >= 0 and var number)
            {
                places[number].New = places[number].New == None ? j : Several;
            }
        }

        foreach (var (old, @new) in places.AsSpan(0, parts.Count))
        {
            if (old >= 0 && @new >= 0)
            {
                pairs.Pair(old, @new);
            }
        }
    }
}
