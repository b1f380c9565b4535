using PolicyAsCode.Site.Addresses;

namespace PolicyAsCode.Site.Pages;

/// <summary>
/// Stands at the permanent address of a policy or rule while nothing is in force there, so that a link from a package, a letter
/// or another policy never breaks. It shows no word of a draft.
/// </summary>
internal static class NotAgreedPage
{
    /// <summary>A policy of which no version is in force: none was agreed yet, or the last was withdrawn.</summary>
    public static Page OfPolicy(SiteContext site, Dossier dossier)
    {
        var address = SiteAddress.Policy(dossier.Id);
        var view = site.Frame(address, dossier.Title, Standing.Awaited, dossier.Title, site.HomeCrumb);
        var name = dossier.Versions.Count == 0 ? "policy" : "policy-former";
        view["awaited"] = View.Of(
            ("heading", site.Phrases.Say($"awaited.{name}-heading")),
            ("sentence", site.Phrases.Say("awaited." + name)),
            ("links", View.List(new[]
            {
                dossier.Draft is null ? null : Link(site, address, "awaited.read-policy", dossier.Draft.Page),
                dossier.Versions.Count == 0 ? null : Link(site, address, "policy.history", SiteAddress.History(dossier.Id)),
            }.OfType<object>())));
        return new Page(address, "not-agreed.html", view);
    }

    /// <summary>A rule that only a draft has.</summary>
    public static Page OfRule(SiteContext site, Dossier dossier, string rule)
    {
        var address = SiteAddress.Rule(dossier.Id, rule);
        var view = site.Frame(
            address,
            site.Phrases.Say("awaited.rule-title", ("policy", dossier.Title), ("rule", rule)),
            Standing.Awaited,
            dossier.Title,
            [site.HomeCrumb, (dossier.Title, SiteAddress.Policy(dossier.Id))]);
        view["awaited"] = View.Of(
            ("heading", site.Phrases.Say("awaited.policy-heading")),
            ("sentence", site.Phrases.Say("awaited.rule")),
            ("links", View.List([Link(site, address, "awaited.read-rule", SiteAddress.DraftRule(dossier.Id, rule))])));
        return new Page(address, "not-agreed.html", view);
    }

    private static Scriban.Runtime.ScriptObject Link(SiteContext site, SiteAddress from, string words, SiteAddress to) => View.Of(("words", site.Phrases.Say(words)), ("href", from.LinkTo(to)));
}
