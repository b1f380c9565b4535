using PolicyAsCode.Linting.Fixing;
using PolicyAsCode.Syntax;

namespace PolicyAsCode.Linting.PlainEnglish;

/// <summary>PAC5042: a paragraph in bold that stands as a heading, which outlines and screen readers do not see.</summary>
internal static class EmphasisAsHeading
{
    private const int MostWords = 10;

    public static LintDescriptor Descriptor { get; } = new("PAC5042", "Bold text used as a heading", Severity.Warning, Tier.A) { IsPreview = true };

    public static IEnumerable<Diagnostic> Find(LintContext context)
    {
        var blocks = context.Policy.Tree.Blocks;
        for (var i = 0; i + 1 < blocks.Count; i++)
        {
            // Bold words right above a list may be its lead-in.
            if (blocks[i] is ParagraphSyntax { Text: { Content.Count: 1 } prose } && prose.Content[0] is EmphasisInline { Strong: true } && blocks[i + 1] is ParagraphSyntax && char.IsLetterOrDigit(prose.Text[prose.Text.Length - 1])
                && prose.Text.Count(character => character == ' ') < MostWords)
            {
                yield return Descriptor.At(prose.Span, $"{Quote.Of(prose.Text)} looks like a heading and is none, so the outline and screen readers miss it. Write it with “##”.");
            }
        }
    }

    public static IEnumerable<Fix> Fixes(LintContext context, Diagnostic diagnostic)
    {
        var block = context.Policy.Tree.Blocks.OfType<ParagraphSyntax>().FirstOrDefault(paragraph => paragraph.Text.Span == diagnostic.Span);
        if (block is not null)
        {
            var level = Math.Min(6, (context.Headings.LastOrDefault(heading => heading.Span.Start < block.Span.Start)?.Level ?? 1) + 1);
            yield return Fix.Of(FixKind.Suggestion, "Make it a heading", block.Text.Span is var words && context.Source.Text.IndexOf("**", block.Span.Start, StringComparison.Ordinal) >= 0 ? TextSpan.FromBounds(block.Span.Start, block.Span.End) : words, new string('#', level) + " " + block.Text.Text);
        }
    }
}
