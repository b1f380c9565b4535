using PolicyAsCode.Site.Addresses;
using Scriban.Runtime;

namespace PolicyAsCode.Site.Pages;

/// <summary>
/// Every rule in force on one page, and the other ways to find one. Where scripts run, <c>assets/search.js</c> adds a box that leaves only the
/// rules with the words looked for; where none run, the browser's own search does.
/// </summary>
internal static class SearchPage
{
    public static Page Make(SiteContext site)
    {
        var address = SiteAddress.Search;
        var view = site.Frame(address, site.Phrases.Say("search.title"), Standing.Agreed, "", site.HomeCrumb);
        ((ScriptObject)view["page"]!)["script"] = "search.js";
        view["search"] = View.Of(
            ("none", site.Phrases.Say("search.found.none")),
            ("one", site.Phrases.Say("search.found.one")),
            ("other", site.Phrases.Say("search.found.other")),
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
