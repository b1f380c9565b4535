using PolicyAsCode.Syntax;

namespace PolicyAsCode.Linting.Structure;

/// <summary>PAC1006: a heading without words, or with nothing under it.</summary>
internal static class EmptySection
{
    public static LintDescriptor Descriptor { get; } = new("PAC1006", "Empty section or empty heading", Severity.Warning, Tier.A) { IsPreview = true };

    public static IEnumerable<Diagnostic> Find(LintContext context)
    {
        HeadingSyntax? open = null;
        foreach (var block in context.Policy.Tree.Blocks)
        {
            // A line that its underline made a heading is text (PAC1106).
            if (block is HeadingSyntax { IsUnderlined: false } heading)
            {
                if (open is not null && heading.Level <= open.Level)
                {
                    yield return Empty(open);
                }

                open = heading;
                if (heading.Level > 1 && heading.Text.Text.Trim().Length == 0)
                {
                    yield return Descriptor.At(context.FirstLineOf(heading), "This heading has no words, so readers and the list of contents cannot name its section. Write a heading, or take the line out.");
                    open = null;
                }
            }
            else if (!IsNothing(block))
            {
                open = null;
            }
        }

        // A title with nothing below it is a text that was not begun, and says so by itself.
        if (open is { Level: > 1 })
        {
            yield return Empty(open);
        }
    }

    // Comments and lines across the page say nothing to a reader.
    private static bool IsNothing(BlockSyntax block) => block is ThematicBreakSyntax or HtmlSyntax { IsComment: true };

    private static Diagnostic Empty(HeadingSyntax heading) => Descriptor.At(
        heading.Text.Span,
        $"Nothing stands under the heading {Quote.Of(heading.Text.Text)}, so readers cannot tell what was meant to be there. Write the section, or take the heading out.");
}
