using PolicyAsCode.Linting.Suppressing;
using PolicyAsCode.Reading;

namespace PolicyAsCode.Linting.Meaning;

/// <summary>PAC2052: a list that can be read as rules and as plain information. No rules are made of it, and the author is asked.</summary>
internal static class UnclearList
{
    private const int FewestToSumUp = 3;

    public static LintDescriptor Descriptor { get; } = new("PAC2052", "List can be read as rules or as information", Severity.Warning, Tier.B);

    public static IEnumerable<Diagnostic> Find(LintContext context)
    {
        // A lead-in without a modal has been asked about already (PAC2002), and so has a list whose items have names (PAC2053).
        var unclear = context.Reading.Lists.Where(list => list.Kind == ListKind.Unclear && NoModalInLeadIn.FirstOwnForce(list) is null && !NameWithoutRule.HasNames(list)).ToList();

        // Where nothing has a name yet, the text was never gone through for its rules: that is one thing to ask, not ten.
        // And then it is a remark only: nobody has begun to make rules of it.
        var severity = context.Policy.Map.GivenIds.Count == 0 ? Severity.Information : Severity.Warning;
        if (unclear.Count >= FewestToSumUp && severity == Severity.Information && SuppressionReader.In(context.Policy.Tree).Count == 0)
        {
            return [Report(context, unclear[0]) with { Severity = severity, Related = unclear.Skip(1).Select(list => new RelatedPlace(PlaceOf(context, list), "can be read both ways too")).ToEquatableArray() }];
        }

        return unclear.Select(list => Report(context, list)).Select(report => severity < report.Severity ? report with { Severity = severity } : report);
    }

    // A list that nothing leads in to is often paragraphs with numbers, which people read without a doubt: there it is a remark.
    private static Diagnostic Report(LintContext context, ListReading list) => list.LeadIn is null
        ? Descriptor.At(PlaceOf(context, list), "This list can be rules or plain information, so no rules were made of it. Write a lead-in that says who must or must not.") with { Severity = Severity.Information }
        : Descriptor.At(PlaceOf(context, list), $"The list under {Quote.Of(list.LeadInText)} can be rules or plain information, so no rules were made of it. End the lead-in with {{.rules}} or {{.information}}.");

    private static TextSpan PlaceOf(LintContext context, ListReading list) => list.LeadIn is null ? context.FirstLineOf(list.Syntax) : list.LeadInSpan;
}
