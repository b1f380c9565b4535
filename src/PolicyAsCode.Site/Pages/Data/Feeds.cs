using System.Security.Cryptography;
using System.Text;
using PolicyAsCode.Governance.Ratification.Records;
using PolicyAsCode.Site.Addresses;
using PolicyAsCode.Site.Html;
using PolicyAsCode.Site.Pages.Records;

namespace PolicyAsCode.Site.Pages.Data;

/// <summary>News of decisions as Atom (RFC 4287): of all policies, and of each. Drafts are not in them.</summary>
internal static class Feeds
{
    // Readers fetch the whole file each time; what is older stands in the history of its policy.
    private const int MostEntries = 50;

    public static SiteFile OfSite(SiteContext site) => Feed(site, SiteAddress.Feed, site.Phrases.Say("feed.title"), site.Dossiers);

    public static IEnumerable<SiteFile> OfPolicy(SiteContext site, Dossier dossier) =>
        dossier.Records.Count > 0 ? [Feed(site, SiteAddress.FeedOf(dossier.Id), dossier.Title, [dossier])] : [];

    private static SiteFile Feed(SiteContext site, SiteAddress address, string title, IEnumerable<Dossier> dossiers)
    {
        var entries = dossiers.SelectMany(dossier => dossier.Records.Select(record => (Dossier: dossier, Record: record)))
            .OrderByDescending(entry => entry.Record.Meeting).ThenBy(entry => entry.Dossier.Id, StringComparer.Ordinal).ThenByDescending(entry => entry.Record.Number)
            .Take(MostEntries).ToList();
        var xml = new HtmlWriter();
        xml.Open("feed", ("xmlns", "http://www.w3.org/2005/Atom"), ("xml:lang", site.Phrases.Say("language"))).Line();
        xml.Element("title", title).Line().Element("id", Id(site, address.Path)).Line();
        xml.Element("updated", Day(entries.Count > 0 ? entries[0].Record.Meeting : site.AsOf.ToDateTime(TimeOnly.MinValue))).Line();
        xml.Open("author").Element("name", site.Name).Close("author").Line();
        xml.Open("link", ("rel", "self"), ("href", Link(site, address, address))).Close("link").Line();
        foreach (var (dossier, record) in entries)
        {
            Entry(xml, site, address, dossier, record);
        }

        xml.Close("feed").Line();
        return new SiteFile(address.Path, Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" + xml));
    }

    private static void Entry(HtmlWriter xml, SiteContext site, SiteAddress address, Dossier dossier, DecisionRecord record)
    {
        var version = dossier.Versions.FirstOrDefault(each => each.Standing.Version == record.Version);
        var before = version is not null && record.Decision.MakesVersion() ? dossier.Before(version) : null;
        var changes = before is null ? [] : dossier.Between(before, version!).Changes.Select(change => $"{change.Number}. {change.Sentence}");
        var target = before is not null ? SiteAddress.Comparison(dossier.Id, before.Version, version!.Version) : version?.Edition.Page ?? SiteAddress.History(dossier.Id);
        xml.Open("entry").Line();
        xml.Element("title", $"{dossier.Title}: {HistoryPage.DecisionWords(site, record)}").Line();
        xml.Element("id", Id(site, $"{dossier.Id}/{record.FileName}")).Line().Element("updated", Day(record.Meeting)).Line();
        xml.Open("link", ("href", Link(site, address, target))).Close("link").Line();
        xml.Element("summary", string.Join("\n", new[] { record.Summary.Trim() }.Concat(changes).Where(line => line.Length > 0))).Line();
        xml.Close("entry").Line();
    }

    // Where the site's address is not known, links are relative to the feed, as RFC 4287 allows.
    private static string Link(SiteContext site, SiteAddress from, SiteAddress target) =>
        site.Library.Site.Address.Length > 0 ? site.Library.Site.Address + target.InWords()[1..] : from.LinkTo(target);

    // An id has to stay the same for ever and wherever the site is moved: it is made of the publisher's name and the path.
    private static string Id(SiteContext site, string path)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(site.Name + "\n" + path)).AsSpan(0, 16);
        hash[6] = (byte)((hash[6] & 0x0F) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return "urn:uuid:" + new Guid(hash, bigEndian: true);
    }

    private static string Day(DateTime day) => IsoDate.ToWord(day) + "T00:00:00Z";
}
