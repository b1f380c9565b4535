using PolicyAsCode.Model;
using PolicyAsCode.Site.Addresses;

namespace PolicyAsCode.Site.Pages;

/// <summary>
/// Stands at the permanent address of a policy or rule before anything is agreed there, so that a link from a package, a letter
/// or another policy never breaks. It shows no word of the draft.
/// </summary>
internal static class NotAgreedPage
{
    public static Page OfPolicy(SiteContext site, PolicyDocument policy)
    {
        var address = SiteAddress.Policy(policy.Id);
        var view = site.Frame(address, Names.Title(policy), Standing.Awaited, Names.Title(policy), site.HomeCrumb);
        view["awaited"] = View.Of(
            ("sentence", site.Phrases.Say("awaited.policy")),
            ("link", site.Phrases.Say("awaited.read-policy")),
            ("href", address.LinkTo(SiteAddress.Draft(policy.Id))));
        return new Page(address, "not-agreed.html", view);
    }

    public static Page OfRule(SiteContext site, PolicyDocument policy, Rule rule)
    {
        var address = SiteAddress.Rule(policy.Id, rule.Id);
        var view = site.Frame(
            address,
            site.Phrases.Say("awaited.rule-title", ("policy", Names.Title(policy)), ("rule", rule.Id)),
            Standing.Awaited,
            Names.Title(policy),
            site.HomeCrumb,
            (Names.Title(policy), SiteAddress.Policy(policy.Id)));
        view["awaited"] = View.Of(
            ("sentence", site.Phrases.Say("awaited.rule")),
            ("link", site.Phrases.Say("awaited.read-rule")),
            ("href", address.LinkTo(SiteAddress.DraftRule(policy.Id, rule.Id))));
        return new Page(address, "not-agreed.html", view);
    }
}
