using PolicyAsCode.Cli.Output;

namespace PolicyAsCode.Cli;

/// <summary>What a command sees of the machine; tests give their own.</summary>
/// <param name="Terminal">Where it prints.</param>
/// <param name="Folder">The folder it was started in, as a full path.</param>
internal sealed record Surroundings(Terminal Terminal, string Folder)
{
    /// <summary>The day it is, on which nothing depends but the site's date.</summary>
    public DateOnly Today { get; init; } = DateOnly.FromDateTime(DateTime.Now);

    /// <summary>Called with the name of each file of a decision just before it is written or taken away. Tests stop a run here.</summary>
    public Action<string> BeforeWrite { get; init; } = static _ => { };

    /// <summary>The folders in which programs are looked for.</summary>
    public string? ProgramPath { get; init; } = Environment.GetEnvironmentVariable("PATH");

    /// <summary>Ends what goes on until it is stopped, such as <c>policy serve</c>.</summary>
    public CancellationToken Stop { get; init; }

    /// <summary>The file whose Markdown GitHub Actions shows with the step; nothing elsewhere.</summary>
    public string? StepSummary { get; init; }

    /// <summary>Whether this is a build server, which says so by the variable <c>CI</c>.</summary>
    public bool IsBuildServer { get; init; }

    /// <summary>Adds Markdown to the summary of the step, where there is one.</summary>
    /// <exception cref="Refusal">The summary cannot be written.</exception>
    public void AddToStepSummary(string markdown)
    {
        if (StepSummary is { Length: > 0 } path)
        {
            Files.Access.Try(path, "write", () => File.AppendAllText(path, markdown));
        }
    }

    /// <summary>The full path of what the user named.</summary>
    public string FullPath(string path) => Path.GetFullPath(path, Folder);

    /// <summary>A full path as the user would name it: from the folder they are in, with <c>/</c> between folders.</summary>
    public string ShownPath(string fullPath)
    {
        var relative = Path.GetRelativePath(Folder, fullPath).Replace('\\', '/');
        return relative.StartsWith("../../", StringComparison.Ordinal) ? fullPath.Replace('\\', '/') : relative;
    }
}

/// <summary>The exit codes every command keeps to.</summary>
internal static class ExitCode
{
    /// <summary>Nothing found at or above the fail level.</summary>
    public const int Clean = 0;

    /// <summary>Something found at or above the fail level.</summary>
    public const int Findings = 1;

    /// <summary>The command could not do its work: wrong usage, a file that cannot be read, a failure of ours.</summary>
    public const int Failure = 2;
}

/// <summary>The command cannot do what was asked, and says why and what to do. It ends with <see cref="ExitCode.Failure"/>.</summary>
internal sealed class Refusal(string message) : Exception(message);
