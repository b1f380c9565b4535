using PolicyAsCode.Model;
using PolicyAsCode.Site.Html;
using PolicyAsCode.Site.Pages.Decisions;
using PolicyAsCode.Site.Addresses;
using PolicyAsCode.Site.Templates;
using Scriban.Runtime;

namespace PolicyAsCode.Site.Pages;

/// <summary>The whole text of a draft, with its status, contents and rules.</summary>
internal static class DraftPage
{
    public static Page Make(SiteContext site, Edition edition)
    {
        var (address, policy) = (edition.Page, edition.Policy);
        var view = site.Frame(address, edition.Title, edition.Standing, edition.Title, site.CrumbsAbove(edition));
        view["policy"] = View.Of(
            ("summary", policy.Metadata.Summary),
            ("facts", PolicyFacts.Of(site, policy)),
            ("contents", Contents(policy)),
            ("body", new RawHtml(PolicyHtml.Write(site, edition, address))),
            ("people_href", address.LinkTo(SiteAddress.DraftPeople(policy.Id))),
            ("can_i_href", DecisionList.In(policy).Any() ? address.LinkTo(edition.Decisions()) : ""),
            ("rules_href", address.LinkTo(edition.RulesData)));
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
