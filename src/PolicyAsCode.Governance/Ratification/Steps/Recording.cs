using PolicyAsCode.Governance.Ratification.Records;

namespace PolicyAsCode.Governance.Ratification.Steps;

/// <summary>Begins and ends a record, whatever it is about.</summary>
internal static class Recording
{
    /// <summary>A record that follows the last.</summary>
    public static DecisionRecord Begin(StoredPolicy policy, PolicyHistory history, Meeting meeting) => new()
    {
        Number = history.Records.Count + 1,
        PolicyId = policy.PolicyId,
        Body = meeting.Body,
        DelegatedBy = meeting.DelegatedBy,
        Meeting = meeting.Day!.Value,
        Minute = meeting.Minute.Trim(),
        Chair = new Chair(meeting.Chair.Name.Trim(), meeting.Chair.Office.Trim()),
        EffectiveFrom = meeting.EffectiveFrom ?? meeting.Day!.Value,
        Previous = history.Records.Count == 0 ? DecisionRecord.NoPrevious : RecordFile.StatedHash(policy[history.Records[history.Records.Count - 1].Path]!.Text)!,
    };

    /// <summary>The step that writes a record: what it speaks of, then the record, then HEAD.</summary>
    public static Step Finish(DecisionRecord record, string removes, params NewFile[] agreed)
    {
        var text = RecordFile.Write(record);
        var head = HistoryReader.HeadOf(record.FileName, RecordFile.StatedHash(text)!);
        return new Step { Record = record, Removes = removes, Files = new([.. agreed, NewFile.Of(record.Path, text), NewFile.Replacing(StoredPaths.Head, head)]) };
    }
}
