namespace PolicyAsCode.Governance.Ratification.Records;

/// <summary>What is wrong with the files of a policy's history.</summary>
/// <param name="Kind">Of what kind.</param>
/// <param name="Path">The file, in the folder of the policy.</param>
/// <param name="Message">What we found, why it matters, what to do.</param>
public sealed record HistoryFault(HistoryFaultKind Kind, string Path, string Message);

/// <summary>The kinds of <see cref="HistoryFault"/>.</summary>
public enum HistoryFaultKind
{
    /// <summary>A text or model in <c>ratified/</c> that no record speaks of.</summary>
    NotRecorded,

    /// <summary>An agreed text that is not what was agreed.</summary>
    TextChanged,

    /// <summary>Another file of the history that is not what was written.</summary>
    HistoryChanged,

    /// <summary>A run of the command stopped before it was done. The records are as they were before it.</summary>
    Unfinished,
}
