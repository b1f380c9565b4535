using PolicyAsCode.Governance.Diff;
using PolicyAsCode.Model;
using PolicyAsCode.Site.Addresses;
using PolicyAsCode.Site.Pages.Changes;
using PolicyAsCode.Site.Pages.Policies;
using PolicyAsCode.Site.Templates;
using Scriban.Runtime;

namespace PolicyAsCode.Site.Pages.Records;

/// <summary>The governors' papers: what they are asked to agree, what changes, and the whole text. Made for paper.</summary>
internal static class PapersPage
{
    /// <summary>The papers for the meeting that is to decide on a draft.</summary>
    public static Page OfDraft(SiteContext site, Dossier dossier, Edition draft)
    {
        var address = SiteAddress.DraftPapers(dossier.Id);
        var proposal = dossier.Proposal;
        var version = proposal?.Version.ToString() ?? "";
        var resolution = site.Phrases.Say(
            version.Length > 0 ? "papers.resolution" : "papers.resolution-draft",
            ("body", Names.Of(site.Library.Approvers, draft.Policy.Metadata.Approver) is { Length: > 0 } body ? Names.Inside(body) : site.Phrases.Say("papers.the-body")),
            ("policy", draft.Title),
            ("version", version));
        return Make(site, draft, address, site.Phrases.Say("papers.title", ("policy", draft.Title)), site.CrumbsTo(draft), dossier.DraftChanges, ChangeList.ConfirmationIn(site, dossier.Proposal), draft.Rule, View.Of(
            ("resolution", resolution),
            ("summary", SummaryBeside(dossier.DraftChanges, proposal?.Summary ?? "")),
            ("facts", PolicyFacts.OfDraft(site, draft.Policy, proposal)),
            ("hashes", View.List([])),
            ("before", dossier.BeforeDraft is { } before ? site.Phrases.Say("papers.compared", ("version", before.Version)) : site.Phrases.Say("papers.first")),
            ("is_agreed", false)));
    }

    /// <summary>The papers of a meeting at which a version was agreed.</summary>
    public static Page OfVersion(SiteContext site, Dossier dossier, AgreedText version)
    {
        var record = version.Standing.Record;
        var address = SiteAddress.Papers(dossier.Id, record.Meeting, version.Version);
        var before = dossier.Before(version);
        var diff = before is null ? null : dossier.Between(before, version);
        return Make(
            site,
            version.Edition,
            address,
            site.Phrases.Say("papers.title-of", ("policy", version.Edition.Title), ("date", site.Date(record.Meeting))),
            [site.HomeCrumb, (dossier.Title, SiteAddress.Policy(dossier.Id)), (site.Phrases.Say("history.short"), SiteAddress.History(dossier.Id))],
            diff,
            ChangeList.NoConfirmation,
            version.Edition.Rule,
            View.Of(
                ("resolution", site.Phrases.Say("papers.resolution", ("body", Names.Inside(VersionWords.Body(site, record))), ("policy", version.Edition.Title), ("version", version.Version))),
                ("summary", SummaryBeside(diff, record.Summary)),
                ("facts", PolicyFacts.OfAgreed(site, version)),
                ("hashes", VersionWords.Proof(site, address, version)),
                ("before", before is null ? site.Phrases.Say("papers.first") : site.Phrases.Say("papers.compared", ("version", before.Version))),
                ("is_agreed", true)));
    }

    private static Page Make(
        SiteContext site,
        Edition edition,
        SiteAddress address,
        string title,
        IReadOnlyList<(string Title, SiteAddress Address)> crumbs,
        PolicyDiff? diff,
        Func<Change, string> confirmation,
        Func<string, SiteAddress> rule,
        ScriptObject papers)
    {
        var view = site.Frame(address, title, edition.Standing, edition.Title, crumbs);
        view["papers"] = papers;
        papers["has_changes"] = diff is not null;
        view["diff"] = diff is null ? View.Of() : ComparePages.Parts(site, address, diff, confirmation, rule);
        papers["first"] = diff is null ? View.List([]) : ChangeList.Lines(site, address, ChangeVerdict.Gravest(diff), address);
        papers["tell"] = diff is null ? "" : People(site, diff.Attention.Tell);
        papers["ask"] = diff is null ? "" : People(site, diff.Attention.AskAgain);
        papers["red"] = diff is { Attention.IsRed: true } ? site.Phrases.Say("papers.red", ("subjects", string.Join(", ", diff.Attention.Protects.Select(id => Names.Of(site.Library.Tags, id))))) : "";
        papers["body"] = new RawHtml(PolicyHtml.Write(site, edition, address));
        papers["rules"] = site.Phrases.Count("rules", edition.Policy.Rules.Rules.Count);
        return new Page(address, "papers.html", view);
    }

    // A line that was drafted for the author, and that the list above the summary holds too, is not said twice.
    private static ScriptArray SummaryBeside(PolicyDiff? diff, string summary)
    {
        var listed = diff is null ? [] : ChangeVerdict.Gravest(diff).Select(change => "- " + change.Sentence).ToHashSet(StringComparer.Ordinal);
        return AuthorWords.Blocks(string.Join('\n', summary.Split('\n').Where(line => !listed.Contains(line.Trim()))));
    }

    private static string People(SiteContext site, EquatableArray<AudienceMember> members) => string.Join(", ", members
        .Select(member => Names.Capital(member.Id.Length > 0 ? Names.OfAudience(site.Library, member.Id) : member.Words))
        .Distinct(StringComparer.Ordinal));
}
