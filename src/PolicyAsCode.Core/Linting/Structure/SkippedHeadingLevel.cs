namespace PolicyAsCode.Linting.Structure;

/// <summary>PAC1002: a heading more than one level below the one before it.</summary>
internal static class SkippedHeadingLevel
{
    public static LintDescriptor Descriptor { get; } = new("PAC1002", "Heading level skipped", Severity.Warning, Tier.A);

    public static IEnumerable<Diagnostic> Find(LintContext context)
    {
        // Text without a title starts with sections; that the title is missing is PAC1001.
        var before = 1;
        foreach (var heading in context.Headings)
        {
            if (heading.Level > before + 1)
            {
                yield return Descriptor.At(
                    heading.Text.Span,
                    $"{Quote.Of(heading.Text.Text)} is a heading of level {heading.Level} under one of level {before}, so the outline and its numbers have a hole. Use level {before + 1}.");
            }

            before = heading.Level;
        }
    }
}
