using System.Collections.Concurrent;

[assembly: AssemblyFixture(typeof(PolicyAsCode.Browser.Chromium))]

namespace PolicyAsCode.Browser;

/// <summary>The installed Chromium, started once. Where none is installed, every test says so and looks at nothing.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private const string Origin = "http://site.test/";

    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    // No sandbox, for tests run as root in containers; nothing is asked of the network.
    private static readonly string[] Arguments =
        ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--hide-scrollbars"];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Where it is installed; nothing where it is not.</summary>
    public static string? Executable { get; } = Places.FirstOrDefault(File.Exists);

    public async ValueTask InitializeAsync()
    {
        if (Executable is null)
        {
            return;
        }

        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Executable, ChromiumSandbox = false, Args = Arguments });
    }

    /// <summary>Whether a browser is there; where not, the test's output says what was not looked at.</summary>
    public bool IsThere(string lookedAt)
    {
        if (_browser is null)
        {
            TestContext.Current.TestOutputHelper?.WriteLine($"No Chromium is installed, so this was not looked at: {lookedAt}.");
        }

        return _browser is not null;
    }

    /// <summary>Opens a page of the site and looks at it.</summary>
    /// <param name="path">The page, with its anchor.</param>
    /// <param name="options">How the browser is set.</param>
    /// <param name="look">What is looked at.</param>
    /// <returns>What the browser complained of: refused styles and scripts, files that are not there.</returns>
    public async Task<IReadOnlyList<string>> Look(string path, BrowserNewContextOptions options, Func<IPage, Task> look)
    {
        var complaints = new ConcurrentQueue<string>();
        await using var context = await _browser!.NewContextAsync(options);
        await context.RouteAsync("**/*", route => Serve(route, complaints));
        var page = await context.NewPageAsync();
        page.Console += (_, message) => complaints.Enqueue(message.Text);
        page.PageError += (_, error) => complaints.Enqueue(error);
        await page.GotoAsync(Origin + path);
        await look(page);
        return [.. complaints];
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }

    private static Task Serve(IRoute route, ConcurrentQueue<string> complaints)
    {
        var path = new Uri(route.Request.Url).AbsolutePath.TrimStart('/');
        if (route.Request.Url.StartsWith(Origin, StringComparison.Ordinal) && ExampleSite.Files.TryGetValue(path, out var content))
        {
            return route.FulfillAsync(new RouteFulfillOptions { BodyBytes = content.ToArray(), ContentType = KindOf(path) });
        }

        complaints.Enqueue("Asked for " + route.Request.Url);
        return route.FulfillAsync(new RouteFulfillOptions { Status = 404 });
    }

    private static string KindOf(string path) => Path.GetExtension(path) switch
    {
        ".html" => "text/html; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".svg" => "image/svg+xml",
        ".js" => "text/javascript",
        ".json" => "application/json",
        _ => "application/octet-stream",
    };
}
