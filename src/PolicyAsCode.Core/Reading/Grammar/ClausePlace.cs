using System.Runtime.InteropServices;

namespace PolicyAsCode.Reading.Grammar;

/// <summary>Where a modal stands: in a main clause, or inside a condition, a relative clause or a reported one.</summary>
/// <param name="IsEmbedded">Inside another clause, so that it rules nothing by itself.</param>
/// <param name="SubjectFrom">Index of the first token that can belong to its subject.</param>
/// <param name="SharesSubject">Whether it takes over the subject of the modal before: "must sign in and must wear".</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ClausePlace(bool IsEmbedded, int SubjectFrom, bool SharesSubject)
{
    /// <summary>For a relative clause that hangs on the subject, where that subject starts: "[anglers] who must not fish may". Else -1.</summary>
    public int ResumesFrom { get; init; } = -1;

    /// <summary>The index of the "that" which announces it, as in "Please note that"; else -1.</summary>
    public int AnnouncedBy { get; init; } = -1;

    public static ClausePlace Main(int subjectFrom) => new(false, subjectFrom, false);

    public static ClausePlace Embedded { get; } = new(true, 0, false);
}
