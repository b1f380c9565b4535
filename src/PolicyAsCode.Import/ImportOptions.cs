using PolicyAsCode.Import.Reports;
using PolicyAsCode.Model;

namespace PolicyAsCode.Import;

/// <summary>What an import is told besides the document.</summary>
/// <param name="PolicyId">The policy's id: the name of the folder it is to stand in.</param>
/// <param name="FileName">The name of the document's file, for the report.</param>
/// <param name="Library">The school's own words.</param>
public sealed record ImportOptions(string PolicyId, string FileName, Library Library)
{
    /// <summary>Answers to the questions of an earlier import of the same document.</summary>
    public ImportAnswers Answers { get; init; } = ImportAnswers.None;

    /// <summary>Which text of a Word document with tracked changes is meant.</summary>
    public TrackedChanges Tracked { get; init; }
}

/// <summary>Which text of a document with tracked changes is meant.</summary>
public enum TrackedChanges
{
    /// <summary>Nobody said: such a document is refused, with a question.</summary>
    Ask,

    /// <summary>The text with the changes made.</summary>
    New,

    /// <summary>The text before the changes.</summary>
    Old,
}
