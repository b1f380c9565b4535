using PolicyAsCode.Site.Addresses;
using PolicyAsCode.Site.Pages.Changes;

namespace PolicyAsCode.Site.Pages;

/// <summary>The texts that governors have not agreed.</summary>
internal static class DraftsPage
{
    public static Page Make(SiteContext site)
    {
        var address = SiteAddress.Drafts;
        var title = site.Phrases.Say("drafts.title");
        var view = site.Frame(address, title, Standing.Draft, about: "", site.HomeCrumb);
        view["drafts"] = View.Of(
            ("rules_href", address.LinkTo(SiteAddress.DraftRules)),
            ("policies", View.List(site.Dossiers.Where(dossier => dossier.Draft is not null).Select(dossier => View.Of(
                ("title", dossier.Draft!.Title),
                ("summary", dossier.Draft.Policy.Metadata.Summary),
                ("state", site.Phrases.Say(dossier.Proposal is null ? "state.draft" : "state.proposal")),
                ("rules", site.Phrases.Count("rules", dossier.Draft.Policy.Rules.Rules.Count)),
                ("verdict", dossier.DraftChanges is { } changes ? ChangeVerdict.Of(site, changes) : ""),
                ("href", address.LinkTo(dossier.Draft.Page)),
                ("people_href", address.LinkTo(SiteAddress.DraftPeople(dossier.Id))))))));
        return new Page(address, "drafts.html", view);
    }
}
