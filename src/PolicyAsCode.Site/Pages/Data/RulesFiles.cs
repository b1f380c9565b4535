using System.Text;
using PolicyAsCode.Json;
using PolicyAsCode.Model;
using PolicyAsCode.Site.Addresses;

namespace PolicyAsCode.Site.Pages.Data;

/// <summary>The rules for software, in the published format of <c>schemas/rules-1.schema.json</c>. Drafts have addresses of their own.</summary>
internal static class RulesFiles
{
    public static SiteFile OfAgreed(SiteContext site) => File(SiteAddress.AgreedRules, site.InForce.Select(edition => edition.Policy));

    public static SiteFile OfDrafts(SiteContext site) => File(SiteAddress.DraftRules, site.Drafts.Select(edition => edition.Policy));

    public static IEnumerable<SiteFile> OfPolicy(Dossier dossier) => new[] { dossier.Draft, dossier.InForce }.OfType<Edition>()
        .Concat(dossier.Versions.Select(version => version.Edition))
        .Select(edition => File(edition.RulesData, [edition.Policy]));

    private static SiteFile File(SiteAddress address, IEnumerable<PolicyDocument> policies) =>
        new(address.Path, Encoding.UTF8.GetBytes(RulesJson.Write(policies)));
}
