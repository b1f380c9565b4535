using PolicyAsCode.Binding;
using PolicyAsCode.Import.Reports;

namespace PolicyAsCode.Import;

/// <summary>What came of an import.</summary>
public abstract record ImportOutcome;

/// <summary>The document was not imported.</summary>
/// <param name="Message">Why not, and what to do.</param>
public sealed record ImportRefused(string Message) : ImportOutcome;

/// <summary>The document as a policy.</summary>
public sealed record ImportResult : ImportOutcome
{
    /// <summary>The text of its <c>policy.md</c>.</summary>
    public required string Text { get; init; }

    /// <summary>How that text is read.</summary>
    public required BoundPolicy Policy { get; init; }

    /// <summary>What was changed, in the order of the document.</summary>
    public required IReadOnlyList<Repair> Repairs { get; init; }

    /// <summary>What the author is asked, in the order of the policy.</summary>
    public required IReadOnlyList<Question> Questions { get; init; }

    /// <summary>Questions that the given answers decided.</summary>
    public required IReadOnlyList<Question> Answered { get; init; }

    /// <summary>Lines that belong to the paper, and images: they are not in the policy.</summary>
    public required IReadOnlyList<string> Removed { get; init; }

    /// <summary>What was left behind of a Word document, and how often: comments, names of authors.</summary>
    public required IReadOnlyList<(string What, int Count)> LeftBehind { get; init; }

    /// <summary>The title; proposed from the name of the file where the document has none.</summary>
    public required string Title { get; init; }
}
