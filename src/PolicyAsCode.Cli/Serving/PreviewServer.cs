using System.Globalization;
using System.Net;
using System.Text;

namespace PolicyAsCode.Cli.Serving;

/// <summary>Answers a browser on this computer, and nobody else. Pages reload by themselves when a text was saved.</summary>
internal sealed class PreviewServer(PreviewSite site, int port) : IDisposable
{
    private const string Strict = "default-src 'none'; style-src 'self'; img-src 'self'";
    private const string Watching = Strict + "; script-src 'self'; connect-src 'self'";

    // Asks until there is a newer site, then loads the page again at the same place.
    private const string Script = """
        const asked = document.currentScript.dataset.number;
        const watch = () => fetch('/_live?' + asked).then(answer => answer.status === 200 ? location.reload() : watch()).catch(() => setTimeout(watch, 1000));
        watch();

        """;

    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(20);

    private readonly HttpListener _listener = new() { Prefixes = { $"http://127.0.0.1:{port}/" } };

    /// <summary>Where the site is.</summary>
    public string Address { get; } = $"http://127.0.0.1:{port}/";

    /// <summary>Starts to listen.</summary>
    /// <exception cref="Refusal">Another program listens there.</exception>
    public void Start()
    {
        try
        {
            _listener.Start();
        }
        catch (HttpListenerException)
        {
            throw new Refusal($"Another program already uses port {port} of this computer. Choose another: policy serve --port {port + 1}");
        }
    }

    /// <summary>Answers until it is stopped.</summary>
    public async Task Run(CancellationToken stop)
    {
        using var stopping = stop.Register(_listener.Stop);
        while (!stop.IsCancellationRequested)
        {
            HttpListenerContext context;
            try
            {
                context = await _listener.GetContextAsync().ConfigureAwait(false);
            }
            catch (Exception exception) when (exception is HttpListenerException or ObjectDisposedException)
            {
                return;
            }

            _ = Task.Run(() => Answer(context, stop), CancellationToken.None);
        }
    }

    public void Dispose() => _listener.Close();

    private async Task Answer(HttpListenerContext context, CancellationToken stop)
    {
        try
        {
            await Respond(context, stop).ConfigureAwait(false);
            context.Response.Close();
        }
        catch (Exception exception) when (exception is HttpListenerException or IOException or ObjectDisposedException or InvalidOperationException)
        {
            // The browser went away before it had its answer.
        }
    }

    private Task Respond(HttpListenerContext context, CancellationToken stop)
    {
        var (request, response) = (context.Request, context.Response);
        response.Headers["Cache-Control"] = "no-store";
        response.Headers["X-Content-Type-Options"] = "nosniff";
        var path = WebUtility.UrlDecode(request.Url?.AbsolutePath ?? "/").TrimStart('/');
        return request.HttpMethod is not ("GET" or "HEAD") ? Send(response, 405, "text/plain", "Only reading is possible here."u8.ToArray())
            : path == "_live" ? WaitForNews(response, request.Url!.Query, stop)
            : path == "_live.js" ? Send(response, 200, "text/javascript; charset=utf-8", Encoding.UTF8.GetBytes(Script))
            : SendFile(response, path);
    }

    private Task SendFile(HttpListenerResponse response, string path)
    {
        if (path.Length == 0 || path.EndsWith('/'))
        {
            path += "index.html";
        }

        // One look: a page must not be given out under the number of a site that came a moment later.
        var shown = site.Now;
        if (shown.Files.TryGetValue(path, out var content))
        {
            return Send(response, 200, KindOf(path), path.EndsWith(".html", StringComparison.Ordinal) ? WithScript(content, shown.Number) : content.ToArray());
        }

        if (!shown.Files.ContainsKey(path + "/index.html"))
        {
            return Send(response, 404, "text/plain; charset=utf-8", Encoding.UTF8.GetBytes("There is no such page. Go back, or start at " + Address));
        }

        response.Redirect("/" + path + "/");
        return Task.CompletedTask;
    }

    // The published page allows no script at all; only here does it learn of a newer one.
    private static byte[] WithScript(ReadOnlyMemory<byte> page, int number) => Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(page.Span)
        .Replace(Strict, Watching, StringComparison.Ordinal)
        .Replace("</head>", $"  <script src=\"/_live.js\" data-number=\"{number}\" defer></script>\n</head>", StringComparison.Ordinal));

    private async Task WaitForNews(HttpListenerResponse response, string query, CancellationToken stop)
    {
        var shown = site.Now;
        var news = query == "?" + shown.Number.ToString(CultureInfo.InvariantCulture) ? shown.Replaced.Task : Task.CompletedTask;
        await Task.WhenAny(news, Task.Delay(LongestWait, stop)).ConfigureAwait(false);
        response.StatusCode = news.IsCompleted ? 200 : 204;
    }

    private static async Task Send(HttpListenerResponse response, int status, string kind, byte[] content)
    {
        response.StatusCode = status;
        response.ContentType = kind;
        response.ContentLength64 = content.Length;
        await response.OutputStream.WriteAsync(content).ConfigureAwait(false);
    }

    private static string KindOf(string path) => Path.GetExtension(path) switch
    {
        ".html" => "text/html; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".svg" => "image/svg+xml",
        ".png" => "image/png",
        ".jpg" or ".jpeg" => "image/jpeg",
        ".webp" => "image/webp",
        ".json" => "application/json",
        ".xml" => "application/xml",
        ".ics" => "text/calendar; charset=utf-8",
        _ => "application/octet-stream",
    };
}
