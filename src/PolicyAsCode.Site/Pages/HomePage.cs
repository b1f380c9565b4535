using PolicyAsCode.Site.Addresses;

namespace PolicyAsCode.Site.Pages;

/// <summary>The first page: the policies that are agreed. A draft is not one of them; the page only says that drafts exist, and where.</summary>
internal static class HomePage
{
    public static Page Make(SiteContext site)
    {
        var address = SiteAddress.Home;
        var view = site.Frame(address, site.Phrases.Say("home.title"), Standing.Agreed, about: "");
        view["home"] = View.Of(
            ("schools", View.List(site.Library.Schools.Select(school => school.Name))),
            ("drafts", site.Content.Drafts.Count > 0 ? site.Phrases.Count("home.drafts", site.Content.Drafts.Count) : site.Phrases.Say("home.no-drafts")),
            ("drafts_href", address.LinkTo(SiteAddress.Drafts)),
            ("has_drafts", site.Content.Drafts.Count > 0));
        return new Page(address, "home.html", view);
    }
}
