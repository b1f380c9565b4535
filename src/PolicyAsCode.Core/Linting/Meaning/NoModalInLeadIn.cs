using PolicyAsCode.Reading;

namespace PolicyAsCode.Linting.Meaning;

/// <summary>PAC2002: the lead-in names who, but each item says for itself how strongly.</summary>
internal static class NoModalInLeadIn
{
    public static LintDescriptor Descriptor { get; } = new("PAC2002", "Lead-in does not say must, may or must not", Severity.Warning, Tier.B);

    public static IEnumerable<Diagnostic> Find(LintContext context)
    {
        foreach (var list in context.Reading.Lists)
        {
            // Where they point different ways, PAC2004 says more.
            if (FirstOwnForce(list) is { } item && MixedForces.Of(list) is null)
            {
                yield return Descriptor.At(
                    list.LeadInSpan,
                    $"{Quote.Of(list.LeadInText)} does not say must, may or must not; each item does, like {Quote.Of(item.Text)}. Say it in the lead-in, one list for each.",
                    item.WordsIn(context),
                    "the first item that says it for itself") with { Severity = IsGraded(list) ? Severity.Information : Descriptor.Severity };
            }
        }
    }

    // "Must not …", "Should not …": what is meant to differ cannot be said once.
    private static bool IsGraded(ListReading list) =>
        list.Items.Where(static item => item.Depth == 1 && ModalWord.Opens(item)).Select(static item => item.Text.Split([' '], 2)[0].ToLowerInvariant()).Distinct(StringComparer.Ordinal).Skip(1).Any();

    // Items that are whole sentences under "The following rules apply:" are well-formed; those that start with the modal need the lead-in's subject.
    internal static ItemReading? FirstOwnForce(ListReading list)
    {
        if (list.Kind == ListKind.Information || list.LeadIn is null || list.Force is not null)
        {
            return null;
        }

        foreach (var item in list.Items)
        {
            if (item.Depth == 1 && ModalWord.Opens(item))
            {
                return item;
            }
        }

        return null;
    }
}
