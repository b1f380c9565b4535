using PolicyAsCode.Reading;

namespace PolicyAsCode.Linting.Meaning;

/// <summary>PAC2052: a list that can be read as rules and as plain information. No rules are made of it, and the author is asked.</summary>
internal static class UnclearList
{
    public static LintDescriptor Descriptor { get; } = new("PAC2052", "List can be read as rules or as information", Severity.Warning, Tier.B);

    public static IEnumerable<Diagnostic> Find(LintContext context)
    {
        foreach (var list in context.Reading.Lists)
        {
            // A lead-in without a modal has been asked about already (PAC2002), and so has a list whose items have names (PAC2053).
            if (list.Kind == ListKind.Unclear && NoModalInLeadIn.FirstOwnForce(list) is null && !NameWithoutRule.HasNames(list))
            {
                yield return list.LeadIn is null
                    ? Descriptor.At(context.FirstLineOf(list.Syntax), "This list can be rules or plain information, so no rules were made of it. Write a lead-in that says who must or must not.")
                    : Descriptor.At(list.LeadInSpan, $"The list under {Quote.Of(list.LeadInText)} can be rules or plain information, so no rules were made of it. End the lead-in with {{.rules}} or {{.information}}.");
            }
        }
    }
}
