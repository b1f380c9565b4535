using PolicyAsCode.Linting;
using PolicyAsCode.Linting.Lifecycle;
using PolicyAsCode.Linting.Suppressing;

namespace PolicyAsCode.Governance.Linting;

/// <summary>Finds errors that are answered by a comment in a text that is before governors or was agreed: it holds no rule where they expect one.</summary>
internal static class AnsweredErrors
{
    public static IEnumerable<HistoryFinding> Find(HistoryContext context)
    {
        if (!context.IsProposed && !context.IsAgreed)
        {
            return [];
        }

        var answered = Linter.Run(context.Policy, LintOptions.Default).Suppressed;
        return answered.Where(answer => answer is { Kind: SuppressionKind.InText, Diagnostic.Severity: Severity.Error }).Select(answer => new HistoryFinding(
            HistoryLinter.InText(context),
            ReportedFromHistory.AnsweredError.At(
                answer.Diagnostic.Span,
                $"{answer.Diagnostic.Id} is passed over here (“{answer.Reason}”), so no rule is made of these words, though governors agree them. Put it right before they do.")));
    }
}
