using PolicyAsCode.Site.Addresses;

namespace PolicyAsCode.Site.Pages;

/// <summary>The texts that some pages are made over: all policies in force, or one draft. The two are never mixed.</summary>
/// <param name="Standing">Whether governors have agreed them.</param>
/// <param name="Editions">The texts.</param>
/// <param name="Title">What the pages are about; empty for the whole site.</param>
/// <param name="People">The page that lists the people.</param>
/// <param name="Nobody">The page of the rules that name nobody.</param>
/// <param name="Audience">The page of one audience.</param>
/// <param name="Crumbs">The pages above.</param>
internal sealed record Shelf(
    Standing Standing,
    IReadOnlyList<Edition> Editions,
    string Title,
    SiteAddress People,
    SiteAddress Nobody,
    Func<string, SiteAddress> Audience,
    IReadOnlyList<(string Title, SiteAddress Address)> Crumbs)
{
    /// <summary>All policies in force.</summary>
    public static Shelf OfAgreed(SiteContext site) => new(
        Standing.Agreed, site.InForce, "", SiteAddress.People, SiteAddress.Nobody, SiteAddress.Audience, [site.HomeCrumb]);

    /// <summary>One draft.</summary>
    public static Shelf OfDraft(SiteContext site, Edition draft) => new(
        Standing.Draft,
        [draft],
        draft.Title,
        SiteAddress.DraftPeople(draft.Policy.Id),
        SiteAddress.DraftNobody(draft.Policy.Id),
        audience => SiteAddress.DraftAudience(draft.Policy.Id, audience),
        site.CrumbsTo(draft));
}
