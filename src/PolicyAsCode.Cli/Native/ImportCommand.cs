using System.CommandLine;
using System.ComponentModel;
using System.Diagnostics;
using PolicyAsCode.Cli.CommandLine;

namespace PolicyAsCode.Cli.Commands;

/// <summary><c>policy import</c> of the native command: a program of its own beside it does the work.</summary>
/// <remarks>
/// The library that reads Word makes a native program three times as large, and slower to start by ten milliseconds,
/// which every other command would pay for. Elsewhere, <c>Commands/ImportCommand.cs</c> stands in this place.
/// </remarks>
internal static class ImportCommand
{
    private const string Name = "import";

    /// <summary>The command's row in the help.</summary>
    public static Command Create(Surroundings surroundings)
    {
        _ = surroundings;
        return new ExampledCommand(Name, "Brings a document into policy Markdown, reports every repair, and asks what it may not decide.", ("policy import behaviour.docx", "write policy/behaviour/policy.md and import-report.md beside it"));
    }

    /// <summary>Hands the whole command line to the other program; nothing where it is no import.</summary>
    /// <exception cref="Refusal">The program is not there.</exception>
    public static int? RunElsewhere(string[] args, Surroundings surroundings)
    {
        if (args is not [Name, ..])
        {
            return null;
        }

        surroundings.Terminal.Flush();
        var program = Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "policy-import.exe" : "policy-import");
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, args) { WorkingDirectory = surroundings.Folder });
            process!.WaitForExit();
            return process.ExitCode;
        }
        catch (Win32Exception)
        {
            throw new Refusal($"{program} is missing, which does the work of policy import. Publish src/PolicyAsCode.ImportTool into the same folder.");
        }
    }
}
