using PolicyAsCode.Governance.Diff;

namespace PolicyAsCode.Cli.Output;

/// <summary>Shortens what stayed in a redline to the words around changes.</summary>
internal static class Excerpts
{
    private const int WordsAround = 10;

    /// <summary>Whether a change shows its words: not where none changed, and not where the change above it, of the same sentence, shows them.</summary>
    public static bool AreShown(Change change, Change? above) =>
        (change.Before, change.After) != (above?.Before, above?.After) && change.Segments.Any(static segment => segment.Kind != SegmentKind.Same);

    /// <summary>The segments, long unchanged ones cut to their ends.</summary>
    public static IEnumerable<TextSegment> Of(EquatableArray<TextSegment> segments)
    {
        for (var i = 0; i < segments.Count; i++)
        {
            yield return segments[i].Kind == SegmentKind.Same ? TextSegment.Same(Cut(segments[i].After, isFirst: i == 0, isLast: i == segments.Count - 1)) : segments[i];
        }
    }

    private static string Cut(string text, bool isFirst, bool isLast)
    {
        var words = text.Split(' ');
        var most = isFirst || isLast ? WordsAround : 2 * WordsAround;
        if (words.Length <= most + 2)
        {
            return text;
        }

        var head = isFirst ? [] : words[..WordsAround];
        var tail = isLast ? [] : words[^WordsAround..];
        return string.Join(' ', [.. head, "…", .. tail]);
    }
}
