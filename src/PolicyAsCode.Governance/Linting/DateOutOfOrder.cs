using PolicyAsCode.Governance.Ratification;
using PolicyAsCode.Governance.Ratification.Records;
using PolicyAsCode.Linting.Lifecycle;
using PolicyAsCode.Syntax;

namespace PolicyAsCode.Governance.Linting;

/// <summary>Finds days in records and proposals that cannot be right. The command writes none; a hand can.</summary>
internal static class DateOutOfOrder
{
    public static IEnumerable<HistoryFinding> Find(HistoryContext context)
    {
        DecisionRecord? version = null;
        foreach (var record in context.History.Records)
        {
            var file = context.Stored[record.Path]!;
            if (record.Meeting > context.AsOf)
            {
                yield return At(file, "meeting", $"This decision is dated {Calendar.InWords(record.Meeting)}, which is still to come, so nobody can have made it. Find out when it was made.");
            }
            else if (record.Decision.MakesVersion() && version is not null && (record.Meeting < version.Meeting || record.EffectiveFrom < version.EffectiveFrom))
            {
                yield return At(file, "meeting", $"Version {record.Version} is dated before version {version.Version}, so it is open which of them holds. Find out when it was agreed.");
            }

            version = record.Decision.MakesVersion() ? record : version;
        }

        if (context.Stored[StoredPaths.Proposal] is { } proposal && YamlText.Read(new SourceText(proposal.Text, proposal.Path))?["proposed"] is YamlScalar day)
        {
            if (IsoDate.Read(day.Value) is not { } proposed)
            {
                yield return At(proposal, "proposed", $"“{day.Value}” is no day, so it is open when the text was put before governors. Write year-month-day, such as 2026-09-07.");
            }
            else if (proposed > context.AsOf)
            {
                yield return At(proposal, "proposed", $"The text was put before governors on {Calendar.InWords(proposed)}, which is still to come. Propose it again.");
            }
            else if (proposed < version?.Meeting)
            {
                yield return At(proposal, "proposed", $"The text was put before governors on {Calendar.InWords(proposed)}, before version {version.Version} was agreed. Propose it again.");
            }
        }
    }

    private static HistoryFinding At(StoredFile file, string key, string message) =>
        new(file, ReportedFromHistory.DateOutOfOrder.At(YamlText.Read(new SourceText(file.Text, file.Path))?[key]?.Span ?? default, message));
}
