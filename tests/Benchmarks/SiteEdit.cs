using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Benchmarks;

/// <summary>Measures what somebody waits for who writes with <c>policy serve</c> open: from the saved file to the page with the new words.</summary>
internal static class SiteEdit
{
    private const int Rounds = 9;

    private static readonly TimeSpan StartLimit = TimeSpan.FromMinutes(2);

    /// <summary>Edits one policy of a folder some times while the command shows it, and prints the longest and the middle time.</summary>
    /// <param name="command">The command, as it is given out.</param>
    /// <param name="folder">The folder that holds <c>policy/</c>.</param>
    /// <returns>The middle time, in seconds.</returns>
    public static async Task<double> Measure(string command, string folder)
    {
        var files = Directory.GetFiles(Path.Combine(folder, "policy"), "policy.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();
        var (file, policy) = (files[0], Path.GetFileName(Path.GetDirectoryName(files[0]))!);
        var address = $"http://127.0.0.1:{FreePort()}/";
        using var server = Process.Start(new ProcessStartInfo(command, ["serve", folder, "--port", new Uri(address).Port.ToString(CultureInfo.InvariantCulture), "--as-of", "2026-09-01"])
        {
            RedirectStandardOutput = true, RedirectStandardError = true,
        })!;
        var silence = Task.WhenAll(server.StandardOutput.ReadToEndAsync(), server.StandardError.ReadToEndAsync());
        var original = await File.ReadAllTextAsync(file);
        using var browser = new HttpClient { BaseAddress = new Uri(address), Timeout = StartLimit };
        try
        {
            var number = NumberOf(await FirstPage(browser));
            var (times, work) = (new List<double>(), server.TotalProcessorTime);
            for (var round = 0; round < Rounds; round++)
            {
                var words = string.Create(CultureInfo.InvariantCulture, $"ring the bell {round + 2} times");
                var watch = Stopwatch.StartNew();
                await File.WriteAllTextAsync(file, $"{original}\nStaff must {words}.\n");
                var page = "";
                while (!page.Contains(words, StringComparison.Ordinal))
                {
                    using var news = await browser.GetAsync(new Uri($"_live?{number}", UriKind.Relative));
                    page = await browser.GetStringAsync(new Uri($"p/{policy}/draft/", UriKind.Relative));
                    number = NumberOf(page);
                }

                times.Add(watch.Elapsed.TotalSeconds);
            }

            server.Refresh();
            times.Sort();
            var seconds = (server.TotalProcessorTime - work).TotalSeconds / Rounds;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"an edit of one of {files.Count} policies in policy serve:  {times[Rounds / 2]:0.000} s in the middle of {Rounds}, {times[^1]:0.000} s at most, {seconds:0.000} s of the processors, {server.PeakWorkingSet64 >> 20} MB"));
            return times[Rounds / 2];
        }
        finally
        {
            server.Kill();
            await silence;
            await File.WriteAllTextAsync(file, original);
        }
    }

    private static async Task<string> FirstPage(HttpClient browser)
    {
        var watch = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                return await browser.GetStringAsync(new Uri("", UriKind.Relative));
            }
            catch (HttpRequestException) when (watch.Elapsed < StartLimit)
            {
                await Task.Delay(100);
            }
        }
    }

    private static string NumberOf(string page) => page.Split("data-number=\"")[1].Split('"')[0];

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
