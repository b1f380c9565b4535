using PolicyAsCode.Cli.Files;
using PolicyAsCode.Cli.Records;
using PolicyAsCode.Governance.Linting;
using PolicyAsCode.Governance.Ratification;
using PolicyAsCode.Linting;

namespace PolicyAsCode.Cli.Analysis;

/// <summary>What is found in a policy beside its agreed versions and records.</summary>
internal static class HistoryFindings
{
    /// <summary>The findings of one file; none where it is not the text of a policy, or nothing was ever agreed or proposed.</summary>
    public static IEnumerable<Finding> Of(Surroundings surroundings, AnalyzedFile file, LintOptions options)
    {
        if (file.Policy is null || Path.GetFileName(file.File.Path) != PolicyFiles.FileName || PolicyFolder.WithHistory(surroundings, Path.GetDirectoryName(file.File.Path)!) is not { } folder)
        {
            return [];
        }

        return HistoryLinter.Run(file.Policy, folder.Read(), options).Select(found => new Finding(
            found.File.Path == StoredPaths.Text ? file.Source : new SourceText(found.File.Text, folder.Shown(found.File.Path)),
            found.Diagnostic));
    }
}
