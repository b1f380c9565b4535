using PolicyAsCode.Site.Addresses;

namespace PolicyAsCode.Site.Pages;

/// <summary>Every rule in force on one page, to be searched by the browser itself, and the other ways to find one.</summary>
internal static class SearchPage
{
    public static Page Make(SiteContext site)
    {
        var address = SiteAddress.Search;
        var view = site.Frame(address, site.Phrases.Say("search.title"), Standing.Agreed, "", site.HomeCrumb);
        view["search"] = View.Of(
            ("people_href", address.LinkTo(SiteAddress.People)),
            ("index_href", address.LinkTo(SiteAddress.Index)),
            ("can_i_href", address.LinkTo(SiteAddress.AllDecisions)),
            ("policies", View.List(site.InForce.Select((edition, index) => View.Of(
                ("anchor", "_policy-" + (index + 1)),
                ("title", edition.Title),
                ("href", address.LinkTo(edition.Page)),
                ("rules", View.List(edition.Policy.Rules.Rules.DistinctBy(rule => rule.Id).Select(rule => View.Of(
                    ("label", rule.Label.Length > 0 ? rule.Label : rule.Id),
                    ("sentence", Names.Capital(rule.Sentence)),
                    ("href", address.LinkTo(edition.Rule(rule.Id))))))))))));
        return new Page(address, "search.html", view);
    }
}
