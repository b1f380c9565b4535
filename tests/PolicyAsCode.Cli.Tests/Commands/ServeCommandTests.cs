using System.Net;
using System.Net.Sockets;
using PolicyAsCode.Cli.Output;

namespace PolicyAsCode.Cli.Tests.Commands;

public sealed class ServeCommandTests : IDisposable
{
    private readonly Workplace _workplace = new();
    private readonly CancellationTokenSource _stop = new();
    private readonly HttpClient _browser = new(new HttpClientHandler { AllowAutoRedirect = false }) { Timeout = TimeSpan.FromSeconds(30) };
    private readonly StringWriter _output = new() { NewLine = "\n" };

    [Fact]
    public async Task A_page_is_shown_and_shows_the_text_as_it_was_saved_last()
    {
        var address = await Serve();
        const string Page = "p/behaviour/draft/";

        var before = await _browser.GetStringAsync(address + Page, TestContext.Current.CancellationToken);
        var number = before.Split("data-number=\"")[1].Split('"')[0];
        var news = _browser.GetAsync(new Uri($"{address}_live?{number}"), TestContext.Current.CancellationToken);
        _workplace.Write("policy/behaviour/policy.md", Workplace.SoundPolicy.Replace("eat in class", "chew in class", StringComparison.Ordinal));

        Assert.Contains("eat in class", before, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await news).StatusCode);
        Assert.Contains("chew in class", await _browser.GetStringAsync(address + Page, TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no-such-page", HttpStatusCode.NotFound)]
    [InlineData("..%2F..%2Fetc%2Fpasswd", HttpStatusCode.NotFound)]
    [InlineData("policy/library.yml", HttpStatusCode.NotFound)]
    [InlineData("p/behaviour", HttpStatusCode.Redirect)]
    [InlineData("", HttpStatusCode.OK)]
    [InlineData("index.html", HttpStatusCode.OK)]
    [InlineData("assets/site.css", HttpStatusCode.OK)]
    public async Task Only_pages_of_the_site_are_given_out(string path, HttpStatusCode status)
    {
        var address = await Serve();

        Assert.Equal(status, (await _browser.GetAsync(new Uri(address + path), TestContext.Current.CancellationToken)).StatusCode);
    }

    [Fact]
    public async Task Nothing_can_be_sent_to_it()
    {
        var address = await Serve();
        using var content = new StringContent("x");

        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await _browser.PostAsync(new Uri(address), content, TestContext.Current.CancellationToken)).StatusCode);
    }

    [Fact]
    public void A_port_that_is_taken_is_named_with_another()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port;
        _workplace.Write("policy/behaviour/policy.md", Workplace.SoundPolicy);

        var outcome = _workplace.Run("serve", "--port", port.ToString(System.Globalization.CultureInfo.InvariantCulture));

        Assert.Equal(2, outcome.ExitCode);
        Assert.Contains($"--port {port + 1}", outcome.Error, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        _stop.Cancel();
        _browser.Dispose();
        _workplace.Dispose();
        _output.Dispose();
        _stop.Dispose();
    }

    private async Task<string> Serve()
    {
        _workplace.Write("policy/behaviour/policy.md", Workplace.SoundPolicy);
        var port = FreePort();
        var terminal = new Terminal(TextWriter.Synchronized(_output), TextWriter.Synchronized(_output)) { Width = 100 };
        _ = Task.Run(() => PolicyCommand.Run(["serve", "--port", port.ToString(System.Globalization.CultureInfo.InvariantCulture)], new Surroundings(terminal, _workplace.Folder) { Stop = _stop.Token }), CancellationToken.None);
        var address = $"http://127.0.0.1:{port}/";
        for (var attempt = 0; attempt < 100; attempt++)
        {
            try
            {
                if ((await _browser.GetAsync(new Uri(address), TestContext.Current.CancellationToken)).StatusCode == HttpStatusCode.OK)
                {
                    return address;
                }
            }
            catch (HttpRequestException)
            {
                // It has not started to listen yet.
            }

            await Task.Delay(100, TestContext.Current.CancellationToken);
        }

        throw new InvalidOperationException("The site never came up: " + _output);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
