using PolicyAsCode.Site.Pages;
using PolicyAsCode.Site.Pages.Data;

namespace PolicyAsCode.Site;

/// <summary>A part of a site: made again only where something it is made of is another than the last time.</summary>
/// <param name="Name">Tells it from the other parts of the site.</param>
/// <param name="MadeOf">All that it is made of, compared by value.</param>
/// <param name="Pages">Its pages.</param>
/// <param name="Data">Its files for software.</param>
internal sealed record SitePart(string Name, object MadeOf, Func<IEnumerable<Func<Page?>>> Pages, Func<IEnumerable<SiteFile>> Data)
{
    /// <summary>The parts of a site, in their order. What they leave out is about all policies and their drafts, and always made.</summary>
    public static IEnumerable<SitePart> Of(SiteContext site)
    {
        // Texts name one another by title. Those of drafts also link to one another's drafts.
        var titles = string.Join('\n', site.Dossiers.Select(dossier => $"{dossier.Id} {Names.OfPolicy(site, dossier.Id)}"));
        var drafts = titles + "\n\n" + string.Join('\n', site.Drafts.Select(draft => draft.Policy.Id));
        var agreed = site.Content.Archives.Select(archive => archive with { Proposal = null }).ToEquatableArray();
        return
        [
            new SitePart("", (site.Library, titles, agreed), () => SitePages.OfAgreed(site), () => DataFiles.OfAgreed(site)),
            .. site.Dossiers.Select(dossier => new SitePart(
                dossier.Id,
                (site.Library, dossier.Draft is null ? titles : drafts, dossier.Archive, dossier.Draft?.Policy),
                () => SitePages.OfPolicy(site, dossier),
                () => DataFiles.OfPolicy(site, dossier))),
        ];
    }
}

/// <summary>What was made of one part.</summary>
/// <param name="Files">Its pages and data.</param>
/// <param name="Listed">The addresses that search engines may list.</param>
internal sealed record PartOutputs(IReadOnlyList<SiteOutput> Files, IReadOnlyList<string> Listed);
