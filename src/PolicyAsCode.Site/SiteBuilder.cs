using System.Runtime.CompilerServices;
using System.Text;
using PolicyAsCode.Site.Pages;
using PolicyAsCode.Site.Pages.Data;
using PolicyAsCode.Site.Pages.Records;
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
    public static IEnumerable<SiteOutput> Build(SiteContent content, Theme theme, SiteOptions options) => Build(content, theme, options, session: null);

    internal static IEnumerable<SiteOutput> Build(SiteContent content, Theme theme, SiteOptions options, SiteSession? session)
    {
        var templates = TemplateSet.Read(theme, out var faults);
        return faults.Count > 0 ? faults : Outputs(content, theme, options, templates, session).Distinct(FaultsOnce.Instance);
    }

    /// <summary>Makes the governors' papers of one policy alone: the page, and what it needs to look like one.</summary>
    /// <param name="content">The policies and the library.</param>
    /// <param name="theme">The theme.</param>
    /// <param name="options">The date the papers speak of.</param>
    /// <param name="policy">The policy.</param>
    /// <returns>The files, the page first; nothing where the policy has no draft to decide on.</returns>
    public static IReadOnlyList<SiteOutput> BuildPapers(SiteContent content, Theme theme, SiteOptions options, string policy)
    {
        var templates = TemplateSet.Read(theme, out var faults);
        SiteContext? site = null;
        if (faults.Count > 0)
        {
            return faults;
        }

        if (Try(() => site = new SiteContext(content, options, Phrases.Read(theme))) is { } fault)
        {
            return [fault];
        }

        return site!.Dossiers.FirstOrDefault(each => each.Id == policy) is { Draft: { } draft } dossier
            ? [Render(() => PapersPage.OfDraft(site, dossier, draft), templates, new SiteMap())!, .. ThemeFiles(theme), .. LookFiles.Of(content)]
            : [];
    }

    private static IEnumerable<SiteOutput> Outputs(SiteContent content, Theme theme, SiteOptions options, TemplateSet templates, SiteSession? session)
    {
        SiteContext? site = null;
        if (Try(() => site = new SiteContext(content, options, Phrases.Read(theme))) is { } fault)
        {
            yield return fault;
            yield break;
        }

        var map = new SiteMap();
        foreach (var file in RenderAll(SitePages.OfAll(site!), templates, map).Concat(SitePart.Of(site!).SelectMany(part => OfPart(part, templates, map, session))))
        {
            yield return file;
        }

        foreach (var file in DataFiles.OfAll(site!, map).Concat(ThemeFiles(theme)).Concat(LookFiles.Of(content)))
        {
            yield return file;
        }
    }

    private static IEnumerable<SiteOutput> OfPart(SitePart part, TemplateSet templates, SiteMap map, SiteSession? session)
    {
        if (session is null)
        {
            return RenderAll(part.Pages(), templates, map).Concat(part.Data());
        }

        var outputs = session.Of(part, () =>
        {
            var own = new SiteMap();
            return new PartOutputs([.. RenderAll(part.Pages(), templates, own), .. part.Data()], own.Addresses);
        });
        map.Add(outputs.Listed);
        return outputs.Files;
    }

    private static IEnumerable<SiteOutput> RenderAll(IEnumerable<Func<Page?>> makers, TemplateSet templates, SiteMap map)
    {
        foreach (var chunk in makers.Chunk(PagesAtOnce))
        {
            var pages = new SiteOutput?[chunk.Length];
            Parallel.For(0, chunk.Length, index => pages[index] = Render(chunk[index], templates, map));
            foreach (var page in pages.OfType<SiteOutput>())
            {
                yield return page;
            }
        }
    }

    private static SiteOutput? Render(Func<Page?> makePage, TemplateSet templates, SiteMap map)
    {
        SiteOutput? file = null;
        var fault = Try(() =>
        {
            if (makePage() is { } page)
            {
                map.Add(page);
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
