using PolicyAsCode.Governance.Ratification;
using PolicyAsCode.Governance.Ratification.Records;
using PolicyAsCode.Linting;
using PolicyAsCode.Linting.Lifecycle;

namespace PolicyAsCode.Governance.Linting;

/// <summary>Finds files of the history that are not what was agreed or written.</summary>
internal static class ChangedFiles
{
    // A run that was interrupted changed nothing; policy verify and the next decision say so.
    public static IEnumerable<HistoryFinding> Find(HistoryContext context) => context.Reading.Faults
        .Where(static fault => fault.Kind != HistoryFaultKind.Unfinished)
        .Select(fault => new HistoryFinding(context.Stored[fault.Path] ?? new StoredFile(fault.Path, "", ""), DescriptorOf(fault.Kind).At(default, fault.Message)));

    private static LintDescriptor DescriptorOf(HistoryFaultKind kind) => kind switch
    {
        HistoryFaultKind.NotRecorded => ReportedFromHistory.NotRecorded,
        HistoryFaultKind.TextChanged => ReportedFromHistory.TextChanged,
        _ => ReportedFromHistory.HistoryChanged,
    };
}
