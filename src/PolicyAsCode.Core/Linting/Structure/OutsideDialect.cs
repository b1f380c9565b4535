using PolicyAsCode.Syntax;

namespace PolicyAsCode.Linting.Structure;

/// <summary>PAC1110: HTML typed into a policy, which is shown as it is typed.</summary>
internal static class OutsideDialect
{
    public static LintDescriptor Descriptor { get; } = new("PAC1110", "HTML in the text", Severity.Warning, Tier.A) { IsPreview = true };

    public static IEnumerable<Diagnostic> Find(LintContext context)
    {
        foreach (var blocks in context.Sequences)
        {
            foreach (var block in blocks)
            {
                if (block is HtmlSyntax { IsComment: false } html)
                {
                    yield return Descriptor.At(context.FirstLineOf(html), "These lines are HTML, which the website shows as it is typed, so readers see the marks. Write them as headings, paragraphs or lists.");
                }
            }
        }
    }
}
