using PolicyAsCode.Site.Addresses;
using PolicyAsCode.Site.Html;

namespace PolicyAsCode.Site.Pages;

/// <summary>Turns an author's link into one of the site.</summary>
internal static class PolicyLink
{
    /// <summary>The address to link to; empty for one that is not kept.</summary>
    /// <remarks>Beside each other in the repository, policies link as <c>../behaviour/policy.md</c>; on the site that is the policy's page.</remarks>
    public static string Resolve(SiteContext site, SiteAddress from, string target)
    {
        if (!LinkTarget.IsAllowed(target))
        {
            return "";
        }

        var (path, anchor) = target.Split('#', 2) is [var before, var after] ? (before, Uri.UnescapeDataString(after)) : (target, "");
        if (path.Split('/') is not ["..", var policy, "policy.md"] || !site.Holds(policy))
        {
            return target;
        }

        return anchor.Length > 0 ? from.LinkTo(SiteAddress.Draft(policy), anchor) : from.LinkTo(SiteAddress.Draft(policy));
    }
}
