using PolicyAsCode.Syntax;

namespace PolicyAsCode.Linting.Structure;

/// <summary>PAC1101: a bullet with nothing after it; its words usually stand on the next line, outside the list.</summary>
internal static class EmptyItem
{
    public static LintDescriptor Descriptor { get; } = new("PAC1101", "Empty list item", Severity.Error, Tier.A);

    public static IEnumerable<Diagnostic> Find(LintContext context)
    {
        foreach (var list in context.Lists)
        {
            foreach (var item in list.Items)
            {
                if (IsEmpty(item))
                {
                    yield return Descriptor.At(
                        new TextSpan(item.Span.Start, item.Marker.Length),
                        $"The list item “{item.Marker}” is empty, so the words after it are no rule of this list. Write them on its line, or take it out.");
                }
            }
        }
    }

    private static bool IsEmpty(ListItemSyntax item)
    {
        foreach (var block in item.Blocks)
        {
            if (block is not HtmlSyntax { IsComment: true } && block is not ParagraphSyntax { Text.Text.Length: 0 })
            {
                return false;
            }
        }

        return true;
    }
}
