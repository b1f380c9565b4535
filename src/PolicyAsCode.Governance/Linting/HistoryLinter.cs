using System.Diagnostics.CodeAnalysis;
using PolicyAsCode.Binding;
using PolicyAsCode.Governance.Ratification;
using PolicyAsCode.Linting;
using PolicyAsCode.Linting.Lifecycle;

namespace PolicyAsCode.Governance.Linting;

/// <summary>What was found, and in which file of the policy's folder.</summary>
/// <param name="File">The file; for one that is missing, an empty text under its name.</param>
/// <param name="Diagnostic">What was found.</param>
public sealed record HistoryFinding(StoredFile File, Diagnostic Diagnostic);

/// <summary>Runs the lints over a policy's history.</summary>
public static class HistoryLinter
{
    private static readonly (LintDescriptor Descriptor, Func<HistoryContext, IEnumerable<HistoryFinding>> Find)[] All =
    [
        (ReportedFromHistory.AnsweredError, AnsweredErrors.Find),
        (ReportedFromHistory.ReviewDue, ReviewDue.Find),
        (ReportedFromHistory.NotRecorded, ChangedFiles.Find),
        (ReportedFromHistory.DateOutOfOrder, DateOutOfOrder.Find),
        (ReportedFromHistory.OtherApprover, OtherApprover.Find),
        (ReportedFromHistory.IdLost, ChangedRules.Find),
        (ReportedFromHistory.VersionTooLow, VersionTooLow.Find),
    ];

    /// <summary>Finds what is wrong with a policy's history, and with its working text beside it.</summary>
    /// <param name="policy">The working text.</param>
    /// <param name="stored">The files of its folder. Without any of its history nothing is found.</param>
    /// <param name="options">The severities that were set, and the day.</param>
    /// <returns>What was found, in the order of the lints. A lint that fails is reported as PAC0008, never skipped in silence.</returns>
    public static IReadOnlyList<HistoryFinding> Run(BoundPolicy policy, StoredPolicy stored, LintOptions options)
    {
        var found = new List<HistoryFinding>();
        if (stored.Files.Any(static file => file.Path != StoredPaths.Text))
        {
            var context = new HistoryContext(policy, stored, options.AsOf);
            foreach (var (descriptor, find) in All)
            {
                Find(descriptor, find, context, found);
            }
        }

        return found.ConvertAll(finding => finding with { Diagnostic = Apply(finding.Diagnostic, options) });
    }

    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "A fault in one lint must not hide what the others find, and is reported itself.")]
    private static void Find(LintDescriptor descriptor, Func<HistoryContext, IEnumerable<HistoryFinding>> find, HistoryContext context, List<HistoryFinding> found)
    {
        try
        {
            found.AddRange(find(context).ToList());
        }
        catch (Exception exception)
        {
            var message = $"{descriptor.Id} could not be looked for, because the tool itself failed ({exception.GetType().Name}). Nothing here is known to be right: please report it.";
            found.Add(new HistoryFinding(InText(context), new Diagnostic("PAC0008", Severity.Error, default, message)));
        }
    }

    internal static StoredFile InText(HistoryContext context) => context.Stored[StoredPaths.Text] ?? new StoredFile(StoredPaths.Text, context.Policy.Tree.Source.Text, "");

    // What would tamper with agreed rules stays as serious as it is.
    private static Diagnostic Apply(Diagnostic found, LintOptions options) =>
        LintCatalogue.Find(found.Id) is { CannotBeLowered: true } ? found : found with { Severity = options.SeverityOf(found.Id, found.Severity) };
}
