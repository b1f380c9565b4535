using PolicyAsCode.Site.Pages.Records;

namespace PolicyAsCode.Site.Pages.Data;

/// <summary>Everything on the site that is for software.</summary>
internal static class DataFiles
{
    public static IEnumerable<SiteFile> Of(SiteContext site, SiteMap map) =>
    [
        .. RulesFiles.Make(site),
        PoliciesFile.Make(site),
        .. site.Dossiers.SelectMany(ChangesFiles.Make).Select(make => make()),
        ReviewCalendar.Make(site),
        .. Feeds.Make(site),
        .. map.Make(site),
    ];
}
