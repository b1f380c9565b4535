using PolicyAsCode.Governance.Ratification;
using PolicyAsCode.Governance.Ratification.Frozen;
using PolicyAsCode.Governance.Ratification.Records;

namespace PolicyAsCode.Cli.Records;

/// <summary>The history of a policy, proved against its files, with its agreed versions as they were read then.</summary>
internal sealed class ProvedHistory
{
    private readonly PolicyFolder _folder;

    private ProvedHistory(PolicyFolder folder, StoredPolicy files, PolicyHistory history) => (_folder, Files, History) = (folder, files, history);

    /// <summary>The files it was read from.</summary>
    public StoredPolicy Files { get; }

    /// <summary>What its records say.</summary>
    public PolicyHistory History { get; }

    /// <summary>Reads and proves the history of a folder.</summary>
    /// <param name="folder">The policy's folder.</param>
    /// <param name="consequence">What is not done while it cannot be relied on: "Until then nothing is published."</param>
    /// <exception cref="Refusal">It cannot be relied on.</exception>
    public static ProvedHistory Of(PolicyFolder folder, string consequence)
    {
        var files = folder.Read();
        var reading = HistoryReader.Read(files);
        return reading.Faults.FirstOrDefault(fault => fault.Kind is HistoryFaultKind.HistoryChanged or HistoryFaultKind.TextChanged) is { } fault
            ? throw new Refusal($"{folder.Shown(fault.Path)}: {fault.Message} {consequence} See all of it with: policy verify {folder.PolicyId}")
            : new ProvedHistory(folder, files, reading.History);
    }

    /// <summary>The version of a record as it was read when it was agreed.</summary>
    /// <exception cref="Refusal">A newer version of this tool wrote it.</exception>
    public FrozenPolicy Agreed(DecisionRecord record)
    {
        var file = Files[StoredPaths.RulesOf(record.Version.ToString())]!;
        return FrozenFile.Read(new SourceText(file.Text, file.Path))
            ?? throw new Refusal($"{_folder.Shown(file.Path)} was written by a newer version of this tool, so it cannot be shown. Use that version.");
    }
}
