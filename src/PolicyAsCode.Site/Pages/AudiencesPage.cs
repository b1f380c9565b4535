using PolicyAsCode.Model;
using PolicyAsCode.Site.Addresses;
using Scriban.Runtime;

namespace PolicyAsCode.Site.Pages;

/// <summary>A draft's rules by whom they fall on: one group for each audience the text names, and one for the rules that name nobody.</summary>
internal static class AudiencesPage
{
    private const string Nobody = "";

    public static Page Make(SiteContext site, PolicyDocument policy)
    {
        var address = SiteAddress.DraftAudiences(policy.Id);
        var title = Names.Title(policy);
        var view = site.Frame(
            address,
            site.Phrases.Say("audiences.title", ("policy", title)),
            Standing.Draft,
            about: title,
            (site.Phrases.Say("home.title"), SiteAddress.Home),
            (site.Phrases.Say("drafts.title"), SiteAddress.Drafts),
            (title, SiteAddress.Draft(policy.Id)));
        view["audiences"] = View.Of(
            ("draft_href", address.LinkTo(SiteAddress.Draft(policy.Id))),
            ("groups", View.List(Groups(site.Library, policy).Select((group, index) => View.Of(
                ("anchor", "_group-" + (index + 1)),
                ("name", Names.Capital(group.Name.Length > 0 ? group.Name : site.Phrases.Say("audiences.nobody"))),
                ("count", site.Phrases.Count("rules", group.Rules.Count)),
                ("rules", View.List(group.Rules.Select(rule => Row(site, address, policy, rule)))))))));
        return new Page(address, "audiences.html", view);
    }

    /// <summary>The groups, in the library's order, then those it does not know in the order of the text, then nobody.</summary>
    private static IEnumerable<(string Name, List<Rule> Rules)> Groups(Library library, PolicyDocument policy)
    {
        var known = library.Audiences.Select((audience, index) => (audience.Name, index)).DistinctBy(pair => pair.Name).ToDictionary(pair => pair.Name, pair => pair.index, StringComparer.Ordinal);
        return policy.Rules.Rules
            .SelectMany(rule => NamesOf(library, rule).Distinct(StringComparer.Ordinal).Select(name => (Name: name, Rule: rule)))
            .GroupBy(pair => pair.Name, StringComparer.Ordinal)
            .OrderBy(group => group.Key.Length == 0 ? int.MaxValue : known.GetValueOrDefault(group.Key, int.MaxValue - 1))
            .Select(group => (group.Key, group.Select(pair => pair.Rule).ToList()));
    }

    private static IEnumerable<string> NamesOf(Library library, Rule rule) => rule.Audience.IsImplied
        ? [Nobody]
        : rule.Audience.Members.Select(member => member.Id.Length > 0 ? Names.OfAudience(library, member.Id) : member.Words);

    private static ScriptObject Row(SiteContext site, SiteAddress address, PolicyDocument policy, Rule rule) => View.Of(
        ("label", rule.Label.Length > 0 ? rule.Label : rule.Id),
        ("sentence", Names.Capital(rule.Sentence)),
        ("force", ForceView.Word(site.Phrases, rule.Force)),
        ("force_id", ForceView.Id(rule.Force)),
        ("href", address.LinkTo(SiteAddress.DraftRule(policy.Id, rule.Id))));
}
