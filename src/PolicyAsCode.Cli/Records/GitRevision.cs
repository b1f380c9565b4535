using PolicyAsCode.Cli.Comparison;
using PolicyAsCode.Governance.Ratification;

namespace PolicyAsCode.Cli.Records;

/// <summary>Reads the history of a policy as it stood in a revision of a git repository.</summary>
internal static class GitRevision
{
    /// <summary>The files of the history in a revision.</summary>
    /// <exception cref="Refusal">There is no such revision, or no git.</exception>
    public static StoredPolicy Read(PolicyFolder folder, string revision)
    {
        var git = new GitRepository(folder.Path);
        if (!git.IsRevision(revision) || git.FromTop(".") is not { } top)
        {
            throw new Refusal($"{revision} is neither the folder of a site nor a revision of the git repository that {folder.Shown("")} is in. Check the name.");
        }

        var prefix = top.Length > 0 ? top + "/" : "";
        var paths = git.Files(revision, prefix + "records").Concat(git.Files(revision, prefix + "ratified"));
        return new StoredPolicy(folder.PolicyId, paths.Select(path => StoredFile.Of(path[prefix.Length..], git.Read(revision, path) ?? [])).ToEquatableArray());
    }
}
