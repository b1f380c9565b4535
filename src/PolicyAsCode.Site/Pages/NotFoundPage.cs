using PolicyAsCode.Site.Addresses;
using Scriban.Runtime;

namespace PolicyAsCode.Site.Pages;

/// <summary>What somebody sees who follows a broken link, on every host that shows <c>404.html</c> then.</summary>
internal static class NotFoundPage
{
    public static Page Make(SiteContext site)
    {
        var address = SiteAddress.NotFound(site.Library.Site.Address);
        var view = site.Frame(address, site.Phrases.Say("not-found.title"), Standing.Agreed, "");
        ((ScriptObject)view["page"]!)["noindex"] = true;
        view["not_found"] = View.Of(
            ("search_href", address.LinkTo(SiteAddress.Search)),
            ("index_href", address.LinkTo(SiteAddress.Index)),
            ("home_href", address.LinkTo(SiteAddress.Home)));
        return new Page(address, "not-found.html", view);
    }
}
