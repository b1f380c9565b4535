using PolicyAsCode.Governance.Ratification.Records;
using PolicyAsCode.Linting.Lifecycle;

namespace PolicyAsCode.Governance.Linting;

/// <summary>Finds a policy that names another body than the one by whose power it was agreed last.</summary>
internal static class OtherApprover
{
    public static IEnumerable<HistoryFinding> Find(HistoryContext context)
    {
        var approver = context.Policy.Document.Metadata.Approver;
        if (context.History.Latest is { } record && approver.Length > 0 && PowerOf(record) != approver)
        {
            yield return new(HistoryLinter.InText(context), ReportedFromHistory.OtherApprover.At(
                context.PlaceOfSetting("approver"),
                $"The settings name “{approver}”, and version {record.Version} was agreed by “{PowerOf(record)}”, so it is open who may agree the next. Check which is right."));
        }
    }

    private static string PowerOf(DecisionRecord record) => record.DelegatedBy.Length > 0 ? record.DelegatedBy : record.Body;
}
