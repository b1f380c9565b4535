namespace PolicyAsCode.Governance.Diff.Texts;

/// <summary>Questions about the segments of two texts.</summary>
internal static class Redline
{
    /// <summary>A text of which more than this share changed, in hundredths, is shown as before and after.</summary>
    private const int MostChanged = 65;

    /// <summary>Whether so little stayed that before and after read better.</summary>
    public static bool IsRewritten(EquatableArray<TextSegment> segments)
    {
        var (same, all) = (0, 0);
        foreach (var segment in segments.AsSpan())
        {
            var length = segment.Before.Length + segment.After.Length;
            all += length;
            same += IsChange(segment) ? 0 : length;
        }

        return IsRewritten(all - same, all);
    }

    /// <summary>The same by numbers of characters.</summary>
    public static bool IsRewritten(int changed, int all) => 100 * changed > MostChanged * all;

    /// <summary>Whether every word stayed in its place.</summary>
    public static bool KeepsWords(EquatableArray<TextSegment> segments)
    {
        foreach (var segment in segments.AsSpan())
        {
            if (IsChange(segment) && !(string.IsNullOrWhiteSpace(segment.Before) && string.IsNullOrWhiteSpace(segment.After)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether words went or came.</summary>
    public static bool IsChange(TextSegment segment) => segment.Kind is SegmentKind.Removed or SegmentKind.Added;
}
