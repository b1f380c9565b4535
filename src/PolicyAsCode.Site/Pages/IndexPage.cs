using System.Globalization;
using PolicyAsCode.Model;
using PolicyAsCode.Site.Addresses;

namespace PolicyAsCode.Site.Pages;

/// <summary>Policies, sections, people and subjects in the order of the alphabet, as at the end of a book.</summary>
internal static class IndexPage
{
    // What does not begin with a letter stands at the end.
    private const string NoLetter = "#";

    public static Page Make(SiteContext site)
    {
        var address = SiteAddress.Index;
        var view = site.Frame(address, site.Phrases.Say("a-z.title"), Standing.Agreed, "", site.HomeCrumb);
        var letters = Entries(site, address)
            .GroupBy(entry => entry.Term, StringComparer.OrdinalIgnoreCase)
            .OrderBy(term => term.Key, StringComparer.OrdinalIgnoreCase)
            .GroupBy(term => LetterOf(term.Key), StringComparer.Ordinal)
            .OrderBy(letter => letter.Key == NoLetter)
            .ThenBy(letter => letter.Key, StringComparer.Ordinal);
        view["index"] = View.Of(("letters", View.List(letters.Select((letter, place) => View.Of(
            ("letter", letter.Key),
            ("anchor", "_letter-" + (place + 1)),
            ("entries", View.List(letter.Select(term => View.Of(
                ("term", term.First().Term),
                ("lines", View.List(term.GroupBy(entry => entry.Line).Select(line => View.Of(
                    ("words", line.Key.Words),
                    ("href", line.Key.Href),
                    ("rules", View.List(line.Where(entry => entry.Rule.Length > 0).Select(entry => View.Of(("label", entry.Rule), ("name", entry.RuleName), ("href", entry.RuleHref))))))))))))))))));
        return new Page(address, "a-z.html", view);
    }

    // What a term leads to: a place, or rules of one policy, which share a line.
    private sealed record Entry(string Term, (string Words, string Href) Line)
    {
        public string Rule { get; init; } = "";

        public string RuleName { get; init; } = "";

        public string RuleHref { get; init; } = "";
    }

    private static IEnumerable<Entry> Entries(SiteContext site, SiteAddress address)
    {
        foreach (var edition in site.InForce)
        {
            yield return new Entry(edition.Title, (site.Phrases.Say("a-z.policy"), address.LinkTo(edition.Page)));
            foreach (var heading in edition.Policy.Content.OfType<HeadingBlock>().Where(heading => heading.Level is 2 or 3 && heading.Anchor.Length > 0))
            {
                yield return new Entry(InlineWords.Of(heading.Text), (edition.Title, address.LinkTo(edition.Page, heading.Anchor)));
            }

            var rules = site.Phrases.Say("a-z.rules", ("policy", edition.Title));
            foreach (var rule in edition.Policy.Rules.Rules.DistinctBy(rule => rule.Id))
            {
                var label = rule.Label.Length > 0 ? rule.Label : rule.Id;
                foreach (var term in TermsOf(site, rule))
                {
                    yield return new Entry(term, (rules, ""))
                    {
                        Rule = label,
                        RuleName = site.Phrases.Say("a-z.rule", ("label", label), ("policy", edition.Title)),
                        RuleHref = address.LinkTo(edition.Rule(rule.Id)),
                    };
                }
            }
        }

        var all = site.InForce.SelectMany(edition => edition.Policy.Rules.Rules).ToList();
        foreach (var audience in site.Library.Audiences.Where(audience => all.Exists(rule => site.Audiences.SpeaksTo(rule, audience.Id))))
        {
            yield return new Entry(Names.Capital(audience.Name), (site.Phrases.Say("a-z.people"), address.LinkTo(SiteAddress.Audience(audience.Id))));
        }
    }

    private static IEnumerable<string> TermsOf(SiteContext site, Rule rule) => rule.Tags.Select(id => Names.Of(site.Library.Tags, id))
        .Concat(rule.Channels.Select(id => Names.OfChannel(site.Library, id)))
        .Concat(rule.Refers.Select(id => Names.OfPolicy(site, id)))
        .Concat(rule.Escalation.Select(id => Names.Of(site.Library.Roles, id)))
        .Select(Names.Capital)
        .Distinct(StringComparer.OrdinalIgnoreCase);

    private static string LetterOf(string term)
    {
        var first = term.Length > 0 ? char.ToUpper(term[0], CultureInfo.InvariantCulture) : '#';
        return char.IsLetter(first) ? first.ToString() : NoLetter;
    }
}
