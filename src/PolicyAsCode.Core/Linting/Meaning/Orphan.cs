using PolicyAsCode.Reading;

namespace PolicyAsCode.Linting.Meaning;

/// <summary>PAC2001: an item that is a sentence of its own and does not continue its lead-in.</summary>
internal static class Orphan
{
    public static LintDescriptor Descriptor { get; } = new("PAC2001", "List item does not continue its lead-in", Severity.Error, Tier.B);

    public static IEnumerable<Diagnostic> Find(LintContext context)
    {
        foreach (var list in context.Reading.Lists)
        {
            foreach (var item in list.Items)
            {
                // An item that opens with a modal has no subject of its own: whether it contradicts its lead-in is PAC2005.
                if (item.IsOrphan && !ModalWord.Opens(item.Text))
                {
                    yield return Descriptor.At(
                        item.WordsIn(context),
                        $"{Quote.Of(item.Text)} does not continue {Quote.Of(list.LeadInText)}: read together, they say something nobody meant. Move it out of the list, as a paragraph.",
                        list.LeadInSpan,
                        "the lead-in it stands under");
                }
            }
        }
    }

    /// <summary>Where an item's own words stand.</summary>
    internal static TextSpan WordsIn(this ItemReading item, LintContext context) =>
        item.Syntax.Text?.Text.Span ?? context.FirstLineOf(item.Syntax);
}
