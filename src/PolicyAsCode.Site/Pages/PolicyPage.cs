using PolicyAsCode.Model;
using PolicyAsCode.Site.Addresses;
using PolicyAsCode.Site.Pages.Changes;
using PolicyAsCode.Site.Pages.Data;
using PolicyAsCode.Site.Pages.Decisions;
using PolicyAsCode.Site.Pages.Policies;
using PolicyAsCode.Site.Templates;
using Scriban.Runtime;

namespace PolicyAsCode.Site.Pages;

/// <summary>The whole text of a policy, with its status, contents and rules: the one in force, an agreed version, or a draft.</summary>
internal static class PolicyPage
{
    // Beside the text there is room for the latest; the history has them all.
    private const int VersionsNamed = 5;

    /// <summary>The draft, or the proposal before governors.</summary>
    public static Page OfDraft(SiteContext site, Dossier dossier, Edition draft)
    {
        var policy = draft.Policy;
        var view = Text(site, draft, [
            Link(site, draft.Page, "policy.by-audience", SiteAddress.DraftPeople(policy.Id)),
            .. DecisionList.In(policy).Any() ? [Link(site, draft.Page, "policy.can-i", draft.Decisions())] : Array.Empty<ScriptObject>(),
            .. dossier.DraftChanges is null ? [] : new[] { Link(site, draft.Page, "policy.draft-changes", SiteAddress.DraftComparison(policy.Id)) },
            Link(site, draft.Page, "policy.papers", SiteAddress.DraftPapers(policy.Id)),
            Link(site, draft.Page, "policy.data", draft.RulesData),
        ]);
        view["versions"] = Versions(site, dossier, draft.Page);
        view["facts"] = PolicyFacts.OfDraft(site, policy, dossier.Proposal);
        view["proof"] = View.List([]);
        view["legislation"] = "";
        view["banner"] = "";
        view["changed"] = dossier.DraftChanges is { } diff && dossier.BeforeDraft is { } before
            ? ChangeList.Short(site, draft.Page, diff, site.Phrases.Say("changes.since-version", ("version", before.Version)), SiteAddress.DraftComparison(policy.Id))
            : ChangeList.None;
        return Make(site, draft, view, draft.Title, draft.Title, site.CrumbsAbove(draft));
    }

    /// <summary>The text in force, at the address of the policy.</summary>
    public static Page InForce(SiteContext site, Dossier dossier, AgreedText current) =>
        Agreed(site, dossier, current, dossier.InForce!, dossier.Title, [site.HomeCrumb], "");

    /// <summary>An agreed version at its permanent address.</summary>
    public static Page OfVersion(SiteContext site, Dossier dossier, AgreedText version) => Agreed(
        site,
        dossier,
        version,
        version.Edition,
        site.Phrases.Say("version.title", ("policy", version.Edition.Title), ("version", version.Version)),
        [site.HomeCrumb, (dossier.Title, SiteAddress.Policy(dossier.Id))],
        VersionWords.Banner(site, version));

    private static Page Agreed(SiteContext site, Dossier dossier, AgreedText text, Edition edition, string title, IReadOnlyList<(string Title, SiteAddress Address)> crumbs, string banner)
    {
        var (address, id) = (edition.Page, dossier.Id);
        var view = Text(site, edition, [
            .. edition == dossier.InForce && DecisionList.In(edition.Policy).Any() ? [Link(site, address, "policy.can-i", edition.Decisions())] : Array.Empty<ScriptObject>(),
            Link(site, address, "policy.history", SiteAddress.History(id)),
            Link(site, address, "policy.compare", SiteAddress.Comparisons(id)),
            Link(site, address, "policy.past-papers", SiteAddress.Papers(id, text.Standing.Record.Meeting, text.Version)),
            Link(site, address, "policy.data", edition.RulesData),
        ]);
        view["versions"] = Versions(site, dossier, address);
        view["facts"] = PolicyFacts.OfAgreed(site, text);
        view["proof"] = VersionWords.Proof(site, address, text);
        view["legislation"] = Legislation.Of(site, text, edition);
        view["banner"] = banner;
        view["changed"] = dossier.Before(text) is { } before
            ? ChangeList.Short(site, address, dossier.Between(before, text), site.Phrases.Say("changes.since-version", ("version", before.Version)), SiteAddress.Comparison(id, before.Version, text.Version))
            : ChangeList.None;
        return Make(site, edition, view, title, site.Phrases.Say("version.title", ("policy", edition.Title), ("version", text.Version)), crumbs);
    }

    private static ScriptObject Text(SiteContext site, Edition edition, IEnumerable<ScriptObject> links) => View.Of(
        ("summary", edition.Policy.Metadata.Summary),
        ("contents", Contents(edition.Policy)),
        ("body", new RawHtml(PolicyHtml.Write(site, edition, edition.Page))),
        ("links", View.List(links)));

    private static Page Make(SiteContext site, Edition edition, ScriptObject policy, string title, string about, IReadOnlyList<(string Title, SiteAddress Address)> crumbs)
    {
        var view = site.Frame(edition.Page, title, edition.Standing, about, crumbs);
        view["policy"] = policy;
        return new Page(edition.Page, "policy.html", view);
    }

    // The texts of this policy, newest first, so that nobody reads one and takes it for another.
    private static ScriptArray Versions(SiteContext site, Dossier dossier, SiteAddress from)
    {
        var draft = dossier.Draft is { } text ? [Row(site.Phrases.Say("policy.draft-version"), text.Page)] : Array.Empty<ScriptObject>();
        var agreed = dossier.Versions.Reverse().Take(VersionsNamed).Select(version => Row(
            site.Phrases.Say("policy.version-and-state", ("version", version.Version), ("state", Names.Inside(VersionWords.StateWord(site, version.Standing)))),
            version == dossier.Current && from != version.Edition.Page ? dossier.InForce!.Page : version.Edition.Page));
        var rest = dossier.Versions.Count > VersionsNamed ? [Row(site.Phrases.Say("policy.all-versions"), SiteAddress.History(dossier.Id))] : Array.Empty<ScriptObject>();
        return View.List([.. draft, .. agreed, .. rest]);

        ScriptObject Row(string words, SiteAddress to) => View.Of(("words", words), ("href", from.LinkTo(to)), ("is_here", to == from));
    }

    private static ScriptObject Link(SiteContext site, SiteAddress from, string words, SiteAddress to) => View.Of(("words", site.Phrases.Say(words)), ("href", from.LinkTo(to)));

    private static ScriptArray Contents(PolicyDocument policy) => View.List(policy.Content
        .OfType<HeadingBlock>()
        .Where(heading => heading.Level is 2 or 3 && heading.Anchor.Length > 0)
        .Select(heading => View.Of(
            ("level", heading.Level),
            ("number", heading.Number),
            ("text", InlineWords.Of(heading.Text)),
            ("href", "#" + Uri.EscapeDataString(heading.Anchor)))));
}
