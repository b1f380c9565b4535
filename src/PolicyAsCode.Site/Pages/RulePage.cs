using PolicyAsCode.Model;
using PolicyAsCode.Site.Addresses;
using Scriban.Runtime;

namespace PolicyAsCode.Site.Pages;

/// <summary>One rule: what it says, to whom, how strongly, unless what and by when; and what it said in every agreed version.</summary>
internal static class RulePage
{
    /// <summary>A rule of a draft.</summary>
    public static Page OfDraft(SiteContext site, Dossier dossier, Edition draft, int index) => Make(site, dossier, draft, index, draft.Rule(draft.Policy.Rules.Rules[index].Id), "");

    /// <summary>A rule in force.</summary>
    public static Page InForce(SiteContext site, Dossier dossier, Edition edition, int index) => Make(site, dossier, edition, index, edition.Rule(edition.Policy.Rules.Rules[index].Id), "");

    /// <summary>A rule of an earlier version that is in force no longer, at the address it always had.</summary>
    public static Page Former(SiteContext site, Dossier dossier, AgreedText last, string rule)
    {
        var index = last.Edition.Policy.Rules.Rules.Select((each, place) => (each.Id, place)).First(pair => pair.Id == rule).place;
        return Make(site, dossier, last.Edition, index, SiteAddress.Rule(dossier.Id, rule), site.Phrases.Say("rule.former", ("version", last.Version)));
    }

    private static Page Make(SiteContext site, Dossier dossier, Edition edition, int index, SiteAddress address, string banner)
    {
        var (policy, phrases) = (edition.Policy, site.Phrases);
        var rules = policy.Rules.Rules;
        var rule = rules[index];
        var view = site.Frame(address, phrases.Say("rule.title", ("label", Label(rule)), ("policy", edition.Title)), edition.Standing, edition.Title, site.CrumbsTo(edition));
        view["rule"] = View.Of(
            ("heading", phrases.Say("rule.heading", ("label", Label(rule)))),
            ("banner", banner),
            ("sentence", Names.Capital(rule.Sentence)),
            ("parts", View.List(rule.Parts)),
            ("force", ForceView.Word(phrases, rule.Force)),
            ("force_id", ForceView.Id(rule.Force)),
            ("meaning", ForceView.Meaning(phrases, rule.Force)),
            ("facts", RuleFacts.Of(site, rule)),
            ("section", View.List(rule.SectionPath)),
            ("place_href", address.LinkTo(edition.Page, edition.Anchors.OfRule(rule.Id))),
            ("permanent", SiteAddress.Rule(policy.Id, rule.Id).InWords()),
            ("permanent_href", address.LinkTo(SiteAddress.Rule(policy.Id, rule.Id))),
            ("id", policy.Id + "/" + rule.Id),
            ("is_provisional", rule.IsProvisional),
            ("versions", View.List(Versions(site, dossier, address, rule.Id))),
            ("previous", banner.Length == 0 && index > 0 ? Neighbour(rules[index - 1]) : View.List([])),
            ("next", banner.Length == 0 && index + 1 < rules.Count ? Neighbour(rules[index + 1]) : View.List([])));
        return new Page(address, "rule.html", view);

        ScriptArray Neighbour(Rule other) => View.List(
            [View.Of(("label", Label(other)), ("sentence", Names.Capital(other.Sentence)), ("href", address.LinkTo(edition.Rule(other.Id))))]);
    }

    // Newest first. Where the wording stayed, that is said instead of saying it again.
    private static IEnumerable<ScriptObject> Versions(SiteContext site, Dossier dossier, SiteAddress address, string id)
    {
        var former = "";
        var rows = new List<ScriptObject>();
        foreach (var version in dossier.Versions)
        {
            var rule = version.Edition.Policy.Rules.Rules.FirstOrDefault(each => each.Id == id);
            var sentence = rule is null ? "" : Names.Capital(rule.Sentence);
            rows.Add(View.Of(
                ("version", site.Phrases.Say("compare.version", ("version", version.Version))),
                ("date", site.Date(version.Standing.Record.Meeting)),
                ("words", rule is null ? site.Phrases.Say("rule.not-in-version") : sentence == former ? site.Phrases.Say("rule.same-wording") : sentence),
                ("is_wording", rule is not null && sentence != former),
                ("href", rule is null ? address.LinkTo(version.Edition.Page) : address.LinkTo(version.Edition.Page, version.Edition.Anchors.OfRule(id)))));
            former = sentence;
        }

        return Enumerable.Reverse(rows);
    }

    private static string Label(Rule rule) => rule.Label.Length > 0 ? rule.Label : rule.Id;
}
