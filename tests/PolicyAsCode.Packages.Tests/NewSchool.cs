using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace PolicyAsCode.Packages.Tests;

/// <summary>Somebody with an empty folder, the packed tool and the packed packages, and nothing else: no other source, no cache, nothing above the folder.</summary>
internal sealed class NewSchool
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(2);

    private readonly string _root;

    private NewSchool(string root)
    {
        _root = root;
        Folder = Directory.CreateDirectory(Path.Combine(root, "school")).FullName;
    }

    /// <summary>The folder that was empty.</summary>
    public string Folder { get; }

    /// <summary>Installs the tool as a user does, beside an empty folder.</summary>
    public static async Task<NewSchool> WithToolAsync(string root, PackageFeed feed)
    {
        var school = new NewSchool(root);
        await File.WriteAllTextAsync(
            Path.Combine(root, "nuget.config"),
            $"""
            <configuration>
              <packageSources><clear /><add key="feed" value="{feed.Folder}" /></packageSources>
              <fallbackPackageFolders><clear /></fallbackPackageFolders>
            </configuration>
            """,
            TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(Path.Combine(root, "Directory.Build.props"), "<Project />", TestContext.Current.CancellationToken);
        await school.InAsync(root, "tool", "install", "PolicyAsCode.Cli", "--version", feed.Version, "--tool-path", "tools");
        return school;
    }

    /// <summary>Runs <c>dotnet</c> in the folder.</summary>
    public Task<string> DotNetAsync(params string[] arguments) => InAsync(Folder, arguments);

    /// <summary>Runs the installed <c>policy</c> in the folder.</summary>
    public async Task<string> PolicyAsync(params string[] arguments)
    {
        var result = await DotNet.ToEndAsync(Start(arguments));
        Assert.True(result.ExitCode == 0, $"policy {string.Join(' ', arguments)} failed:\n{result.Output}");
        return result.Output;
    }

    /// <summary>Serves the site, asks for one page as a browser does, and presses Ctrl and C.</summary>
    public async Task<string> ServedPageAsync(string path)
    {
        var port = FreePort();
        using var process = Process.Start(Start("serve", "--port", port.ToString(System.Globalization.CultureInfo.InvariantCulture)))!;
        try
        {
            var stop = TestContext.Current.CancellationToken;
            var said = await process.StandardOutput.ReadLineAsync(stop).AsTask().WaitAsync(LongestWait, stop);
            Assert.True(said?.Contains($"http://127.0.0.1:{port}/", StringComparison.Ordinal), said ?? await process.StandardError.ReadToEndAsync(stop));
            using var browser = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}/"), Timeout = LongestWait };
            var page = await browser.GetStringAsync(new Uri(path, UriKind.Relative), stop);
            await InterruptAsync(process);
            return page;
        }
        finally
        {
            process.Kill(entireProcessTree: true);
        }
    }

    private Task<string> InAsync(string folder, params string[] arguments) => DotNet.RunAsync(folder, Surroundings(), arguments);

    private ProcessStartInfo Start(params string[] arguments) =>
        DotNet.Start(Path.Combine(_root, "tools", OperatingSystem.IsWindows() ? "policy.exe" : "policy"), Folder, Surroundings(), arguments);

    // What the machine has of earlier runs, and what its owner has set up, is out of sight.
    private Dictionary<string, string> Surroundings() => new(StringComparer.Ordinal)
    {
        ["DOTNET_CLI_HOME"] = Path.Combine(_root, "home"),
        ["NUGET_PACKAGES"] = Path.Combine(_root, "packages"),
        ["DOTNET_GENERATE_ASPNET_CERTIFICATE"] = "false",
        ["DOTNET_ADD_GLOBAL_TOOLS_TO_PATH"] = "false",
        ["UseSharedCompilation"] = "false",
    };

    private static async Task InterruptAsync(Process process)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        await DotNet.ToEndAsync(new ProcessStartInfo("kill", ["-INT", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]) { RedirectStandardOutput = true, RedirectStandardError = true });
        await process.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(LongestWait, TestContext.Current.CancellationToken);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
