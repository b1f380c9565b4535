namespace PolicyAsCode.Governance.Diff;

/// <summary>What became of a line of text.</summary>
public enum RowKind
{
    /// <summary>It stayed, to the letter.</summary>
    Same,

    /// <summary>Some of its words changed; the segments say which.</summary>
    Changed,

    /// <summary>So much of it changed that it is shown as before and after.</summary>
    Rewritten,

    /// <summary>It is new.</summary>
    Added,

    /// <summary>It is gone.</summary>
    Removed,

    /// <summary>It stood here and now stands elsewhere.</summary>
    MovedAway,

    /// <summary>It stood elsewhere and now stands here.</summary>
    MovedHere,
}

/// <summary>A row of the two texts side by side.</summary>
/// <remarks>The rows' <see cref="Before"/> lines one after another are the old text, and their <see cref="After"/> lines the new one.</remarks>
public sealed record DiffRow
{
    private readonly EquatableArray<TextSegment> _segments;

    /// <summary>What became of it.</summary>
    public RowKind Kind { get; init; }

    /// <summary>Its line in the old text; none where it is new, several where they were merged.</summary>
    public EquatableArray<TextLine> Before { get; init; }

    /// <summary>Its line in the new text; none where it is gone, several where it was split.</summary>
    public EquatableArray<TextLine> After { get; init; }

    /// <summary>Its words: what stayed, went and came. Several lines are parted by <c>\n</c>. Those of a line that stayed follow from the line.</summary>
    public EquatableArray<TextSegment> Segments
    {
        get => Kind == RowKind.Same && Before.Count == 1 ? new([TextSegment.Same(Before[0].Text)]) : _segments;
        init => _segments = value;
    }

    /// <summary>The numbers of the changes told about it; none where it stayed, or where only its number did not.</summary>
    public EquatableArray<int> Changes { get; init; }
}
