using PolicyAsCode.Model;
using PolicyAsCode.Site.Addresses;
using PolicyAsCode.Site.Html;
using PolicyAsCode.Site.Templates;
using Scriban.Runtime;

namespace PolicyAsCode.Site.Pages;

/// <summary>The whole text of a draft, with its status, contents and rules.</summary>
internal static class DraftPage
{
    public static Page Make(SiteContext site, PolicyDocument policy, PolicyAnchors anchors)
    {
        var address = SiteAddress.Draft(policy.Id);
        var title = Names.Title(policy);
        var view = site.Frame(
            address,
            title,
            Standing.Draft,
            about: title,
            (site.Phrases.Say("home.title"), SiteAddress.Home),
            (site.Phrases.Say("drafts.title"), SiteAddress.Drafts));
        view["policy"] = View.Of(
            ("summary", policy.Metadata.Summary),
            ("facts", PolicyFacts.Of(site, policy)),
            ("contents", Contents(policy)),
            ("body", new RawHtml(PolicyHtml.Write(site, policy, address, anchors))),
            ("audiences_href", address.LinkTo(SiteAddress.DraftAudiences(policy.Id))),
            ("rules_href", address.LinkTo(SiteAddress.DraftRulesOf(policy.Id))));
        return new Page(address, "policy.html", view);
    }

    private static ScriptArray Contents(PolicyDocument policy) => View.List(policy.Content
        .OfType<HeadingBlock>()
        .Where(heading => heading.Level is 2 or 3 && heading.Anchor.Length > 0)
        .Select(heading => View.Of(
            ("level", heading.Level),
            ("number", heading.Number),
            ("text", InlineHtml.PlainText(heading.Text)),
            ("href", "#" + Uri.EscapeDataString(heading.Anchor)))));
}
