
namespace PolicyAsCode.Governance.Ratification.Records;

/// <summary>What the files of a policy's history say, and what is wrong with them.</summary>
/// <param name="History">What the records say, up to the first that cannot be relied on.</param>
/// <param name="Faults">What is wrong, in the order of the records, then of the other files.</param>
public sealed record HistoryReading(PolicyHistory History, EquatableArray<HistoryFault> Faults)
{
    /// <summary>Whether nothing is wrong.</summary>
    public bool IsSound => Faults.Count == 0;
}

/// <summary>
/// Reads the history of a policy and proves it: each record against its own last line and the record before it, <c>records/HEAD</c>
/// against the last, and each agreed text and model against its record. One changed byte anywhere is named.
/// </summary>
/// <remarks>A chain that was cut at its end together with HEAD, or rewritten whole, is sound in itself: only a copy kept elsewhere shows it.</remarks>
public static class HistoryReader
{
    private const string Remedy = "Put it back as it was.";

    /// <summary>Reads and proves. Never throws.</summary>
    public static HistoryReading Read(StoredPolicy policy)
    {
        var faults = new List<HistoryFault>();
        var leftOvers = LeftOvers(policy, faults);
        var files = policy.In(StoredPaths.Records).Where(file => file.Path is not (StoredPaths.Head or StoredPaths.Unfinished) && !leftOvers.Contains(file.Path)).ToList();
        var records = ReadChain(policy.PolicyId, files, faults);
        CheckHead(policy, files, faults);
        CheckAgreed(policy, records, leftOvers, faults);
        return new HistoryReading(new PolicyHistory(policy.PolicyId, records.ToEquatableArray()), faults.ToEquatableArray());
    }

    /// <summary>What <c>records/HEAD</c> says where a record is the last.</summary>
    public static string HeadOf(string fileName, string hash) => $"{fileName} {hash}\n";

    // What an interrupted run wrote before it could name it in HEAD is no part of the history.
    private static HashSet<string> LeftOvers(StoredPolicy policy, List<HistoryFault> faults)
    {
        var leftOvers = new HashSet<string>(StringComparer.Ordinal);
        if (policy[StoredPaths.Unfinished] is { } unfinished && UnfinishedRun.Read(unfinished) is { } run)
        {
            var isDone = policy[StoredPaths.Head]?.Text == run.HeadAfter;
            leftOvers.UnionWith(isDone ? [] : run.Files);
            faults.Add(new HistoryFault(HistoryFaultKind.Unfinished, StoredPaths.Unfinished, isDone
                ? "A run was interrupted just after the decision was recorded, which stands. The next decision tidies up what is left."
                : "A run was interrupted before its decision was recorded, so nothing was decided. Run the same command again."));
        }
        else if (policy[StoredPaths.Unfinished] is not null)
        {
            faults.Add(new HistoryFault(HistoryFaultKind.HistoryChanged, StoredPaths.Unfinished, $"This note of an interrupted run cannot be read, so it is open what it began. {Remedy}"));
        }

        return leftOvers;
    }

    private static List<DecisionRecord> ReadChain(string policyId, List<StoredFile> files, List<HistoryFault> faults)
    {
        var records = new List<DecisionRecord>();
        var isBroken = false;
        for (var i = 0; i < files.Count; i++)
        {
            var record = RecordFile.Read(files[i]);
            var fault = FaultIn(files[i], record, policyId) ?? FaultInOrder(record!, i, i == 0 ? null : files[i - 1], records, isBroken);
            if (fault is not null)
            {
                faults.Add(new HistoryFault(HistoryFaultKind.HistoryChanged, files[i].Path, fault));
                isBroken = true;
            }
            else if (!isBroken)
            {
                records.Add(record!);
            }
        }

        return records;
    }

    private static string? FaultIn(StoredFile file, DecisionRecord? record, string policyId) =>
        RecordFile.StatedHash(file.Text) != RecordFile.ActualHash(file.Text) || ContentHash.Of(file.Text) != file.Hash
            ? $"This record was changed after it was written, so it no longer shows what was decided. {Remedy}"
            : record is null ? "This record is of a kind that this version of the tool cannot read, so nothing after it can be relied on. Use a newer version."
            : record.Path != file.Path ? $"This record calls itself {record.FileName}, so records were renamed or changed places. {Remedy}"
            : record.PolicyId != policyId ? $"This record is about the policy “{record.PolicyId}”, so it belongs to another folder. {Remedy}"
            : null;

