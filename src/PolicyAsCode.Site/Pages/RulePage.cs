using PolicyAsCode.Model;
using PolicyAsCode.Site.Addresses;
using Scriban.Runtime;

namespace PolicyAsCode.Site.Pages;

/// <summary>One rule of a draft: what it says, to whom, how strongly, unless what and by when.</summary>
internal static class RulePage
{
    public static Page Make(SiteContext site, Edition edition, int index)
    {
        var policy = edition.Policy;
        var rules = policy.Rules.Rules;
        var rule = rules[index];
        var address = edition.Rule(rule.Id);
        var view = site.Frame(
            address,
            site.Phrases.Say("rule.title", ("label", Label(rule)), ("policy", edition.Title)),
            edition.Standing,
            edition.Title,
            site.CrumbsTo(edition));
        view["rule"] = View.Of(
            ("heading", site.Phrases.Say("rule.heading", ("label", Label(rule)))),
            ("sentence", Names.Capital(rule.Sentence)),
            ("parts", View.List(rule.Parts)),
            ("force", ForceView.Word(site.Phrases, rule.Force)),
            ("force_id", ForceView.Id(rule.Force)),
            ("meaning", ForceView.Meaning(site.Phrases, rule.Force)),
            ("facts", RuleFacts.Of(site, rule)),
            ("section", View.List(rule.SectionPath)),
            ("place_href", address.LinkTo(edition.Page, edition.Anchors.OfRule(rule.Id))),
            ("permanent", SiteAddress.Rule(policy.Id, rule.Id).InWords()),
            ("permanent_href", address.LinkTo(SiteAddress.Rule(policy.Id, rule.Id))),
            ("id", policy.Id + "/" + rule.Id),
            ("is_provisional", rule.IsProvisional),
            ("previous", index > 0 ? Neighbour(rules[index - 1]) : View.List([])),
            ("next", index + 1 < rules.Count ? Neighbour(rules[index + 1]) : View.List([])));
        return new Page(address, "rule.html", view);

        ScriptArray Neighbour(Rule other) => View.List(
            [View.Of(("label", Label(other)), ("sentence", Names.Capital(other.Sentence)), ("href", address.LinkTo(edition.Rule(other.Id))))]);
    }

    private static string Label(Rule rule) => rule.Label.Length > 0 ? rule.Label : rule.Id;
}
