using PolicyAsCode.Model;
using PolicyAsCode.Site.Pages.Audiences;
using PolicyAsCode.Site.Pages.Changes;
using PolicyAsCode.Site.Pages.Decisions;
using PolicyAsCode.Site.Pages.Records;

namespace PolicyAsCode.Site.Pages;

/// <summary>The pages of a site, each made when it is asked for.</summary>
internal static class SitePages
{
    /// <summary>The pages that are about all policies, their drafts included.</summary>
    public static IEnumerable<Func<Page?>> OfAll(SiteContext site) =>
    [
        () => HomePage.Make(site),
        () => DraftsPage.Make(site),
        () => ReviewPage.Make(site),
        () => NotFoundPage.Make(site),
    ];

    /// <summary>The pages that are about what was agreed, of all policies together.</summary>
    public static IEnumerable<Func<Page?>> OfAgreed(SiteContext site) =>
    [
        () => SearchPage.Make(site),
        () => IndexPage.Make(site),
        () => VerifyPage.Make(site),
        () => DecisionPages.OfSite(site),
        .. People(site, Shelf.OfAgreed(site)),
    ];

    /// <summary>The pages that are about one policy.</summary>
    public static IEnumerable<Func<Page?>> OfPolicy(SiteContext site, Dossier dossier) =>
    [
        .. dossier.Current is { } current ? InForce(site, dossier, current, dossier.InForce!) : [() => NotAgreedPage.OfPolicy(site, dossier)],
        .. FormerRules(dossier).Select(former => (Func<Page?>)(() => RulePage.Former(site, dossier, former.Last, former.Rule))),
        .. dossier.Versions.SelectMany(version => OfVersion(site, dossier, version)),
        .. dossier.Versions.Count == 0 ? [] : new Func<Page?>[] { () => HistoryPage.Make(site, dossier), () => ComparePages.Index(site, dossier) },
        .. ComparePages.Pairs(dossier).Select(pair => (Func<Page?>)(() => ComparePages.OfVersions(site, dossier, pair.Before, pair.After))),
        .. dossier.Draft is { } draft ? OfDraft(site, dossier, draft) : [],
    ];

    private static IEnumerable<Func<Page?>> InForce(SiteContext site, Dossier dossier, AgreedText current, Edition edition) =>
    [
        () => PolicyPage.InForce(site, dossier, current),
        .. Decisions(site, edition),
        .. Indexes(edition.Policy).Select(index => (Func<Page?>)(() => RulePage.InForce(site, dossier, edition, index))),
    ];

    private static IEnumerable<Func<Page?>> OfVersion(SiteContext site, Dossier dossier, AgreedText version) =>
    [
        () => PolicyPage.OfVersion(site, dossier, version),
        () => PapersPage.OfVersion(site, dossier, version),
    ];

    private static IEnumerable<Func<Page?>> OfDraft(SiteContext site, Dossier dossier, Edition draft)
    {
        var agreed = dossier.Versions.SelectMany(version => version.Edition.Policy.Rules.Rules).Select(rule => rule.Id).ToHashSet(StringComparer.Ordinal);
        return
        [
            () => PolicyPage.OfDraft(site, dossier, draft),
            () => ComparePages.OfDraft(site, dossier, draft),
            () => PapersPage.OfDraft(site, dossier, draft),
            .. People(site, Shelf.OfDraft(site, draft)),
            .. Decisions(site, draft),
            .. Indexes(draft.Policy).Select(index => (Func<Page?>)(() => RulePage.OfDraft(site, dossier, draft, index))),
            .. draft.Policy.Rules.Rules.Select(rule => rule.Id).Distinct(StringComparer.Ordinal).Where(rule => !agreed.Contains(rule))
                .Select(rule => (Func<Page?>)(() => NotAgreedPage.OfRule(site, dossier, rule))),
        ];
    }

    // Rules of earlier versions that are in force no longer keep their address, with the version that had them last.
    private static IEnumerable<(AgreedText Last, string Rule)> FormerRules(Dossier dossier)
    {
        var inForce = dossier.InForce?.Policy.Rules.Rules.Select(rule => rule.Id).ToHashSet(StringComparer.Ordinal) ?? [];
        return dossier.Versions.Reverse()
            .SelectMany(version => version.Edition.Policy.Rules.Rules.Select(rule => (Last: version, Rule: rule.Id)))
            .Where(former => inForce.Add(former.Rule));
    }

    private static IEnumerable<Func<Page?>> People(SiteContext site, Shelf shelf) =>
    [
        () => PeoplePage.Make(site, shelf),
        .. site.Library.Audiences.DistinctBy(audience => audience.Id).Select(audience => (Func<Page?>)(() => AudiencePage.Of(site, shelf, audience))),
        () => AudiencePage.OfNobody(site, shelf),
    ];

    private static IEnumerable<Func<Page?>> Decisions(SiteContext site, Edition edition)
    {
        IReadOnlyList<DecisionList> lists = [.. DecisionList.In(edition.Policy)];
        return lists.Count == 0 ? [] : [() => DecisionPages.OfPolicy(site, edition, lists), .. lists.Select(list => (Func<Page?>)(() => DecisionPages.OfList(site, edition, list)))];
    }

    // Two rules with one id are an error of the text, reported elsewhere; the first has the page.
    private static IEnumerable<int> Indexes(PolicyDocument policy) =>
        policy.Rules.Rules.Select((rule, index) => (rule.Id, index)).DistinctBy(pair => pair.Id, StringComparer.Ordinal).Select(pair => pair.index);
}
