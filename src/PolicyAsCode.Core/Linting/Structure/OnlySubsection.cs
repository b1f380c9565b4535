using PolicyAsCode.Syntax;

namespace PolicyAsCode.Linting.Structure;

/// <summary>PAC1007: a section with one subsection only, which divides nothing.</summary>
internal static class OnlySubsection
{
    public static LintDescriptor Descriptor { get; } = new("PAC1007", "Only one subsection", Severity.Information, Tier.A) { IsPreview = true };

    public static IEnumerable<Diagnostic> Find(LintContext context)
    {
        var headings = context.Headings;
        var (parents, children) = (new HeadingSyntax?[8], new List<HeadingSyntax>?[8]);
        for (var i = 0; i <= headings.Count; i++)
        {
            var level = i < headings.Count ? Math.Min(headings[i].Level, 7) : 1;
            for (var inner = 7; inner >= level; inner--)
            {
                // The title has as many sections as it has; only a section that is divided in one part is odd.
                if (children[inner] is { Count: 1 } only && inner > 2 && parents[inner - 1] is { } parent && inner > level)
                {
                    yield return Report(only[0], parent);
                }

                children[inner] = inner > level ? null : children[inner];
            }

            if (i < headings.Count)
            {
                (children[level] ??= []).Add(headings[i]);
                parents[level] = headings[i];
                Array.Clear(parents, level + 1, parents.Length - level - 1);
            }
        }
    }

    private static Diagnostic Report(HeadingSyntax only, HeadingSyntax parent) => Descriptor.At(
        only.Text.Span,
        $"{Quote.Of(only.Text.Text)} is the only part of {Quote.Of(parent.Text.Text)}, so the division tells readers nothing. Take its heading away, or add the other parts.",
        parent.Text.Span,
        "the section it is the only part of");
}
