using System.Diagnostics;

namespace PolicyAsCode.Packages.Tests;

/// <summary>What a run of <c>dotnet</c> came to.</summary>
/// <param name="ExitCode">0 where it succeeded.</param>
/// <param name="Output">Both streams.</param>
internal sealed record DotNetResult(int ExitCode, string Output);

/// <summary>Runs <c>dotnet</c> as a user does, in a folder of its own.</summary>
internal static class DotNet
{
    private static readonly Dictionary<string, string> NoneOfItsOwn = [];

    private static string Program => Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";

    /// <summary>Runs it and expects success.</summary>
    public static Task<string> RunAsync(string folder, params string[] arguments) => RunAsync(folder, NoneOfItsOwn, arguments);

    /// <summary>Runs it with settings of its own and expects success.</summary>
    public static async Task<string> RunAsync(string folder, IReadOnlyDictionary<string, string> settings, params string[] arguments)
    {
        var result = await ToEndAsync(Start(Program, folder, settings, arguments));
        Assert.True(result.ExitCode == 0, $"dotnet {string.Join(' ', arguments)} failed:\n{result.Output}");
        return result.Output;
    }

    /// <summary>Runs it.</summary>
    public static Task<DotNetResult> TryAsync(string folder, params string[] arguments) => ToEndAsync(Start(Program, folder, NoneOfItsOwn, arguments));

    /// <summary>How a program is started in a folder, as if nobody had built anything before.</summary>
    public static ProcessStartInfo Start(string program, string folder, IReadOnlyDictionary<string, string> settings, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        ForgetOuterBuild(start.Environment);
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        return start;
    }

    /// <summary>Starts a program and waits until it has ended.</summary>
    public static async Task<DotNetResult> ToEndAsync(ProcessStartInfo start)
    {
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
