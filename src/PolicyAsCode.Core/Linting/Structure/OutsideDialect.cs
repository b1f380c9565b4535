using PolicyAsCode.Syntax;

namespace PolicyAsCode.Linting.Structure;

/// <summary>PAC1110: HTML typed into a policy, which is shown as it is typed, and in which no rule is found.</summary>
internal static class OutsideDialect
{
    public static LintDescriptor Descriptor { get; } = new("PAC1110", "HTML in the text", Severity.Warning, Tier.A);

    /// <summary>One way of writing, so one thing to tell.</summary>
    public static IEnumerable<Diagnostic> Find(LintContext context)
    {
        List<TextSpan>? places = null;
        foreach (var blocks in context.Sequences)
        {
            foreach (var block in blocks)
            {
                if (block is HtmlSyntax { IsComment: false } html)
                {
                    (places ??= []).Add(context.FirstLineOf(html));
                }
            }
        }

        if (places is null)
        {
            return [];
        }

        places.Sort(static (left, right) => left.Start.CompareTo(right.Start));
        return
        [
            new Diagnostic(
                Descriptor.Id,
                Descriptor.Severity,
                places[0],
                "These lines are HTML, which the website shows as it is typed, and no rule in them is found. Write them as headings, paragraphs or lists.",
                places.Skip(1).Select(static place => new RelatedPlace(place, "more HTML")).ToEquatableArray()),
        ];
    }
}
