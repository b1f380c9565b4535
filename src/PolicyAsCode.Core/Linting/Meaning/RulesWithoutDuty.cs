using PolicyAsCode.Linting.Fixing;
using PolicyAsCode.Reading;
using PolicyAsCode.Syntax;

namespace PolicyAsCode.Linting.Meaning;

/// <summary>PAC2051: a list that its author calls rules, and in which nobody has to do or leave anything: no rule can be made of it.</summary>
internal static class RulesWithoutDuty
{
    public static LintDescriptor Descriptor { get; } = new("PAC2051", "List called rules that asks nothing of anybody", Severity.Information, Tier.A);

    public static IEnumerable<Diagnostic> Find(LintContext context)
    {
        foreach (var list in context.Reading.Lists)
        {
            // One whose items have names is told as PAC2053.
            if (list.Kind == ListKind.Rules && SaysRules(list) && !HasRule(list) && !NameWithoutRule.HasNames(list))
            {
                yield return Descriptor.At(
                    list.LeadInSpan,
                    $"The list under {Quote.Of(list.LeadInText)} is called rules, but asks nothing of anybody, so no rule was made. Write who must, or call it {{.information}}.");
            }
        }
    }

    public static IEnumerable<Fix> Fixes(LintContext context, Diagnostic diagnostic)
    {
        foreach (var list in context.Reading.Lists)
        {
            foreach (var entry in list.LeadInSpan == diagnostic.Span && list.LeadIn is ParagraphSyntax { Attributes: { } group } ? group.Entries : default)
            {
                if (entry is { Kind: AttributeKind.Class, Name: "rules" })
                {
                    yield return Fix.Of(FixKind.Suggestion, "Call it information", entry.Span, ".information");
                }
            }
        }
    }

    private static bool SaysRules(ListReading list) => list.LeadIn is ParagraphSyntax { Attributes: { } group } && group.HasClass("rules");

    private static bool HasRule(ListReading list)
    {
        foreach (var item in list.Items)
        {
            if (item is { Role: ItemRole.Rule, Force: not null })
            {
                return true;
            }
        }

        return false;
    }
}
