using PolicyAsCode.Site.Addresses;
using PolicyAsCode.Site.Pages.Changes;
using PolicyAsCode.Site.Pages.Policies;
using PolicyAsCode.Site.Pages.Records;
using Scriban.Runtime;

namespace PolicyAsCode.Site.Pages;

/// <summary>The first page: the policies that are agreed. A draft is not one of them; the page only says that drafts exist, and where.</summary>
internal static class HomePage
{
    public static Page Make(SiteContext site)
    {
        var address = SiteAddress.Home;
        var view = site.Frame(address, site.Phrases.Say("home.title"), Standing.Agreed, about: "");
        view["home"] = View.Of(
            ("intro", Intro(site)),
            ("policies", View.List(site.Dossiers.Where(dossier => dossier.Current is not null).OrderBy(dossier => dossier.Title, StringComparer.OrdinalIgnoreCase).Select(dossier => Row(site, address, dossier)))),
            ("people_href", address.LinkTo(SiteAddress.People)),
            ("can_i_href", address.LinkTo(SiteAddress.AllDecisions)),
            ("search_href", address.LinkTo(SiteAddress.Search)),
            ("verify_href", address.LinkTo(SiteAddress.Verify)),
            ("feed_href", address.LinkTo(SiteAddress.Feed)),
            ("data_href", address.LinkTo(SiteAddress.Policies)),
            ("drafts_href", address.LinkTo(SiteAddress.Drafts)),
            ("drafts", site.Drafts.Count > 0 ? site.Phrases.Count("home.drafts", site.Drafts.Count) : site.Phrases.Say("home.no-drafts")),
            ("has_drafts", site.Drafts.Count > 0));
        return new Page(address, "home.html", view);
    }

    private static string Intro(SiteContext site)
    {
        var schools = site.Library.Schools.Select(school => school.Name).ToList();
        return schools.Count == 0 ? site.Phrases.Say("home.intro-alone")
            : site.Phrases.Say("home.intro", ("schools", schools.Count == 1 ? schools[0] : site.Phrases.Say("home.and", ("first", string.Join(", ", schools.SkipLast(1))), ("last", schools[^1]))));
    }

    private static ScriptObject Row(SiteContext site, SiteAddress address, Dossier dossier)
    {
        var current = dossier.Current!;
        var last = dossier.Records[^1];
        return View.Of(
            ("title", dossier.Title),
            ("href", address.LinkTo(SiteAddress.Policy(dossier.Id))),
            ("summary", current.Frozen.Document.Metadata.Summary),
            ("audiences", string.Join(", ", current.Frozen.Document.Metadata.Audiences.Select(id => Names.OfAudience(site.Library, id)))),
            ("version", current.Version),
            ("agreed", site.Date(current.Standing.Record.Meeting)),
            ("review", current.Standing.NextReview is { } review ? site.Date(review) : site.Phrases.Say("home.no-review")),
            ("state", VersionWords.State(site, current)),
            ("is_late", current.Standing.IsOverdue),
            ("last", $"{HistoryPage.DecisionWords(site, last)}. {LastChanges(site, dossier)}".Trim()),
            ("history_href", address.LinkTo(SiteAddress.History(dossier.Id))));
    }

    private static string LastChanges(SiteContext site, Dossier dossier) =>
        dossier.Before(dossier.Current!) is { } before ? ChangeVerdict.Of(site, dossier.Between(before, dossier.Current!)) : "";
}
