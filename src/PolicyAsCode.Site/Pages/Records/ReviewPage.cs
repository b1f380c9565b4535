using PolicyAsCode.Governance.Ratification;
using PolicyAsCode.Site.Addresses;
using Scriban.Runtime;

namespace PolicyAsCode.Site.Pages.Records;

/// <summary>What is late, due, waiting or without anybody to look after it, on the day of the site.</summary>
internal static class ReviewPage
{
    // Where library.yml names no time, two months give room for one round of meetings.
    private const string UsualReminder = "60 days";

    public static Page Make(SiteContext site)
    {
        var address = SiteAddress.Review;
        var today = site.AsOf.ToDateTime(TimeOnly.MinValue);
        var soon = Calendar.After(today, site.Library.ReviewLimits.Reminder) ?? Calendar.After(today, UsualReminder)!.Value;
        var view = site.Frame(address, site.Phrases.Say("review.title", ("date", site.Phrases.Date(site.AsOf))), Standing.Agreed, "", site.HomeCrumb);
        var due = site.Dossiers.Where(dossier => dossier.Current?.Standing.NextReview is not null).OrderBy(dossier => dossier.Current!.Standing.NextReview).ToList();
        view["review"] = View.Of(
            ("calendar_href", address.LinkTo(SiteAddress.ReviewCalendar)),
            ("groups", View.List(
            [
                Group("overdue", due.Where(dossier => dossier.Current!.Standing.NextReview < today).Select(Due)),
                Group("soon", due.Where(dossier => dossier.Current!.Standing.NextReview >= today && dossier.Current!.Standing.NextReview <= soon).Select(Due)),
                Group("awaiting", site.Dossiers.Where(dossier => dossier.Proposal is not null).Select(dossier => Draft(dossier, site.Phrases.Say("review.proposed", ("date", site.Date(dossier.Proposal!.Proposed)))))),
                Group("drafts", site.Dossiers.Where(dossier => dossier is { Draft: not null, Proposal: null }).Select(dossier => Draft(dossier, site.Phrases.Say("state.draft")))),
                Group("minutes", site.Dossiers.Where(dossier => dossier.Current is { Standing.AreMinutesPending: true }).Select(dossier => Row(dossier, SiteAddress.History(dossier.Id), site.Phrases.Say("review.minutes-open")))),
                Group("no-owner", site.Dossiers.Where(dossier => OwnerOf(dossier).Length == 0).Select(dossier => Row(dossier, SiteAddress.Policy(dossier.Id), ""))),
                Group("later", due.Where(dossier => dossier.Current!.Standing.NextReview > soon).Select(Due)),
            ])));
        return new Page(address, "review.html", view);

        ScriptObject Group(string name, IEnumerable<ScriptObject> rows)
        {
            var all = View.List(rows);
            return View.Of(("anchor", "_" + name), ("id", name), ("title", site.Phrases.Say("review." + name)), ("none", site.Phrases.Say("review.none")), ("count", all.Count.ToString()), ("rows", all));
        }

        ScriptObject Due(Dossier dossier) => Row(dossier, SiteAddress.Policy(dossier.Id), site.Phrases.Say("review.due", ("date", site.Date(dossier.Current!.Standing.NextReview!.Value))));

        ScriptObject Draft(Dossier dossier, string words) => Row(dossier, SiteAddress.Draft(dossier.Id), words);

        ScriptObject Row(Dossier dossier, SiteAddress target, string words) => View.Of(
            ("title", target == SiteAddress.Draft(dossier.Id) ? dossier.Draft!.Title : dossier.Title),
            ("words", words),
            ("owner", Names.Of(site.Library.Roles, OwnerOf(dossier))),
            ("href", address.LinkTo(target)));
    }

    private static string OwnerOf(Dossier dossier) => (dossier.InForce ?? dossier.Draft ?? dossier.Versions[^1].Edition).Policy.Metadata.Owner;
}
