using PolicyAsCode.Site.Addresses;
using PolicyAsCode.Site.Html;

namespace PolicyAsCode.Site.Pages;

/// <summary>Turns an author's link into one of the site.</summary>
internal static class PolicyLink
{
    /// <summary>The address to link to; empty for one that is not kept.</summary>
    /// <remarks>Beside each other in the repository, policies link as <c>../behaviour/policy.md</c>; on the site that is the policy's page.</remarks>
    public static string Resolve(SiteContext site, Edition edition, SiteAddress from, string target)
    {
        if (!LinkTarget.IsAllowed(target))
        {
            return "";
        }

        var (path, anchor) = target.Split('#', 2) is [var before, var after] ? (before, Uri.UnescapeDataString(after)) : (target, "");
        if (path.Length == 0 && anchor.Length > 0)
        {
            return "#" + Uri.EscapeDataString(edition.Anchors.OfName(anchor));
        }

        if (path.Split('/') is not ["..", var policy, "policy.md"] || PlaceOf(site, edition, policy) is not var (address, shown))
        {
            return target;
        }

        return anchor.Length > 0 ? from.LinkTo(address, shown?.Anchors.OfName(anchor) ?? anchor) : from.LinkTo(address);
    }

    // The page of another policy, and the text it shows, if any. An agreed text never leads into a draft: where the other policy is not agreed
    // yet, its permanent address says so.
    private static (SiteAddress Address, Edition? Shown)? PlaceOf(SiteContext site, Edition edition, string policy) =>
        edition.Standing == Standing.Draft && site.DraftOf(policy) is { } draft ? (draft.Page, draft)
        : site.Holds(policy) ? (SiteAddress.Policy(policy), site.InForceOf(policy))
        : null;
}
