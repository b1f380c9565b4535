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
            if (ModalWord.Leaning(list).FirstOrDefault() is { } item && MixedForces.Of(list) is null)
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
        ModalWord.Leaning(list).Select(static item => item.Text.Split([' '], 2)[0].ToLowerInvariant()).Distinct(StringComparer.Ordinal).Skip(1).Any();
}
