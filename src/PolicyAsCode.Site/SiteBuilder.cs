using System.Runtime.CompilerServices;
using System.Text;
using PolicyAsCode.Site.Pages;
using PolicyAsCode.Site.Pages.Data;
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

        var map = new SiteMap();
        foreach (var chunk in SitePages.Of(site!).Chunk(PagesAtOnce))
        {
            var pages = new SiteOutput?[chunk.Length];
            Parallel.For(0, chunk.Length, index => pages[index] = Render(chunk[index], templates, map));
            foreach (var page in pages.OfType<SiteOutput>())
            {
                yield return page;
            }
        }

        foreach (var file in DataFiles.Of(site!, map).Concat(ThemeFiles(theme)).Concat(LookFiles.Of(content)))
        {
            yield return file;
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
