using PolicyAsCode.Linting.Suppressing;
using PolicyAsCode.Reading;

namespace PolicyAsCode.Linting.Meaning;

/// <summary>PAC2052: a list that can be read as rules and as plain information. No rules are made of it, and the author is asked.</summary>
internal static class UnclearList
{
    private const int FewestToSumUp = 3;

    public static LintDescriptor Descriptor { get; } = new("PAC2052", "List can be read as rules or as information", Severity.Information, Tier.B);

    public static IEnumerable<Diagnostic> Find(LintContext context)
    {
        // A lead-in without a modal has been asked about already (PAC2002), and so has a list whose items have names (PAC2053).
        var unclear = context.Reading.Lists.Where(list => list.Kind == ListKind.Unclear && !ModalWord.Leaning(list).Any() && !NameWithoutRule.HasNames(list)).ToList();

        // Where nothing has a name yet, the text was never gone through for its rules: that is one thing to ask, not ten.
        return unclear.Count >= FewestToSumUp && context.Policy.Map.GivenIds.Count == 0 && SuppressionReader.In(context.Policy.Tree).Count == 0
            ? [Report(context, unclear[0]) with { Related = unclear.Skip(1).Select(list => new RelatedPlace(PlaceOf(context, list), "can be read both ways too")).ToEquatableArray() }]
            : unclear.Select(list => Report(context, list));
    }

    private static Diagnostic Report(LintContext context, ListReading list) => list.LeadIn is null
        ? Descriptor.At(PlaceOf(context, list), "This list can be rules or plain information, so no rules were made of it. Write a lead-in that says who must or must not.")
        : Descriptor.At(PlaceOf(context, list), $"The list under {Quote.Of(list.LeadInText)} can be rules or plain information, so no rules were made of it. End the lead-in with {{.rules}} or {{.information}}.");

    private static TextSpan PlaceOf(LintContext context, ListReading list) => list.LeadIn is null ? context.FirstLineOf(list.Syntax) : list.LeadInSpan;
}
