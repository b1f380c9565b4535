using System.Diagnostics;

namespace PolicyAsCode.Cli.Publishing;

/// <summary>The browser that prints pages as PDF. It is not part of this tool: whichever is installed is used.</summary>
internal static class Chromium
{
    // Printing takes seconds; a browser that hangs must not hang the command.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge", "microsoft-edge"];

    private static readonly string[] Places =
    [
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    ];

    /// <summary>Where one is installed; nothing where none is.</summary>
    /// <param name="path">The folders programs are looked for in, as in <c>PATH</c>.</param>
    public static string? Find(string? path) => (path ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .SelectMany(folder => Names.Select(name => Path.Combine(folder, OperatingSystem.IsWindows() ? name + ".exe" : name)))
        .Concat(Places)
        .FirstOrDefault(File.Exists);

    /// <summary>Prints a page as a tagged PDF with an outline. Whether it worked.</summary>
    public static bool Print(string executable, string page, string pdf)
    {
        var profile = Directory.CreateTempSubdirectory("policy-papers-");
        try
        {
            var start = new ProcessStartInfo(executable) { RedirectStandardError = true, RedirectStandardOutput = true, UseShellExecute = false };
            foreach (var argument in Arguments(profile.FullName, page, pdf))
            {
                start.ArgumentList.Add(argument);
            }

            using var process = Process.Start(start)!;
            var output = Task.WhenAll(process.StandardError.ReadToEndAsync(), process.StandardOutput.ReadToEndAsync());
            if (!process.WaitForExit(Patience))
            {
                process.Kill(entireProcessTree: true);
                return false;
            }

            output.Wait(Patience);
            return process.ExitCode == 0 && File.Exists(pdf);
        }
        finally
        {
            Remove(profile);
        }
    }

    private static IEnumerable<string> Arguments(string profile, string page, string pdf) =>
    [
        "--headless", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-extensions",
        .. Environment.IsPrivilegedProcess && OperatingSystem.IsLinux() ? new[] { "--no-sandbox" } : [],
        $"--user-data-dir={profile}", "--no-pdf-header-footer", "--generate-pdf-document-outline", $"--print-to-pdf={pdf}", new Uri(page).AbsoluteUri,
    ];

    private static void Remove(DirectoryInfo folder)
    {
        try
        {
            folder.Delete(recursive: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A browser may hold a file of its profile for a moment longer; the system clears its temporary folder.
        }
    }
}
