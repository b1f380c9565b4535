using System.Text;
using PolicyAsCode.Site.Html;

namespace PolicyAsCode.Site.Pages.Data;

/// <summary>The addresses that search engines may list, by sitemaps.org. Addresses there have to be whole, so it needs the site's own.</summary>
internal sealed class SiteMap
{
    private readonly List<string> _addresses = [];

    /// <summary>Adds a page, unless search engines are to leave it out.</summary>
    public void Add(Page page)
    {
        if (page.View["page"] is Scriban.Runtime.ScriptObject frame && frame["noindex"] is false)
        {
            lock (_addresses)
            {
                _addresses.Add(page.Address.InWords()[1..]);
            }
        }
    }

    /// <summary>Adds addresses found before.</summary>
    public void Add(IEnumerable<string> addresses) => _addresses.AddRange(addresses);

    /// <summary>The addresses so far.</summary>
    public IReadOnlyList<string> Addresses => _addresses;

    /// <summary>The file; nothing where the site's address is not known.</summary>
    public IEnumerable<SiteFile> Make(SiteContext site)
    {
        if (site.Library.Site.Address.Length == 0)
        {
            yield break;
        }

        var xml = new HtmlWriter();
        xml.Open("urlset", ("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9")).Line();
        foreach (var address in _addresses.Order(StringComparer.Ordinal))
        {
            xml.Open("url").Element("loc", site.Library.Site.Address + address).Close("url").Line();
        }

        xml.Close("urlset").Line();
        yield return new SiteFile("sitemap.xml", Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" + xml));
    }
}
