using PolicyAsCode.Governance.Diff;
using PolicyAsCode.Site.Addresses;
using PolicyAsCode.Site.Templates;
using Scriban.Runtime;

namespace PolicyAsCode.Site.Pages.Changes;

/// <summary>What changed between two texts: numbered changes, the two as one text, and side by side.</summary>
internal static class ComparePages
{
    /// <summary>The pairs of versions that have a page: each with the one before it, and each with the newest. All pairs would grow with the square of the versions.</summary>
    public static IEnumerable<(AgreedText Before, AgreedText After)> Pairs(Dossier dossier)
    {
        var versions = dossier.Versions;
        return versions.Skip(1).Select((after, index) => (versions[index], after))
            .Concat(versions.SkipLast(2).Select(before => (before, versions[^1])));
    }

    /// <summary>The list of pairs.</summary>
    public static Page Index(SiteContext site, Dossier dossier)
    {
        var address = SiteAddress.Comparisons(dossier.Id);
        var view = site.Frame(address, site.Phrases.Say("compare.title", ("policy", dossier.Title)), Standing.Agreed, dossier.Title, [site.HomeCrumb, (dossier.Title, SiteAddress.Policy(dossier.Id))]);
        view["pairs"] = View.List(Pairs(dossier).Select(pair => View.Of(
            ("words", site.Phrases.Say("compare.pair", ("before", pair.Before.Version), ("after", pair.After.Version))),
            ("verdict", ChangeVerdict.Of(site, dossier.Between(pair.Before, pair.After))),
            ("href", address.LinkTo(SiteAddress.Comparison(dossier.Id, pair.Before.Version, pair.After.Version))))));
        return new Page(address, "comparisons.html", view);
    }

    /// <summary>Two agreed versions.</summary>
    public static Page OfVersions(SiteContext site, Dossier dossier, AgreedText before, AgreedText after)
    {
        var address = SiteAddress.Comparison(dossier.Id, before.Version, after.Version);
        return Make(
            site,
            dossier.Between(before, after),
            address,
            Standing.Agreed,
            ChangeList.NoConfirmation,
            dossier.Title,
            site.Phrases.Say("compare.title-of", ("policy", dossier.Title), ("before", before.Version), ("after", after.Version)),
            [site.HomeCrumb, (dossier.Title, SiteAddress.Policy(dossier.Id)), (site.Phrases.Say("compare.short"), SiteAddress.Comparisons(dossier.Id))],
            View.Of(
                ("before", site.Phrases.Say("compare.version", ("version", before.Version))),
                ("before_href", address.LinkTo(before.Edition.Page)),
                ("after", site.Phrases.Say("compare.version", ("version", after.Version))),
                ("after_href", address.LinkTo(after.Edition.Page))),
            rule => SiteAddress.Rule(dossier.Id, rule));
    }

    /// <summary>A draft and the version agreed last.</summary>
    public static Page? OfDraft(SiteContext site, Dossier dossier, Edition draft)
    {
        if (dossier.DraftChanges is not { } diff || dossier.BeforeDraft is not { } before)
        {
            return null;
        }

        var address = SiteAddress.DraftComparison(dossier.Id);
        return Make(
            site,
            diff,
            address,
            Standing.Draft,
            ChangeList.ConfirmationIn(site, dossier.Proposal),
            draft.Title,
            site.Phrases.Say("compare.title-of-draft", ("policy", draft.Title), ("before", before.Version)),
            site.CrumbsTo(draft),
            View.Of(
                ("before", site.Phrases.Say("compare.version", ("version", before.Version))),
                ("before_href", address.LinkTo(before.Edition.Page)),
                ("after", site.Phrases.Say("state.draft")),
                ("after_href", address.LinkTo(draft.Page))),
            draft.Rule);
    }

    private static Page Make(
        SiteContext site,
        PolicyDiff diff,
        SiteAddress address,
        Standing standing,
        Func<Change, string> confirmation,
        string about,
        string title,
        IReadOnlyList<(string Title, SiteAddress Address)> crumbs,
        ScriptObject texts,
        Func<string, SiteAddress> rule)
    {
        var view = site.Frame(address, title, standing, about, crumbs);
        view["texts"] = texts;
        view["diff"] = Parts(site, address, diff, confirmation, rule);
        view["data_href"] = address.LinkTo(address.Beside("changes.json"));
        return new Page(address, "compare.html", view);
    }

    /// <summary>What every view of a comparison shows.</summary>
    public static ScriptObject Parts(SiteContext site, SiteAddress address, PolicyDiff diff, Func<Change, string> confirmation, Func<string, SiteAddress> rule) => View.Of(
        ("verdict", ChangeVerdict.Of(site, diff)),
        ("counts", ChangeList.Counts(site, diff)),
        ("changes", ChangeList.Full(site, address, diff, confirmation, rule)),
        ("is_empty", diff.IsEmpty),
        ("redline", new RawHtml(RedlineHtml.Write(site, diff))),
        ("side_by_side", new RawHtml(RedlineHtml.WriteSideBySide(site, diff))),
        ("has_rows", diff.Rows.Any(row => row.Kind != RowKind.Same)));
}
