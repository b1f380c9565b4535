using PolicyAsCode.Model;
using PolicyAsCode.Site.Addresses;
using Scriban.Runtime;

namespace PolicyAsCode.Site.Pages.Audiences;

/// <summary>What one audience must not, must, should and may do: only the rules that speak to it, each linked.</summary>
internal static class AudiencePage
{
    // Bans first: they are what people need to know before they act.
    private static readonly string[] Order = ["must-not", "must", "will-not", "will", "should-not", "should", "encouraged", "may-only", "may", "power"];

    /// <summary>The page of an audience; nothing where no rule speaks to it.</summary>
    public static Page? Of(SiteContext site, Shelf shelf, AudienceEntry audience) =>
        Make(site, shelf, shelf.Audience(audience.Id), Names.Capital(audience.Name), rule => site.Audiences.SpeaksTo(rule, audience.Id));

    /// <summary>The page of the rules that name nobody we know; nothing where there is none.</summary>
    public static Page? OfNobody(SiteContext site, Shelf shelf) =>
        Make(site, shelf, shelf.Nobody, "", site.Audiences.SpeaksToNobodyKnown);

    private static Page? Make(SiteContext site, Shelf shelf, SiteAddress address, string name, Func<Rule, bool> speaks)
    {
        var rules = shelf.Editions.SelectMany(edition => edition.Policy.Rules.Rules.Where(speaks).Select(rule => (Edition: edition, Rule: rule))).ToList();
        if (rules.Count == 0)
        {
            return null;
        }

        var phrases = site.Phrases;
        var title = phrases.Say(
            (name.Length > 0, shelf.Title.Length > 0) switch
            {
                (true, true) => "people.rules-of",
                (true, false) => "people.rules",
                (false, true) => "people.rules-of-nobody",
                (false, false) => "people.nobody",
            },
            ("people", name),
            ("policy", shelf.Title));
        var view = site.Frame(address, title, shelf.Standing, shelf.Title, [.. shelf.Crumbs, (phrases.Say("people.short"), shelf.People)]);
        var groups = rules.GroupBy(each => ForceView.Id(each.Rule.Force), StringComparer.Ordinal).OrderBy(group => Array.IndexOf(Order, group.Key)).ToList();
        view["audience"] = View.Of(
            ("groups", View.List(groups.Select(group => View.Of(
                ("anchor", "_" + group.Key),
                ("force", phrases.Say("force." + group.Key)),
                ("force_id", group.Key),
                ("meaning", phrases.Say("meaning." + group.Key)),
                ("count", phrases.Count("rules", group.Count())),
                ("policies", View.List(group.GroupBy(each => each.Edition).Select(policy => View.Of(
                    ("title", shelf.Title.Length > 0 ? "" : policy.Key.Title),
                    ("href", address.LinkTo(policy.Key.Page)),
                    ("rules", View.List(policy.Select(each => Row(address, each.Edition, each.Rule)))))))))))));
        return new Page(address, "audience.html", view);
    }

    private static ScriptObject Row(SiteAddress address, Edition edition, Rule rule) => View.Of(
        ("label", rule.Label.Length > 0 ? rule.Label : rule.Id),
        ("sentence", Names.Capital(rule.Sentence)),
        ("force_id", ForceView.Id(rule.Force)),
        ("href", address.LinkTo(edition.Rule(rule.Id))));
}
