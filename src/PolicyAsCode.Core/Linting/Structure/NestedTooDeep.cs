using PolicyAsCode.Syntax;

namespace PolicyAsCode.Linting.Structure;

/// <summary>PAC1008: a list in a list in a list, whose items hang on two lines above them.</summary>
internal static class NestedTooDeep
{
    private const int Deepest = 2;

    public static LintDescriptor Descriptor { get; } = new("PAC1008", "List in a list in a list", Severity.Warning, Tier.A) { IsPreview = true };

    public static IEnumerable<Diagnostic> Find(LintContext context)
    {
        foreach (var block in context.Policy.Tree.Blocks)
        {
            if (block is ListSyntax list && TooDeep(list, 1) is { } item)
            {
                yield return Descriptor.At(
                    item.Text?.Text.Span ?? context.FirstLineOf(item),
                    "This is a list in a list in a list, so few readers see what belongs to it. Give it a lead-in or section of its own.",
                    context.FirstLineOf(list),
                    "the list it stands in");
            }
        }
    }

    private static ListItemSyntax? TooDeep(ListSyntax list, int depth)
    {
        if (depth > Deepest)
        {
            return list.Items[0];
        }

        foreach (var item in list.Items.AsSpan())
        {
            foreach (var block in item.Blocks.AsSpan())
            {
                if (block is ListSyntax inner && TooDeep(inner, depth + 1) is { } found)
                {
                    return found;
                }
            }
        }

        return null;
    }
}
