using PolicyAsCode.Governance.Diff;

namespace PolicyAsCode.Site.Pages.Changes;

/// <summary>A stretch of a redline as it is shown: words that stayed, or words that went and words that came.</summary>
/// <param name="Same">What stayed.</param>
/// <param name="Removed">What went, without space around it.</param>
/// <param name="Added">What came, without space around it.</param>
internal sealed record MarkedStretch(string Same, string Removed, string Added);

/// <summary>Puts the spaces of a redline outside its marks, so that runs of white space say nothing: print and copies do not keep them.</summary>
/// <remarks>
/// Where one text has a space and the other has none, as before "very" in "not very." and "not.", the word beside it goes into the marks:
/// "[removed: not very][added: not]." With white space collapsed, both texts can be read back exactly.
/// </remarks>
internal static class MarkedText
{
    private static readonly char[] White = [' ', '\n'];

    public static IReadOnlyList<MarkedStretch> Of(EquatableArray<TextSegment> segments)
    {
        var stretches = new List<MarkedStretch>();
        var left = "";
        for (var i = 0; i < segments.Count;)
        {
            if (segments[i].Kind == SegmentKind.Same)
            {
                left += segments[i++].Before;
                continue;
            }

            var (removed, added, right) = Take(segments, ref i, "", "");
            var (start, end) = Around(left, removed, added, right);
            while (IsCrowded(left, right, stretches.Count, segments.Count - i) || !IsExact(left, removed, right, start, end) || !IsExact(left, added, right, start, end))
            {
                if (left.Length == 0 && stretches.Count > 0)
                {
                    var last = stretches[^1];
                    stretches.RemoveAt(stretches.Count - 1);
                    (left, removed, added) = (last.Same, last.Removed + removed, last.Added + added);
                }
                else if (right.Length == 0 && i < segments.Count)
                {
                    (removed, added, right) = Take(segments, ref i, removed, added);
                }
                else
                {
                    (left, removed, added, right) = Widen(left, removed, added, right);
                }

                (start, end) = Around(left, removed, added, right);
            }

            Add(stretches, left + start, removed.Trim(White), added.Trim(White));
            left = end + right;
        }

        Add(stretches, left, "", "");
        return stretches;
    }

    // What went and what came up to the next words that stayed, and those.
    private static (string Removed, string Added, string Right) Take(EquatableArray<TextSegment> segments, ref int i, string removed, string added)
    {
        for (; i < segments.Count && segments[i].Kind != SegmentKind.Same; i++)
        {
            (removed, added) = (removed + segments[i].Before, added + segments[i].After);
        }

        return (removed, added, i < segments.Count ? segments[i++].Before : "");
    }

    // Where no word that stayed is left between two pairs of marks, no space outside them can be told from none: the two become one.
    private static bool IsCrowded(string left, string right, int before, int after) => (left.Length == 0 && before > 0) || (right.Length == 0 && after > 0);

    // The spaces that one of the two texts has inside the marks stand outside them.
    private static (string Start, string End) Around(string left, string removed, string added, string right) => (
        left.Length > 0 && (StartsWhite(removed) || StartsWhite(added)) ? " " : "",
        right.Length > 0 && (EndsWhite(removed) || EndsWhite(added)) ? " " : "");

    // Only the characters next to the marks matter; what is farther away stays as it is.
    private static bool IsExact(string left, string words, string right, string start, string end)
    {
        var (before, after) = (left.Length > 0 ? left[^1..] : "", right.Length > 0 ? right[..1] : "");
        return string.Equals(Collapse(before + start + words.Trim(White) + end + after), Collapse(before + words + after), StringComparison.Ordinal);
    }

    // The word beside a space that only one text has goes into the marks.
    private static (string Left, string Removed, string Added, string Right) Widen(string left, string removed, string added, string right)
    {
        var cut = left.TrimEnd(White).LastIndexOfAny(White) + 1;
        if (cut < left.Length)
        {
            return (left[..cut], left[cut..] + removed, left[cut..] + added, right);
        }

        var next = right.IndexOfAny(White, 1) is var end and > 0 ? end : right.Length;
        return (left, removed + right[..next], added + right[..next], right[next..]);
    }

    private static string Collapse(string text) => string.Join(' ', text.Split(White, StringSplitOptions.RemoveEmptyEntries));

    private static void Add(List<MarkedStretch> stretches, string same, string removed, string added)
    {
        if (same.Length + removed.Length + added.Length > 0)
        {
            stretches.Add(new MarkedStretch(same, removed, added));
        }
    }

    private static bool StartsWhite(string text) => text.Length > 0 && White.Contains(text[0]);

    private static bool EndsWhite(string text) => text.Length > 0 && White.Contains(text[^1]);
}
