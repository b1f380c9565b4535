using PolicyAsCode.Binding;
using PolicyAsCode.Cli.Caching;
using PolicyAsCode.Cli.Files;
using PolicyAsCode.Cli.Records;
using PolicyAsCode.Governance.Linting;
using PolicyAsCode.Governance.Ratification;
using PolicyAsCode.Linting;
using PolicyAsCode.Model;

namespace PolicyAsCode.Cli.Analysis;

/// <summary>What is found in a policy beside its agreed versions and records.</summary>
internal static class HistoryFindings
{
    /// <summary>The findings of one file; none where it is not the text of a policy, or nothing was ever agreed or proposed.</summary>
    public static IReadOnlyList<Finding> Of(Surroundings surroundings, AnalyzedFile file, Library library, LintOptions options, KeptHistories? kept)
    {
        if (Path.GetFileName(file.File.Path) != PolicyFiles.FileName || file.Diagnostics.Any(found => found.Id is "PAC0007" or "PAC0008")
            || PolicyFolder.WithHistory(surroundings, file.File) is not { } folder)
        {
            return [];
        }

        return kept is null || file.Policy is null ? Find(file, folder, library, options) : kept.Of(file.Policy, options, folder, () => Find(file, folder, library, options));
    }

    private static IReadOnlyList<Finding> Find(AnalyzedFile file, PolicyFolder folder, Library library, LintOptions options)
    {
        // A file known from an earlier run has not been read again; beside its history it has to be.
        var stored = folder.Read();
        var policy = file.Policy ?? Binder.Bind(new SourceText(stored[StoredPaths.Text]!.Text, file.File.ShownPath), file.File.PolicyId, library);
        return [.. HistoryLinter.Run(policy, stored, options).Select(found => new Finding(
            found.File.Path == StoredPaths.Text ? policy.Tree.Source : new SourceText(found.File.Text, folder.Shown(found.File.Path)),
            found.Diagnostic))];
    }
}
