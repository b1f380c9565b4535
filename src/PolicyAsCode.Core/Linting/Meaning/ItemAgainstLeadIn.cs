using PolicyAsCode.Model;
using PolicyAsCode.Reading;

namespace PolicyAsCode.Linting.Meaning;

/// <summary>PAC2005: an item whose own modal says the opposite of its lead-in.</summary>
internal static class ItemAgainstLeadIn
{
    public static LintDescriptor Descriptor { get; } = new("PAC2005", "Item contradicts its lead-in", Severity.Error, Tier.B);

    private static readonly string[] Assurances = ["always ", "make sure ", "ensure that ", "remember to "];

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
                if (OppositeOf(force, item) is { } own)
                {
                    yield return Descriptor.At(
                        item.WordsIn(context),
                        $"{Quote.Of(item.Text)} says {Quote.Of(own)} under a lead-in that says {Quote.Of(force.Words)}, so it can be read both ways. Take its own out, or move it.",
                        list.LeadInSpan,
                        "the lead-in");
                }
            }
        }
    }

    /// <summary>The item's own word where it is the opposite of the lead-in's.</summary>
    private static string? OppositeOf(Force leadIn, ItemReading item)
    {
        // The opening word alone decides where it can only be a modal, however the rest was read.
        if (ModalWord.Forbids(item) is { } forbids)
        {
            // Even the same word twice turns the sentence around: "must not: must not publish".
            return forbids != leadIn.Forbids || forbids ? FirstWords(item.Text, forbids) : null;
        }

        // "must not: always lock the screen" can only be meant as a duty.
        if (leadIn.Forbids && Assurances.FirstOrDefault(words => item.Text.StartsWith(words, StringComparison.OrdinalIgnoreCase)) is { } assurance)
        {
            return assurance.Trim();
        }

        return item is { IsMisfit: true, Force: { } own } && (!item.IsOrphan || ModalWord.Opens(item)) && Contradicts(leadIn, own, item) ? own.Words : null;
    }

    // "must", or "must not" where it forbids.
    private static string FirstWords(string text, bool forbids)
    {
        var first = text.IndexOf(' ');
        var second = first < 0 || !forbids ? first : text.IndexOf(' ', first + 1);
        return second < 0 ? text : text.Substring(0, second);
    }

    // "must:" + "never share it" goes on in good English; "must:" + "must not share it" does not.
    private static bool Contradicts(Force leadIn, Force own, ItemReading item) =>
        leadIn.Forbids != own.Forbids && (leadIn.Forbids || ModalWord.Opens(item));
}
