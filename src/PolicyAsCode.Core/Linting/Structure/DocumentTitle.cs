using PolicyAsCode.Syntax;

namespace PolicyAsCode.Linting.Structure;

/// <summary>PAC1001: a policy has one title, a heading of the first level.</summary>
internal static class DocumentTitle
{
    public static LintDescriptor Descriptor { get; } = new("PAC1001", "No title, or more than one", Severity.Error, Tier.A);

    public static IEnumerable<Diagnostic> Find(LintContext context)
    {
        HeadingSyntax? title = null;
        foreach (var heading in context.Headings)
        {
            if (heading.Level != 1)
            {
                continue;
            }

            if (title is not null)
            {
                yield return Descriptor.At(
                    heading.Text.Span,
                    $"{Quote.Of(heading.Text.Text)} is a second title, and a policy has one only. Make it a section with “##”.",
                    title.Text.Span,
                    "the title");
            }

            title ??= heading;
        }

        if (title is null)
        {
            yield return Descriptor.At(Start(context), "This policy has no title, so nobody can cite it. Write one on the first line, like “# Social media policy”.");
        }
    }

    private static TextSpan Start(LintContext context)
    {
        var blocks = context.Policy.Tree.Blocks;
        return blocks.Count == 0 ? default : new TextSpan(blocks[0].Span.Start, 0);
    }
}
