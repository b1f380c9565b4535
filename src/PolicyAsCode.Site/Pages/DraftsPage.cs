using PolicyAsCode.Site.Addresses;

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
            ("policies", View.List(site.Content.Drafts.Select(policy => View.Of(
                ("title", Names.Title(policy)),
                ("summary", policy.Metadata.Summary),
                ("rules", site.Phrases.Count("rules", policy.Rules.Rules.Count)),
                ("href", address.LinkTo(SiteAddress.Draft(policy.Id))),
                ("people_href", address.LinkTo(SiteAddress.DraftPeople(policy.Id))))))));
        return new Page(address, "drafts.html", view);
    }
}
