using PolicyAsCode.Site.Pages.Records;

namespace PolicyAsCode.Site.Pages.Data;

/// <summary>Everything on the site that is for software.</summary>
internal static class DataFiles
{
    /// <summary>What is about all policies, their drafts included.</summary>
    public static IEnumerable<SiteFile> OfAll(SiteContext site, SiteMap map) =>
    [
        RulesFiles.OfDrafts(site),
        ReviewCalendar.Make(site),
        .. map.Make(site),
    ];

    /// <summary>What is about all that was agreed.</summary>
    public static IEnumerable<SiteFile> OfAgreed(SiteContext site) =>
    [
        RulesFiles.OfAgreed(site),
        PoliciesFile.Make(site),
        Feeds.OfSite(site),
    ];

    /// <summary>What is about one policy.</summary>
    public static IEnumerable<SiteFile> OfPolicy(SiteContext site, Dossier dossier) =>
    [
        .. RulesFiles.OfPolicy(dossier),
        .. ChangesFiles.Make(dossier),
        .. Feeds.OfPolicy(site, dossier),
    ];
}
