namespace PolicyAsCode.Governance.Diff;

/// <summary>Whether a stretch of words stayed, went or came.</summary>
public enum SegmentKind
{
    /// <summary>It stayed, to the letter.</summary>
    Same,

    /// <summary>It is gone.</summary>
    Removed,

    /// <summary>It is new.</summary>
    Added,

    /// <summary>The same words, with other quotes, dashes, capitals or marks.</summary>
    Typography,
}

/// <summary>A stretch of words of a redline.</summary>
/// <param name="Kind">Whether it stayed, went or came.</param>
/// <param name="Before">Its characters in the old text; empty where it is new.</param>
/// <param name="After">Its characters in the new text; empty where it is gone.</param>
/// <remarks>The <see cref="Before"/>s one after another are the old text and the <see cref="After"/>s the new one, spaces included. A <c>\n</c> parts two blocks.</remarks>
public sealed record TextSegment(SegmentKind Kind, string Before, string After)
{
    /// <summary>Words that stayed.</summary>
    public static TextSegment Same(string text) => new(SegmentKind.Same, text, text);

    /// <summary>Words that are gone.</summary>
    public static TextSegment Removed(string text) => new(SegmentKind.Removed, text, "");

    /// <summary>Words that are new.</summary>
    public static TextSegment Added(string text) => new(SegmentKind.Added, "", text);
}
