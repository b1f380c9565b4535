using PolicyAsCode.CSharp;
using PolicyAsCode.Model;

namespace PolicyAsCode.Site.Pages.Decisions;

/// <summary>The rules that are asked about together: one class of the rule package.</summary>
/// <param name="Key">The id of the list or section; empty for rules outside any section.</param>
/// <param name="Title">The heading above the rules.</param>
/// <param name="LeadIn">The words before a list; empty for a section.</param>
/// <param name="Rules">The rules that can be broken.</param>
internal sealed record DecisionList(string Key, string Title, string LeadIn, EquatableArray<DecisionRule> Rules)
{
    /// <summary>The lists of a policy, in the order of its text; those that only allow are left out.</summary>
    public static IEnumerable<DecisionList> In(PolicyDocument policy)
    {
        var lists = policy.Rules.Lists.DistinctBy(list => list.Id).ToDictionary(list => list.Id, StringComparer.Ordinal);
        var headings = policy.Content.OfType<HeadingBlock>().DistinctBy(heading => heading.Anchor).ToDictionary(heading => heading.Anchor, heading => InlineWords.Of(heading.Text), StringComparer.Ordinal);
        foreach (var rules in CSharpNames.Of(policy.Rules).Classes)
        {
            var decided = DecisionRule.In(rules);
            if (decided.Count > 0)
            {
                var list = lists.GetValueOrDefault(rules.Key);
                var title = list?.Title is { Length: > 0 } named ? named : headings.GetValueOrDefault(rules.Key, "");
                yield return new DecisionList(rules.Key, title.Length > 0 ? title : Names.Title(policy), list?.LeadIn ?? "", decided);
            }
        }
    }
}
