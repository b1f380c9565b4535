using PolicyAsCode.Syntax;

namespace PolicyAsCode.Linting.Structure;

/// <summary>PAC1004: a number typed into a heading that belongs to another section than the one it stands in: 3.1 below 2.</summary>
internal static class TypedNumberOutOfPlace
{
    public static LintDescriptor Descriptor { get; } = new("PAC1004", "Typed section number out of place", Severity.Warning, Tier.A) { IsPreview = true };

    public static IEnumerable<Diagnostic> Find(LintContext context)
    {
        var above = new HeadingSyntax?[8];
        HeadingSyntax? reported = null;
        foreach (var heading in context.Headings)
        {
            Array.Clear(above, heading.Level, above.Length - heading.Level);
            above[heading.Level] = heading;

            // One section that was moved has all its numbers wrong: that is one thing to tell.
            if (above[heading.Level - 1] is { } parent && !ReferenceEquals(parent, reported)
                && SectionNumber.Read(heading.Text.Text) is { Prefix.Length: > 0 } number && SectionNumber.Read(parent.Text.Text) is { } outer
                && number.Prefix != $"{outer.Prefix}{outer.Last}.")
            {
                reported = parent;
                yield return Descriptor.At(
                    heading.Text.SpanOf(0, number.Length),
                    $"“{number.Prefix}{number.Last}” stands in section {outer.Prefix}{outer.Last}, where the website counts it as {outer.Prefix}{outer.Last}.x, so references to it miss. Take the typed numbers out.",
                    parent.Text.Span,
                    "the section it stands in");
            }
        }
    }
}
