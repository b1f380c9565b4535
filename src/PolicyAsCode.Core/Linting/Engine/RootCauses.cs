using PolicyAsCode.Linting.Meaning;
using PolicyAsCode.Linting.Structure;
using PolicyAsCode.Reading;

namespace PolicyAsCode.Linting.Engine;

/// <summary>One root cause, one diagnostic: an error of structure on a list mutes what was found in the meaning of its words, and names it as related.</summary>
internal static class RootCauses
{
    public static List<Diagnostic> Mute(List<Diagnostic> found, PolicyReading reading)
    {
        var roots = new SpanIndex(found, IsRoot);
        var muted = new Dictionary<int, int>();
        MuteInLists(found, reading, roots, IsOfMeaning, muted);

        // Why an item of a list became no rule may be any other error there.
        MuteInLists(found, reading, new SpanIndex(found, static diagnostic => diagnostic.Severity == Severity.Error && !IsNameWithoutRule(diagnostic)), IsNameWithoutRule, muted);
        for (var i = 0; i < found.Count; i++)
        {
            // A name at the end of an item stands within its text as soon as a line is glued to it.
            if (found[i].Id == ReportedByReader.StrayBraces.Id && i + 1 < found.Count && found[i + 1].Id == TextGluedToItem.Descriptor.Id && Follows(found[i + 1], found[i]))
            {
                muted[i] = i + 1;
            }

            // What stands in no list, such as a bullet that became a heading, is its own region.
            if (IsOfMeaning(found[i]) && !muted.ContainsKey(i) && roots.FirstIn(found[i].Span) is { } root)
            {
                muted.Add(i, root);
            }
        }

        return Rewrite(found, muted);
    }

    private static void MuteInLists(List<Diagnostic> found, PolicyReading reading, SpanIndex roots, Func<Diagnostic, bool> isMuted, Dictionary<int, int> muted)
    {
        if (roots.IsEmpty)
        {
            return;
        }

        var next = 0;
        foreach (var list in reading.Lists)
        {
            var region = Regions.Of(list);
            if (roots.FirstIn(region) is not { } root)
            {
                continue;
            }

            while (next < found.Count && found[next].Span.Start < region.Start)
            {
                next++;
            }

            for (var i = next; i < found.Count && found[i].Span.Start < region.End; i++)
            {
                if (isMuted(found[i]) && !muted.ContainsKey(i))
                {
                    muted.Add(i, root);
                }
            }
        }
    }

    private static List<Diagnostic> Rewrite(List<Diagnostic> found, Dictionary<int, int> muted)
    {
        var related = new Dictionary<int, List<RelatedPlace>>();
        foreach (var (i, root) in muted.OrderBy(pair => pair.Key).Select(pair => (pair.Key, pair.Value)))
        {
            if (!related.TryGetValue(root, out var places))
            {
                related.Add(root, places = [.. found[root].Related]);
            }

            places.Add(new RelatedPlace(found[i].Span, $"{found[i].Id}: {found[i].Message}") { MutedId = found[i].Id });
        }

        var kept = new List<Diagnostic>(found.Count);
        for (var i = 0; i < found.Count; i++)
        {
            if (!muted.ContainsKey(i))
            {
                kept.Add(related.TryGetValue(i, out var places) ? found[i] with { Related = places.ToEquatableArray() } : found[i]);
            }
        }

        return kept;
    }

    // A line end and some indentation at most.
    private static bool Follows(Diagnostic later, Diagnostic earlier) => later.Span.Start - earlier.Span.End is >= 0 and <= 8;

    private static bool IsRoot(Diagnostic diagnostic) => diagnostic.Severity == Severity.Error && diagnostic.Id.StartsWith("PAC11", StringComparison.Ordinal);

    private static bool IsNameWithoutRule(Diagnostic diagnostic) => diagnostic.Id == NameWithoutRule.Descriptor.Id;

    private static bool IsOfMeaning(Diagnostic diagnostic) => diagnostic.Id.StartsWith("PAC2", StringComparison.Ordinal);
}
