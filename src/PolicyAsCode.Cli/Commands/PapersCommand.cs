using System.CommandLine;
using PolicyAsCode.Cli.Analysis;
using PolicyAsCode.Cli.CommandLine;
using PolicyAsCode.Cli.Files;
using PolicyAsCode.Cli.Output;
using PolicyAsCode.Cli.Publishing;
using PolicyAsCode.Cli.Records;
using PolicyAsCode.Site;
using PolicyAsCode.Site.Files;

namespace PolicyAsCode.Cli.Commands;

/// <summary><c>policy papers</c>: the governors' papers of a draft, as a page and on request as PDF.</summary>
internal static class PapersCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Surroundings surroundings)
    {
        var policy = SharedOptions.Policy();
        var pdf = new Option<bool>("--pdf") { Description = "Also as PDF in A4. Needs Chromium, Chrome or Edge on this computer." };
        var target = new Option<string?>("--out") { Description = "Where they are written. Without it: artifacts/papers.", HelpName = "folder" };
        var theme = SharedOptions.Theme();
        var asOf = SharedOptions.SiteDate();
        var command = new ExampledCommand(
            "papers",
            "Writes the papers with which governors decide on a draft: the resolution, what changes, and the whole text.",
            ("policy papers social-media", "a page to read or print"),
            ("policy papers social-media --pdf", "and a PDF to send out")) { policy, pdf, target, theme, asOf };
        command.SetAction(parsed =>
        {
            var folder = PolicyFolder.Of(surroundings, parsed.GetValue(policy)!);
            var outFolder = parsed.GetValue(target) is { } named ? surroundings.FullPath(named) : Path.Combine(surroundings.Folder, "artifacts", "papers");
            var plan = new SitePlan(Path.GetDirectoryName(folder.Path)!, Path.Combine(outFolder, folder.PolicyId), parsed.GetValue(theme) is { } own ? surroundings.FullPath(own) : null, SharedOptions.Day(parsed.GetValue(asOf), surroundings));
            var page = WritePage(surroundings, folder.PolicyId, plan);
            return parsed.GetValue(pdf) ? Print(surroundings, page, Path.Combine(outFolder, folder.PolicyId + ".pdf")) : ExitCode.Clean;
        });
        return command;
    }

    private static string WritePage(Surroundings surroundings, string policy, SitePlan plan)
    {
        var findings = Findings.In(surroundings, PolicyFiles.InFolder(surroundings, plan.Sources));
        if (findings.Files.FirstOrDefault(file => file.File.PolicyId == policy) is not { Document: not null } || findings.ExitCodeForUnread() != ExitCode.Clean)
        {
            throw new Refusal($"{policy} could not be read, so there are no papers of it. See why with: policy lint");
        }

        var outputs = SiteBuilder.BuildPapers(new SiteContents().Of(surroundings, findings, plan.Sources), plan.ReadTheme(surroundings), new SiteOptions(plan.AsOf), policy);
        if (outputs.Count == 0)
        {
            throw new Refusal($"The text of {policy} is the one governors agreed, so there is nothing to decide. The papers of past meetings are on the site.");
        }

        SitePlan.Report(surroundings, SiteWriter.Write(plan.Target, plan.AllSources, outputs));
        var page = Path.Combine(plan.Target, outputs.OfType<SiteFile>().First().Path);
        surroundings.Terminal.Output.WriteLine($"The papers are in {Printable.Line(surroundings.ShownPath(page))}.");
        return page;
    }

    private static int Print(Surroundings surroundings, string page, string pdf)
    {
        if (Chromium.Find(surroundings.ProgramPath) is not { } browser)
        {
            throw new Refusal("No Chromium, Chrome or Edge was found here, so there is no PDF. Open the page in any browser and print it to PDF there.");
        }

        if (!Progress.Show(surroundings.Terminal, "Printing", () => Chromium.Print(browser, page, pdf)))
        {
            throw new Refusal("The browser could not print the page, so there is no PDF. Open the page in any browser and print it to PDF there.");
        }

        surroundings.Terminal.Output.WriteLine($"The PDF is {Printable.Line(surroundings.ShownPath(pdf))}.");
        return ExitCode.Clean;
    }
}
