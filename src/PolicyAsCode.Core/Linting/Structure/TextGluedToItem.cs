using PolicyAsCode.Reading;

namespace PolicyAsCode.Linting.Structure;

/// <summary>PAC1105: a sentence or lead-in on the line after a list item, which Markdown takes as part of the item.</summary>
internal static class TextGluedToItem
{
    public static LintDescriptor Descriptor { get; } = new("PAC1105", "Text glued to a list item", Severity.Error, Tier.A);

    public static IEnumerable<Diagnostic> Find(LintContext context)
    {
        foreach (var list in context.Lists)
        {
            foreach (var item in list.Items)
            {
                if (GluedText.FindGlue(item, context.Source) is { } start)
                {
                    var text = item.Text!.Text;
                    var span = text.SpanOf(start, text.Text.Length - start);
                    yield return Descriptor.At(
                        span,
                        $"{Quote.Of(text.Text.Substring(start))} follows a list item without a blank line, so it is read as part of that item. Put a blank line before it, or indent it.",
                        text.SpanOf(0, Math.Max(0, start - 1)),
                        "the item it is read as part of");
                }
            }
        }
    }
}
