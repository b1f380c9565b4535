using PolicyAsCode.Site.Addresses;
using Scriban.Runtime;

namespace PolicyAsCode.Site.Pages.Audiences;

/// <summary>The people rules speak to, each with the number of their rules.</summary>
internal static class PeoplePage
{
    public static Page Make(SiteContext site, Shelf shelf)
    {
        var address = shelf.People;
        var phrases = site.Phrases;
        var rules = shelf.Editions.SelectMany(edition => edition.Policy.Rules.Rules).ToList();
        var view = site.Frame(
            address,
            shelf.Title.Length > 0 ? phrases.Say("people.title-of", ("policy", shelf.Title)) : phrases.Say("people.title"),
            shelf.Standing,
            shelf.Title,
            shelf.Crumbs);
        var rows = site.Library.Audiences
            .Select(audience => Row(audience.Name, shelf.Audience(audience.Id), rules.Count(rule => site.Audiences.SpeaksTo(rule, audience.Id))))
            .Append(Row(phrases.Say("people.nobody"), shelf.Nobody, rules.Count(site.Audiences.SpeaksToNobodyKnown)))
            .OfType<ScriptObject>();
        view["people"] = View.Of(("rows", View.List(rows)));
        return new Page(address, "people.html", view);

        ScriptObject? Row(string name, SiteAddress target, int count) => count == 0 ? null : View.Of(
            ("name", Names.Capital(name)),
            ("count", phrases.Count("rules", count)),
            ("href", address.LinkTo(target)));
    }
}
