using System.Diagnostics;
using PolicyAsCode.Governance.Ratification;

namespace PolicyAsCode.Cli.Records;

/// <summary>Reads the history of a policy as it stood in a revision of a git repository.</summary>
internal static class GitRevision
{
    /// <summary>The files of the history in a revision.</summary>
    /// <exception cref="Refusal">There is no such revision, or no git.</exception>
    public static StoredPolicy Read(PolicyFolder folder, string revision)
    {
        if (revision.StartsWith('-') || Run(folder, "rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}") is not { } commit)
        {
            throw new Refusal($"{revision} is neither the folder of a site nor a revision of the git repository that {folder.Shown("")} is in. Check the name.");
        }

        var id = System.Text.Encoding.ASCII.GetString(commit).Trim();
        var names = System.Text.Encoding.UTF8.GetString(Run(folder, "ls-tree", "-r", "-z", "--name-only", id, "--", "records", "ratified") ?? []);
        var files = names.Split('\0', StringSplitOptions.RemoveEmptyEntries).Select(path => StoredFile.Of(path, Run(folder, "cat-file", "blob", $"{id}:./{path}") ?? []));
        return new StoredPolicy(folder.PolicyId, files.ToEquatableArray());
    }

    // What git prints; nothing where it fails.
    private static byte[]? Run(PolicyFolder folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("git", ["-C", folder.Path, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        try
        {
            using var process = Process.Start(start)!;
            var errors = process.StandardError.ReadToEndAsync();
            using var output = new MemoryStream();
            process.StandardOutput.BaseStream.CopyTo(output);
            process.WaitForExit();
            errors.Wait();
            return process.ExitCode == 0 ? output.ToArray() : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            throw new Refusal("Git is not installed, so an earlier revision cannot be read. Install it, or compare with the folder of a site.");
        }
    }
}
