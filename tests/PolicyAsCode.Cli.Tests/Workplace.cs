using System.Diagnostics;
using PolicyAsCode.Cli.Output;

namespace PolicyAsCode.Cli.Tests;

/// <summary>A folder of its own in which a test runs the command, without colours and 100 columns wide.</summary>
internal sealed class Workplace : IDisposable
{
    /// <summary>The front matter of a policy that is complete.</summary>
    public const string FrontMatter = """
        ---
        title: Behaviour policy
        owner: Headteacher
        approver: full-governing-body
        review: yearly
        applies-to: { schools: all, audiences: [pupils] }
        ---

        """;

    /// <summary>A policy without faults: three rules, each with an id.</summary>
    public const string SoundPolicy = FrontMatter + """
        # Behaviour policy

        ## In class {#in-class}

        Pupils must not:

        - eat in class {#eat}
        - leave the room, unless a teacher allows it {#leave unless=teacher-allows}

        Pupils must hand in found property immediately. {#hand-in}

        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("policy-").FullName;

    /// <summary>The full path of the folder.</summary>
    public string Folder => _folder;

    /// <summary>What the terminal can do.</summary>
    public Func<Terminal, Terminal> Terminal { get; init; } = terminal => terminal;

    /// <summary>The day it is.</summary>
    public DateOnly Today { get; init; } = new(2026, 11, 25);

    /// <summary>The folders in which programs are looked for.</summary>
    public string? ProgramPath { get; init; } = Environment.GetEnvironmentVariable("PATH");

    /// <summary>Called before each file of a decision is written or taken away.</summary>
    public Action<string> BeforeWrite { get; set; } = static _ => { };

    /// <summary>The file for the summary of a step of GitHub Actions; none unless it is named.</summary>
    public string? StepSummary { get; init; }

    /// <summary>Whether it is a build server.</summary>
    public bool IsBuildServer { get; set; }

    /// <summary>Writes a file and gives its full path.</summary>
    public string Write(string path, string text) => Write(path, System.Text.Encoding.UTF8.GetBytes(text));

    /// <inheritdoc cref="Write(string, string)"/>
    public string Write(string path, byte[] bytes)
    {
        var full = Path.Combine(_folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, bytes);
        return full;
    }

    /// <summary>The text of a file.</summary>
    public string Read(string path) => File.ReadAllText(Path.Combine(_folder, path));

    /// <summary>Every file below the folder, with <c>/</c> between folders.</summary>
    public IEnumerable<string> Files() =>
        Directory.GetFiles(_folder, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(_folder, path).Replace('\\', '/')).Order(StringComparer.Ordinal);

    /// <summary>Runs the command in the folder.</summary>
    public Outcome Run(params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var terminal = Terminal(new Terminal(output, error) { Width = 100 });
        var exitCode = PolicyCommand.Run(args, new Surroundings(terminal, _folder) { Today = Today, BeforeWrite = BeforeWrite, ProgramPath = ProgramPath, IsBuildServer = IsBuildServer, StepSummary = StepSummary is null ? null : Path.Combine(_folder, StepSummary) });
        return new Outcome(exitCode, output.ToString(), error.ToString());
    }

    /// <summary>Runs a program in the folder, as a process of its own.</summary>
    public async Task<Outcome> RunProcessAsync(params string[] commandLine)
    {
        var start = new ProcessStartInfo(commandLine[0], commandLine[1..]) { WorkingDirectory = _folder, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return new Outcome(process.ExitCode, await output, await error);
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(_folder, recursive: true);
}

/// <summary>What a run of the command gave.</summary>
internal sealed record Outcome(int ExitCode, string Output, string Error);
