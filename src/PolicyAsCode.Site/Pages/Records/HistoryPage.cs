using PolicyAsCode.Governance.Ratification.Records;
using PolicyAsCode.Site.Addresses;
using PolicyAsCode.Site.Pages.Changes;
using PolicyAsCode.Site.Pages.Policies;
using Scriban.Runtime;

namespace PolicyAsCode.Site.Pages.Records;

/// <summary>The decisions on a policy, newest first.</summary>
internal static class HistoryPage
{
    public static Page Make(SiteContext site, Dossier dossier)
    {
        var address = SiteAddress.History(dossier.Id);
        var view = site.Frame(address, site.Phrases.Say("history.title", ("policy", dossier.Title)), Standing.Agreed, dossier.Title, [site.HomeCrumb, (dossier.Title, SiteAddress.Policy(dossier.Id))]);
        view["history"] = View.Of(
            ("feed_href", address.LinkTo(SiteAddress.FeedOf(dossier.Id))),
            ("compare_href", dossier.Versions.Count > 1 ? address.LinkTo(SiteAddress.Comparisons(dossier.Id)) : ""),
            ("records", View.List(dossier.Records.Reverse().Select(record => Entry(site, address, dossier, record)))));
        return new Page(address, "history.html", view);
    }

    private static ScriptObject Entry(SiteContext site, SiteAddress address, Dossier dossier, DecisionRecord record)
    {
        var version = dossier.Versions.FirstOrDefault(each => each.Standing.Version == record.Version);
        var before = version is null || !record.Decision.MakesVersion() ? null : dossier.Before(version);
        return View.Of(
            ("anchor", "_record-" + record.Number),
            ("decision", DecisionWords(site, record)),
            ("version", record.Version.ToString()),
            ("version_href", version is null ? "" : address.LinkTo(version.Edition.Page)),
            ("facts", View.List(Facts(site, record))),
            ("counts", View.List(record.Changes.Select(count => View.Of(("class", site.Phrases.SayOr("class." + count.Class, count.Class)), ("class_id", count.Class), ("count", count.Count))))),
            ("summary", AuthorWords.Blocks(record.Summary)),
            ("compare_href", before is null ? "" : address.LinkTo(SiteAddress.Comparison(dossier.Id, before.Version, version!.Version))),
            ("verdict", before is null ? "" : ChangeVerdict.Of(site, dossier.Between(before, version!))));
    }

    /// <summary>What was decided, in words.</summary>
    public static string DecisionWords(SiteContext site, DecisionRecord record) => site.Phrases.Say("decision." + record.Decision.ToWord(), ("version", record.Version.ToString()));

    private static IEnumerable<ScriptObject> Facts(SiteContext site, DecisionRecord record) => new[]
    {
        ("agreed-by", VersionWords.Body(site, record)),
        ("meeting", site.Date(record.Meeting)),
        ("minute", record.Minute),
        ("chair", string.Join(", ", new[] { record.Chair.Name, record.Chair.Office }.Where(words => words.Length > 0))),
        ("effective", record.Decision.MakesVersion() ? site.Date(record.EffectiveFrom) : ""),
        ("next-review", record.NextReview is { } review ? site.Date(review) : ""),
    }.Where(fact => fact.Item2.Length > 0).Select(fact => View.Of(("name", site.Phrases.Say("fact." + fact.Item1)), ("value", fact.Item2)));
}
