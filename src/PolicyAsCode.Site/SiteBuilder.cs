using System.Runtime.CompilerServices;
using System.Text;
using PolicyAsCode.Model;
using PolicyAsCode.Site.Pages;
using PolicyAsCode.Site.Pages.Audiences;
using PolicyAsCode.Site.Pages.Decisions;
using PolicyAsCode.Site.Templates;
using PolicyAsCode.Site.Themes;

namespace PolicyAsCode.Site;

/// <summary>Makes the site of a set of policies. Pure: no file, no clock, no network.</summary>
/// <example><code>
/// foreach (var output in SiteBuilder.Build(new SiteContent(library, policies), Theme.BuiltIn, new SiteOptions(asOf))) { … }
/// </code></example>
public static class SiteBuilder
{
    // Enough to keep every core at work, few enough that a big site never stands in memory whole.
    private const int PagesAtOnce = 64;

    /// <summary>Makes the files of a site, one by one as they are asked for.</summary>
    /// <param name="content">The policies and the library.</param>
    /// <param name="theme">The theme.</param>
    /// <param name="options">The date the site speaks of.</param>
    /// <returns>The files, in an order that depends on the input only; each fault of the theme once, in place of the page it spoils.</returns>
    public static IEnumerable<SiteOutput> Build(SiteContent content, Theme theme, SiteOptions options)
    {
        var templates = TemplateSet.Read(theme, out var faults);
        return faults.Count > 0 ? faults : Outputs(content, theme, options, templates).Distinct(FaultsOnce.Instance);
    }

    private static IEnumerable<SiteOutput> Outputs(SiteContent content, Theme theme, SiteOptions options, TemplateSet templates)
    {
        SiteContext? site = null;
        if (Try(() => site = new SiteContext(content, options, Phrases.Read(theme))) is { } fault)
        {
            yield return fault;
            yield break;
        }

        foreach (var chunk in PageMakers(site!).Chunk(PagesAtOnce))
        {
            var pages = new SiteOutput?[chunk.Length];
            Parallel.For(0, chunk.Length, index => pages[index] = Render(chunk[index], templates));
            foreach (var page in pages.OfType<SiteOutput>())
            {
                yield return page;
            }
        }

        foreach (var file in RulesFiles.Make(content).Concat(ThemeFiles(theme)).Concat(LookFiles.Of(content)))
        {
            yield return file;
        }
    }

    private static IEnumerable<Func<Page?>> PageMakers(SiteContext site)
    {
        yield return () => HomePage.Make(site);
        yield return () => DraftsPage.Make(site);
        yield return () => SearchPage.Make(site);
        yield return () => IndexPage.Make(site);
        yield return () => DecisionPages.OfSite(site);
        foreach (var makePage in PeoplePages(site, Shelf.OfAgreed(site)).Concat(site.InForce.SelectMany(edition => DecisionPagesOf(site, edition))))
        {
            yield return makePage;
        }

        foreach (var draft in site.Drafts)
        {
            yield return () => NotAgreedPage.OfPolicy(site, draft.Policy);
            yield return () => DraftPage.Make(site, draft);
            foreach (var makePage in PeoplePages(site, Shelf.OfDraft(site, draft)).Concat(DecisionPagesOf(site, draft)))
            {
                yield return makePage;
            }

            foreach (var index in IndexesOfRules(draft.Policy))
            {
                yield return () => NotAgreedPage.OfRule(site, draft.Policy, draft.Policy.Rules.Rules[index]);
                yield return () => RulePage.Make(site, draft, index);
            }
        }
    }

    private static IEnumerable<Func<Page?>> PeoplePages(SiteContext site, Shelf shelf) =>
    [
        () => PeoplePage.Make(site, shelf),
        .. site.Library.Audiences.DistinctBy(audience => audience.Id).Select(audience => (Func<Page?>)(() => AudiencePage.Of(site, shelf, audience))),
        () => AudiencePage.OfNobody(site, shelf),
    ];

    private static IEnumerable<Func<Page?>> DecisionPagesOf(SiteContext site, Edition edition)
    {
        IReadOnlyList<DecisionList> lists = [.. DecisionList.In(edition.Policy)];
        return lists.Count == 0 ? [] : [() => DecisionPages.OfPolicy(site, edition, lists), .. lists.Select(list => (Func<Page?>)(() => DecisionPages.OfList(site, edition, list)))];
    }

    // Two rules with one id are an error of the text, reported elsewhere; the first has the page.
    private static IEnumerable<int> IndexesOfRules(PolicyDocument policy) =>
        policy.Rules.Rules.Select((rule, index) => (rule.Id, index)).DistinctBy(pair => pair.Id, StringComparer.Ordinal).Select(pair => pair.index);

    private static SiteOutput? Render(Func<Page?> makePage, TemplateSet templates)
    {
        SiteOutput? file = null;
        var fault = Try(() =>
        {
            if (makePage() is { } page)
            {
                file = new SiteFile(page.Address.Path, Encoding.UTF8.GetBytes(templates.Render(page.Template, page.View)));
            }
        });
        return fault ?? file;
    }

    private static IEnumerable<SiteFile> ThemeFiles(Theme theme)
    {
        foreach (var path in theme.Paths.Where(path => path.StartsWith("assets/", StringComparison.Ordinal) || path.StartsWith("schemas/", StringComparison.Ordinal)))
        {
            theme.TryRead(path, out var content);
            yield return new SiteFile(path, content);
        }
    }

    private static ThemeFault? Try(Action action)
    {
        try
        {
            action();
            return null;
        }
        catch (ThemeFaultException exception)
        {
            return exception.Fault;
        }
    }

    // A fault in a template spoils every page made with it; saying it once is enough.
    private sealed class FaultsOnce : IEqualityComparer<SiteOutput>
    {
        public static FaultsOnce Instance { get; } = new();

        public bool Equals(SiteOutput? left, SiteOutput? right) => left is ThemeFault && right is ThemeFault ? left.Equals(right) : ReferenceEquals(left, right);

        public int GetHashCode(SiteOutput output) => output is ThemeFault fault ? fault.GetHashCode() : RuntimeHelpers.GetHashCode(output);
    }
}
