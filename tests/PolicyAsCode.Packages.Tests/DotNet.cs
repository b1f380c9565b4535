using System.Diagnostics;

namespace PolicyAsCode.Packages.Tests;

/// <summary>What a run of <c>dotnet</c> came to.</summary>
/// <param name="ExitCode">0 where it succeeded.</param>
/// <param name="Output">Both streams.</param>
internal sealed record DotNetResult(int ExitCode, string Output);

/// <summary>Runs <c>dotnet</c> as a user does, in a folder of its own.</summary>
internal static class DotNet
{
    /// <summary>Runs it and expects success.</summary>
    public static async Task<string> RunAsync(string folder, params string[] arguments)
    {
        var result = await TryAsync(folder, arguments);
        Assert.True(result.ExitCode == 0, $"dotnet {string.Join(' ', arguments)} failed:\n{result.Output}");
        return result.Output;
    }

    /// <summary>Runs it.</summary>
    public static async Task<DotNetResult> TryAsync(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        ForgetOuterBuild(start.Environment);
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new DotNetResult(process.ExitCode, await output + await errors);
    }

    /// <summary>What the build that runs these tests set for itself would steer the one they start.</summary>
    private static void ForgetOuterBuild(IDictionary<string, string?> environment)
    {
        foreach (var name in environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            environment.Remove(name);
        }

        environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        environment["DOTNET_NOLOGO"] = "1";
        environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        environment["MSBUILDDISABLENODEREUSE"] = "1";
    }
}
