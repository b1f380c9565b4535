using PolicyAsCode.Model;
using PolicyAsCode.Site.Addresses;
using Scriban.Runtime;

namespace PolicyAsCode.Site.Pages;

/// <summary>One rule of a draft: what it says, to whom, how strongly, unless what and by when.</summary>
internal static class RulePage
{
    public static Page Make(SiteContext site, PolicyDocument policy, PolicyAnchors anchors, int index)
    {
        var rules = policy.Rules.Rules;
        var rule = rules[index];
        var address = SiteAddress.DraftRule(policy.Id, rule.Id);
        var view = site.Frame(
            address,
            site.Phrases.Say("rule.title", ("label", Label(rule)), ("policy", Names.Title(policy))),
            Standing.Draft,
            Names.Title(policy),
            (site.Phrases.Say("home.title"), SiteAddress.Home),
            (site.Phrases.Say("drafts.title"), SiteAddress.Drafts),
            (Names.Title(policy), SiteAddress.Draft(policy.Id)));
        view["rule"] = View.Of(
            ("heading", site.Phrases.Say("rule.heading", ("label", Label(rule)))),
            ("sentence", Names.Capital(rule.Sentence)),
            ("parts", View.List(rule.Parts)),
            ("force", ForceView.Word(site.Phrases, rule.Force)),
            ("force_id", ForceView.Id(rule.Force)),
            ("meaning", ForceView.Meaning(site.Phrases, rule.Force)),
            ("facts", RuleFacts.Of(site, rule)),
            ("section", View.List(rule.SectionPath)),
            ("place_href", address.LinkTo(SiteAddress.Draft(policy.Id), anchors.OfRule(rule.Id))),
            ("permanent", SiteAddress.Rule(policy.Id, rule.Id).InWords()),
            ("permanent_href", address.LinkTo(SiteAddress.Rule(policy.Id, rule.Id))),
            ("id", policy.Id + "/" + rule.Id),
            ("is_provisional", rule.IsProvisional),
            ("previous", index > 0 ? Neighbour(rules[index - 1]) : View.List([])),
            ("next", index + 1 < rules.Count ? Neighbour(rules[index + 1]) : View.List([])));
        return new Page(address, "rule.html", view);

        ScriptArray Neighbour(Rule other) => View.List(
            [View.Of(("label", Label(other)), ("sentence", Names.Capital(other.Sentence)), ("href", address.LinkTo(SiteAddress.DraftRule(policy.Id, other.Id))))]);
    }

    private static string Label(Rule rule) => rule.Label.Length > 0 ? rule.Label : rule.Id;
}