    private static string? FaultInOrder(DecisionRecord record, int index, StoredFile? before, List<DecisionRecord> records, bool isBroken)
    {
        if (!isBroken && record.Number != index + 1)
        {
            return $"Record {index + 1} is missing before this one, so a decision was taken out. {Remedy}";
        }

        // Where the record before was changed, either of its hashes will do: one fault is named once.
        var expected = before is null ? DecisionRecord.NoPrevious : RecordFile.StatedHash(before.Text);
        if (record.Previous != expected && (before is null || record.Previous != RecordFile.ActualHash(before.Text)) && !isBroken)
        {
            return before is null
                ? $"The first record says that another stands before it, so a decision was taken out. {Remedy}"
                : $"This record was written after another one than {before.Path}, so a decision was exchanged or taken out. {Remedy}";
        }

        return record.Decision.MakesVersion() && records.Exists(earlier => earlier.Decision.MakesVersion() && earlier.Version >= record.Version)
            ? $"Version {record.Version} does not follow the version agreed before it, so it is open which text is meant. {Remedy}"
            : null;
    }

    private static void CheckHead(StoredPolicy policy, List<StoredFile> files, List<HistoryFault> faults)
    {
        var head = policy[StoredPaths.Head];
        var last = files.LastOrDefault();
        var expected = last is null ? "" : HeadOf(NameOf(last.Path), RecordFile.StatedHash(last.Text) ?? "");
        if (head is null && last is not null)
        {
            faults.Add(new HistoryFault(HistoryFaultKind.HistoryChanged, StoredPaths.Head, $"This file is missing, so nobody can tell whether records were cut off. {Remedy}"));
        }
        else if (head is not null && (head.Text != expected || ContentHash.Of(head.Text) != head.Hash) && !IsFaultOf(last, head, faults))
        {
            faults.Add(new HistoryFault(HistoryFaultKind.HistoryChanged, StoredPaths.Head, $"This file does not name the final record{(last is null ? "" : ", " + NameOf(last.Path))}, so either it was changed or records were added or taken out. {Remedy}"));
        }
    }

    // A final record that was changed may no longer match HEAD either; it is what has to be put back.
    private static bool IsFaultOf(StoredFile? last, StoredFile head, List<HistoryFault> faults) =>
        last is not null && faults.Exists(fault => fault.Path == last.Path) && head.Text.StartsWith(NameOf(last.Path) + " ", StringComparison.Ordinal);

    private static void CheckAgreed(StoredPolicy policy, List<DecisionRecord> records, HashSet<string> leftOvers, List<HistoryFault> faults)
    {
        var spokenOf = new HashSet<string>(leftOvers, StringComparer.Ordinal);
        foreach (var record in records.Where(static record => record.Decision.MakesVersion()))
        {
            Check(StoredPaths.TextOf(record.Version.ToString()), record.Hashes.Text, HistoryFaultKind.TextChanged, $"The text of version {record.Version}", "is", "was");
            Check(StoredPaths.RulesOf(record.Version.ToString()), record.Hashes.Rules, HistoryFaultKind.HistoryChanged, $"The rules of version {record.Version}", "are", "were");
        }

        // Where records are broken, what they said of a file is not known: that they are broken is the one thing to report.
        if (!faults.Exists(fault => fault.Kind == HistoryFaultKind.HistoryChanged && fault.Path.StartsWith(StoredPaths.Records, StringComparison.Ordinal)))
        {
            faults.AddRange(policy.In(StoredPaths.Ratified).Where(file => !spokenOf.Contains(file.Path)).Select(file =>
                new HistoryFault(HistoryFaultKind.NotRecorded, file.Path, "No record says that this was agreed, so it is no agreed text. Propose and ratify it, or take the file away.")));
        }

        void Check(string path, string hash, HistoryFaultKind kind, string what, string present, string past)
        {
            spokenOf.Add(path);
            var file = policy[path];
            if (file?.Hash != hash)
            {
                faults.Add(new HistoryFault(kind, path, file is null
                    ? $"{what} {present} missing, so what was agreed cannot be shown. {Remedy}"
                    : $"{what} {past} changed after the decision, and {present} no longer what was agreed. Put it back: a new wording needs a new version."));
            }
        }
    }

    private static string NameOf(string path) => path.Substring(StoredPaths.Records.Length);
}
