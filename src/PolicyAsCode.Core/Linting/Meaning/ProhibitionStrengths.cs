using PolicyAsCode.Model;
using PolicyAsCode.Reading;

namespace PolicyAsCode.Linting.Meaning;

/// <summary>PAC2006: prohibitions of different strength in one policy: "must not" to some, "should not" to others.</summary>
internal static class ProhibitionStrengths
{
    public static LintDescriptor Descriptor { get; } = new("PAC2006", "“must not” to some, “should not” to others", Severity.Information, Tier.B) { IsPreview = true };

    public static IEnumerable<Diagnostic> Find(LintContext context)
    {
        var lists = context.Reading.Lists.Where(list => list is { Kind: ListKind.Rules, Force.Forbids: true, Audience.IsImplied: false, LeadInSpan.Length: > 0 }).ToList();
        var strong = lists.Find(list => list.Force!.Strength == Strength.Binding);
        var weak = lists.Where(list => list.Force!.Strength is Strength.Advisory or Strength.Aspirational).ToList();
        if (strong is not null && weak.Count > 0)
        {
            yield return new Diagnostic(
                Descriptor.Id,
                Descriptor.Severity,
                weak[0].LeadInSpan,
                $"{weak[0].Audience.InWords()}: “{weak[0].Force!.Words}”, but {strong.Audience.InWords()}: “{strong.Force!.Words}”, so readers cannot tell whether the difference is meant. Use one, or say why.",
                weak.Skip(1).Prepend(strong).Select(list => new RelatedPlace(list.LeadInSpan, $"“{list.Force!.Words}”")).ToEquatableArray());
        }
    }
}
