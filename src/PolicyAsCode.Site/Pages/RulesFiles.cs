using System.Text;
using PolicyAsCode.Json;
using PolicyAsCode.Model;
using PolicyAsCode.Site.Addresses;

namespace PolicyAsCode.Site.Pages;

/// <summary>The rules for software, in the published format of <c>schemas/rules-1.schema.json</c>. Drafts have addresses of their own.</summary>
internal static class RulesFiles
{
    public static IEnumerable<SiteFile> Make(SiteContent content)
    {
        yield return File(SiteAddress.AgreedRules, []);
        yield return File(SiteAddress.DraftRules, content.Drafts);
        foreach (var policy in content.Drafts)
        {
            yield return File(SiteAddress.DraftRulesOf(policy.Id), [policy]);
        }
    }

    private static SiteFile File(SiteAddress address, IEnumerable<PolicyDocument> policies) =>
        new(address.Path, Encoding.UTF8.GetBytes(RulesJson.Write(policies)));
}
