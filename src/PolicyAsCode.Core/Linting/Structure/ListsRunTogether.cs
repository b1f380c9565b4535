using PolicyAsCode.Reading;
using PolicyAsCode.Syntax;

namespace PolicyAsCode.Linting.Structure;

/// <summary>PAC1109: two lists with nothing between them but a blank line, a comment or a change of bullet.</summary>
internal static class ListsRunTogether
{
    public static LintDescriptor Descriptor { get; } = new("PAC1109", "Two lists with no words between them", Severity.Error, Tier.A);

    public static IEnumerable<Diagnostic> Find(LintContext context)
    {
        foreach (var blocks in context.Sequences)
        {
            // A list that is cut twice is told once, at the first cut.
            ListSyntax? before = null;
            var isTold = false;
            foreach (var block in blocks)
            {
                if (block is ListSyntax list)
                {
                    if (before is not null && !isTold)
                    {
                        yield return Report(context, before, list);
                    }

                    (isTold, before) = (before is not null, list);
                }
                else if (block is not HtmlSyntax { IsComment: true })
                {
                    (isTold, before) = (false, null);
                }
            }
        }
    }

    private static Diagnostic Report(LintContext context, ListSyntax before, ListSyntax list)
    {
        var holdsRules = HoldsRules(context, before) || HoldsRules(context, list);
        var found = Descriptor.At(
            context.FirstLineOf(list),
            "A second list starts here with no words before it, so nobody can tell whether the lead-in above governs it. Join the lists, or write a lead-in.",
            context.FirstLineOf(before),
            "the list before it");
        return holdsRules ? found : found with { Severity = Severity.Warning };
    }

    private static bool HoldsRules(LintContext context, ListSyntax list) => context.ReadingOf(list)?.Kind is ListKind.Rules or ListKind.Unclear;
}
