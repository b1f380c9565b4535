using System.Text;
using PolicyAsCode.Json;
using PolicyAsCode.Model;
using PolicyAsCode.Site.Addresses;

namespace PolicyAsCode.Site.Pages.Data;

/// <summary>The rules for software, in the published format of <c>schemas/rules-1.schema.json</c>. Drafts have addresses of their own.</summary>
internal static class RulesFiles
{
    public static IEnumerable<SiteFile> Make(SiteContext site)
    {
        yield return File(SiteAddress.AgreedRules, site.InForce.Select(edition => edition.Policy));
        yield return File(SiteAddress.DraftRules, site.Drafts.Select(edition => edition.Policy));
        foreach (var edition in site.Drafts.Concat(site.InForce).Concat(site.Dossiers.SelectMany(dossier => dossier.Versions.Select(version => version.Edition))))
        {
            yield return File(edition.RulesData, [edition.Policy]);
        }
    }

    private static SiteFile File(SiteAddress address, IEnumerable<PolicyDocument> policies) =>
        new(address.Path, Encoding.UTF8.GetBytes(RulesJson.Write(policies)));
}
