using PolicyAsCode.Reading;

namespace PolicyAsCode.Linting.Engine;

/// <summary>The stretches of text that are read together, and in which one error spoils all.</summary>
internal static class Regions
{
    /// <summary>A list from the start of its lead-in to its end.</summary>
    public static TextSpan Of(ListReading list) =>
        list.LeadInSpan is { Length: > 0 } leadIn
            ? TextSpan.FromBounds(Math.Min(leadIn.Start, list.Syntax.Span.Start), list.Syntax.Span.End)
            : list.Syntax.Span;
}
