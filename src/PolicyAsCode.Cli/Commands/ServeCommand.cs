using System.CommandLine;
using PolicyAsCode.Cli.CommandLine;
using PolicyAsCode.Cli.Files;
using PolicyAsCode.Cli.Publishing;
using PolicyAsCode.Cli.Serving;

namespace PolicyAsCode.Cli.Commands;

/// <summary><c>policy serve</c>: shows the site on this computer while texts are written.</summary>
internal static class ServeCommand
{
    private const int UsualPort = 8080;

    private static readonly TimeSpan LookEvery = TimeSpan.FromMilliseconds(75);
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(20);

    /// <summary>Makes the command.</summary>
    public static Command Create(Surroundings surroundings)
    {
        var folder = new Argument<string>("folder") { Description = "The folder that holds policy/.", DefaultValueFactory = _ => "." };
        var port = new Option<int>("--port") { Description = $"The port of this computer. Without it: {UsualPort}.", HelpName = "number", DefaultValueFactory = _ => UsualPort };
        var theme = SharedOptions.Theme();
        var asOf = SharedOptions.SiteDate();
        var command = new ExampledCommand(
            "serve",
            "Shows the site in a browser on this computer. Save a text, and the page shows it.",
            ("policy serve", $"open http://127.0.0.1:{UsualPort}/ in a browser; end with Ctrl and C"),
            ("policy serve --port 8090", "where another program uses the usual port")) { folder, port, theme, asOf };
        command.Validators.Add(result =>
        {
            if (result.GetValue(port) is < 1 or > 65535)
            {
                result.AddError("A port is a number from 1 to 65535. Try 8080.");
            }
        });
        command.SetAction(parsed =>
        {
            var project = surroundings.FullPath(parsed.GetValue(folder)!);
            var plan = new SitePlan(PolicyFiles.SourceFolder(project), "", parsed.GetValue(theme) is { } own ? surroundings.FullPath(own) : null, SharedOptions.Day(parsed.GetValue(asOf), surroundings));
            Serve(surroundings, project, plan, parsed.GetValue(port));
            return ExitCode.Clean;
        });
        return command;
    }

    private static void Serve(Surroundings surroundings, string project, SitePlan plan, int port)
    {
        var site = new PreviewSite(surroundings, project, plan);
        using var server = new PreviewServer(site, port);
        server.Start();
        var texts = new FolderWatch([plan.Sources]);
        var theme = new FolderWatch(plan.Theme is null ? [] : [plan.Theme]);
        _ = (texts.HasChanged(), theme.HasChanged());
        site.Refresh();
        surroundings.Terminal.Output.WriteLine($"The site is at {server.Address} and follows every change. End with Ctrl and C.");
        surroundings.Terminal.Flush();
        var answering = server.Run(surroundings.Stop);
        while (!surroundings.Stop.WaitHandle.WaitOne(LookEvery))
        {
            if (theme.HasChanged())
            {
                site.ForgetTheme();
                site.Refresh();
            }
            else if (texts.HasChanged())
            {
                texts.Settle(Quiet);
                site.Refresh();
            }

            surroundings.Terminal.Flush();
        }

        answering.GetAwaiter().GetResult();
    }
}
