namespace PolicyAsCode.Linting.Structure;

/// <summary>PAC1106: a line of hyphens or equals signs under a text makes it a heading, often by accident.</summary>
internal static class UnderlinedHeading
{
    public static LintDescriptor Descriptor { get; } = new("PAC1106", "Setext heading", Severity.Error, Tier.A);

    public static IEnumerable<Diagnostic> Find(LintContext context)
    {
        foreach (var heading in context.Headings)
        {
            if (heading.IsUnderlined)
            {
                yield return Descriptor.At(
                    heading.Span,
                    $"The marks on the line under {Quote.Of(heading.Text.Text)} make it a heading; a rule may be lost that way. Write “## …” for a heading, or take the marks away.");
            }
        }
    }
}
