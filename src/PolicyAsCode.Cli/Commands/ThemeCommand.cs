using System.CommandLine;
using PolicyAsCode.Cli.CommandLine;
using PolicyAsCode.Cli.Files;
using PolicyAsCode.Cli.Output;
using PolicyAsCode.Cli.Publishing;
using PolicyAsCode.Site.Files;
using PolicyAsCode.Site.Themes;

namespace PolicyAsCode.Cli.Commands;

/// <summary><c>policy theme check</c>: tries a school's own theme on a page of every kind.</summary>
internal static class ThemeCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Surroundings surroundings)
    {
        var folder = new Argument<string>("folder") { Description = "The folder of the theme: any of templates, assets and i18n." };
        var target = new Option<string?>("--out") { Description = "Where the pages are written, to be looked at, with what each template may show in views.", HelpName = "folder" };
        var check = new ExampledCommand(
            "check",
            "Makes a page of every kind with a theme, and names what is wrong in its files.",
            ("policy theme check our-theme", "before you build with --theme our-theme"),
            ("policy theme check our-theme --out tried", "look at a page of every kind, and at what templates may show")) { folder, target };
        check.SetAction(parsed =>
        {
            var path = surroundings.FullPath(parsed.GetValue(folder)!);
            var theme = Access.Try(surroundings.ShownPath(path), "read", () => ThemeFolder.Read(path));
            return Check(surroundings, theme, path, parsed.GetValue(target) is { } named ? surroundings.FullPath(named) : null);
        });
        var command = new ExampledCommand("theme", "For those who give the site a look of their own.", ("policy theme check our-theme", "try a theme on a page of every kind")) { check };
        return command;
    }

    private static int Check(Surroundings surroundings, Theme theme, string folder, string? target)
    {
        var terminal = surroundings.Terminal;
        var result = ThemeCheck.Run(theme);
        foreach (var fault in result.Faults)
        {
            terminal.Output.WriteLine(Printable.Line(fault.ToString()));
        }

        if (result.Faults.Count == 0)
        {
            terminal.Output.WriteLine($"Nothing is wrong with this theme: {result.Pages} pages of every kind were made with it.");
        }

        if (result.Faults.Count > 0 || target is null)
        {
            return result.Faults.Count == 0 ? ExitCode.Clean : ExitCode.Findings;
        }

        SitePlan.Report(surroundings, SiteWriter.Write(target, [folder], result.Files));
        terminal.Output.WriteLine($"They are in {Printable.Line(surroundings.ShownPath(target))}: open index.html there in a browser. In “views” stands what each template may show.");
        return ExitCode.Clean;
    }
}
