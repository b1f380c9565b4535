using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace PolicyAsCode.Cli.Comparison;

/// <summary>Asks git for the texts of revisions. It only reads.</summary>
internal sealed class GitRepository(string folder)
{
    /// <summary>Whether a word names a revision, such as <c>HEAD~3</c>.</summary>
    public bool IsRevision(string revision) => !revision.StartsWith('-') && Run("rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}") is not null;

    /// <summary>The paths of the files below a folder in a revision, from the top of the repository; nothing where there is no such folder.</summary>
    public IReadOnlyList<string> Files(string revision, string path) =>
        Run("ls-tree", "-r", "-z", "--name-only", "--full-tree", "--end-of-options", revision, "--", path is "." or "" ? "./" : path) is { } output
            ? Encoding.UTF8.GetString(output).Split('\0', StringSplitOptions.RemoveEmptyEntries)
            : [];

    /// <summary>The bytes of a file in a revision; nothing where there is no such file.</summary>
    /// <param name="revision">The revision.</param>
    /// <param name="path">The path from the top of the repository.</param>
    public byte[]? Read(string revision, string path) => Run("cat-file", "blob", $"{revision}:{path}");

    /// <summary>A path as the repository's top sees it, with <c>/</c> between folders and none at its end; nothing outside a repository.</summary>
    public string? FromTop(string path)
    {
        if (Run("rev-parse", "--show-prefix") is not { } output)
        {
            return null;
        }

        var prefix = Encoding.UTF8.GetString(output).Trim();
        var full = Path.GetFullPath(Path.Combine("/" + prefix, path.Replace('\\', '/')));
        return full.Replace('\\', '/').TrimStart('/').TrimEnd('/');
    }

    private byte[]? Run(params string[] arguments)
    {
        try
        {
            var start = new ProcessStartInfo("git", arguments) { WorkingDirectory = folder, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
            using var git = Process.Start(start)!;
            git.ErrorDataReceived += static (_, _) => { };
            git.BeginErrorReadLine();
            using var output = new MemoryStream();
            git.StandardOutput.BaseStream.CopyTo(output);
            git.WaitForExit();
            return git.ExitCode == 0 ? output.ToArray() : null;
        }
        catch (Win32Exception)
        {
            throw new Refusal("The program git was not found, and revisions are kept by it. Install git, or name two files.");
        }
    }
}
