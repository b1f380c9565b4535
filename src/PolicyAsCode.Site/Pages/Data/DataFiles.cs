using PolicyAsCode.Site.Pages.Records;

namespace PolicyAsCode.Site.Pages.Data;

/// <summary>Everything on the site that is for software.</summary>
internal static class DataFiles
{
    /// <summary>What is about all policies.</summary>
    public static IEnumerable<SiteFile> Shared(SiteContext site, SiteMap map) =>
    [
        .. RulesFiles.Shared(site),
        PoliciesFile.Make(site),
        ReviewCalendar.Make(site),
        Feeds.OfSite(site),
        .. map.Make(site),
    ];

    /// <summary>What is about one policy.</summary>
    public static IEnumerable<SiteFile> OfPolicy(SiteContext site, Dossier dossier) =>
    [
        .. RulesFiles.OfPolicy(dossier),
        .. ChangesFiles.Make(dossier),
        .. Feeds.OfPolicy(site, dossier),
    ];
}
