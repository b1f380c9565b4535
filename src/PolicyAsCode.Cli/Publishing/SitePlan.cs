using PolicyAsCode.Cli.Files;
using PolicyAsCode.Cli.Output;
using PolicyAsCode.Site.Files;
using PolicyAsCode.Site.Themes;

namespace PolicyAsCode.Cli.Publishing;

/// <summary>From where and to where a site is made.</summary>
/// <param name="Sources">The folder that holds the policies.</param>
/// <param name="Target">The folder the site is written to.</param>
/// <param name="Theme">The folder of a theme of the school's own, or nothing.</param>
/// <param name="AsOf">The date the site speaks of.</param>
internal sealed record SitePlan(string Sources, string Target, string? Theme, DateOnly AsOf)
{
    /// <summary>The folders of which nothing may be overwritten.</summary>
    public IReadOnlyList<string> AllSources => Theme is null ? [Sources] : [Sources, Theme];

    /// <summary>The theme.</summary>
    public Theme ReadTheme(Surroundings surroundings) =>
        Theme is null ? PolicyAsCode.Site.Themes.Theme.BuiltIn : Access.Try(surroundings.ShownPath(Theme), "read", () => ThemeFolder.Read(Theme));

    /// <summary>Prints the faults of the theme, and gives up unless the site was written.</summary>
    /// <exception cref="Refusal">It was not written.</exception>
    public static void Report(Surroundings surroundings, SiteWriteResult result)
    {
        foreach (var fault in result.Faults)
        {
            surroundings.Terminal.Error.WriteLine(Printable.Line(fault.ToString()));
        }

        if (result.Status != SiteWriteStatus.Written)
        {
            throw new Refusal(result.Status == SiteWriteStatus.Faulty ? "The site was not written: put the theme right first." : result.Message);
        }
    }
}
