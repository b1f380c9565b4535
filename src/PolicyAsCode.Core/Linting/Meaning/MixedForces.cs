using PolicyAsCode.Reading;

namespace PolicyAsCode.Linting.Meaning;

/// <summary>PAC2004: items that lean on one subject and point different ways: "Will only …", "May …".</summary>
internal static class MixedForces
{
    public static LintDescriptor Descriptor { get; } = new("PAC2004", "One list mixes obligation, permission, prohibition", Severity.Warning, Tier.A);

    public static IEnumerable<Diagnostic> Find(LintContext context)
    {
        foreach (var list in context.Reading.Lists)
        {
            // Whole sentences under "The following rules apply:" each say who; only items that need the lead-in's subject run together.
            if (list.Kind == ListKind.Information || list.Force is not null || list.LeadIn is null)
            {
                continue;
            }

            var leaning = list.Items.Where(item => item is { Depth: 1, Force: not null, Syntax.Text: not null } && ModalWord.Opens(item.Text)).ToList();
            if (leaning.Find(item => item.Force!.Polarity != leaning[0].Force!.Polarity) is { } other)
            {
                yield return Descriptor.At(
                    list.LeadInSpan,
                    $"The list under {Quote.Of(list.LeadInText)} mixes “{leaning[0].Force!.Words}” and “{other.Force!.Words}”, so a reader who skims takes one for the other. Write one list for each.",
                    other.WordsIn(context),
                    $"the first item that says “{other.Force!.Words}”");
            }
        }
    }
}
