using PolicyAsCode.Reading;
using PolicyAsCode.Syntax;

namespace PolicyAsCode.Linting.Structure;

/// <summary>PAC1104: a lead-in that says who must or must not, then something else, then the list.</summary>
internal static class LeadInCutOff
{
    public static LintDescriptor Descriptor { get; } = new("PAC1104", "Lead-in separated from its list", Severity.Error, Tier.A);

    public static IEnumerable<Diagnostic> Find(LintContext context)
    {
        foreach (var blocks in context.Sequences)
        {
            for (var i = 0; i + 2 < blocks.Count; i++)
            {
                if (blocks[i] is ParagraphSyntax leadIn && Cuts(blocks[i + 1]) && blocks[i + 2] is ListSyntax list && IsModalLeadIn(leadIn.Text.Text))
                {
                    var between = blocks[i + 1] is HtmlSyntax ? "a comment" : "a sentence";
                    yield return Descriptor.At(
                        leadIn.Text.Span,
                        $"Between {Quote.Of(leadIn.Text.Text)} and its list stands {between}, so nobody can be sure it governs the list. Move what stands between.",
                        context.FirstLineOf(list),
                        "the list it is cut off from");
                }
            }
        }
    }

    // A paragraph that ends in a colon or nothing may be a second lead-in that narrows the first: "In class:".
    private static bool Cuts(BlockSyntax block) => block switch
    {
        ParagraphSyntax paragraph => paragraph.Text.Text is { Length: > 0 } text && text[text.Length - 1] is '.' or '!' or ')',
        HtmlSyntax html => html.IsComment,
        _ => false,
    };

    private static bool IsModalLeadIn(string text)
    {
        var words = new GluedLine(text, 0, 0);
        return words.EndsInColon && words.HasModal;
    }
}
