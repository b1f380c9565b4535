using PolicyAsCode.Model;

namespace PolicyAsCode.Linting.Meaning;

/// <summary>PAC2005: an item whose own modal says the opposite of its lead-in.</summary>
internal static class ItemAgainstLeadIn
{
    public static LintDescriptor Descriptor { get; } = new("PAC2005", "Item's own modal contradicts its lead-in's", Severity.Error, Tier.B);

    public static IEnumerable<Diagnostic> Find(LintContext context)
    {
        foreach (var list in context.Reading.Lists)
        {
            if (list.Force is not { } force)
            {
                continue;
            }

            foreach (var item in list.Items)
            {
                if (item is { IsMisfit: true, Force: { } own } && (!item.IsOrphan || ModalWord.Opens(item.Text)) && Contradicts(force, own, item.Text))
                {
                    yield return Descriptor.At(
                        item.WordsIn(context),
                        $"{Quote.Of(item.Text)} says “{own.Words}” under a lead-in that says “{force.Words}”, so it can be read both ways. Take its own out, or move it.",
                        list.LeadInSpan,
                        "the lead-in");
                }
            }
        }
    }

    // "must:" + "never share it" goes on in good English; "must:" + "must not share it" does not.
    private static bool Contradicts(Force leadIn, Force own, string text) =>
        leadIn.Forbids != own.Forbids && (leadIn.Forbids || ModalWord.Opens(text));
}
