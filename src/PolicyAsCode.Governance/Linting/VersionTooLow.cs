using PolicyAsCode.Governance.Ratification;
using PolicyAsCode.Governance.Ratification.Steps;
using PolicyAsCode.Governance.Versioning;
using PolicyAsCode.Linting.Lifecycle;
using PolicyAsCode.Syntax;

namespace PolicyAsCode.Governance.Linting;

/// <summary>Finds a proposal that says a lower version than its changes make.</summary>
internal static class VersionTooLow
{
    public static IEnumerable<HistoryFinding> Find(HistoryContext context)
    {
        // A proposal of another text is a draft again, and says nothing of this one.
        if (!context.IsProposed || context.Proposal is not { } proposal)
        {
            yield break;
        }

        var computed = context.History.Latest is { } latest && context.Diff is { } diff
            ? latest.Version.After(diff.BumpWhere(change => Confirmation.IsIn(proposal.Confirmed, change)) is > VersionBump.None and var bump ? bump : VersionBump.Patch)
            : PolicyVersion.First;
        if (proposal.Version < computed)
        {
            var file = context.Stored[StoredPaths.Proposal]!;
            yield return new(file, ReportedFromHistory.VersionTooLow.At(
                YamlText.Read(new SourceText(file.Text, file.Path))?["version"]?.Span ?? default,
                $"The changes make this version {computed}, and the proposal says {proposal.Version}, so its number would hide what changes. Propose the text again."));
        }
    }
}
