namespace PolicyAsCode.Import.Lines;

/// <summary>A document as a row of lines, whatever it came as.</summary>
/// <param name="Lines">Its lines in order.</param>
/// <param name="Form">What it came as.</param>
internal sealed record SourceDocument(IReadOnlyList<SourceLine> Lines, SourceForm Form)
{
    /// <summary>The settings at the top of a policy that was imported before, its lines of --- left out.</summary>
    public string FrontMatter { get; init; } = "";

    /// <summary>Labels with their values on a cover: "Approved by" and "Governing board".</summary>
    public IReadOnlyList<CoverEntry> Cover { get; init; } = [];

    /// <summary>What was left behind, and how often: "comments", "authors' names".</summary>
    public IReadOnlyList<(string What, int Count)> LeftBehind { get; init; } = [];
}

/// <summary>What a document came as.</summary>
internal enum SourceForm
{
    /// <summary>Plain text.</summary>
    Text,

    /// <summary>Markdown.</summary>
    Markdown,

    /// <summary>Word.</summary>
    Word,
}

/// <summary>A label and its value, as they stand on covers.</summary>
/// <param name="Line">Where.</param>
/// <param name="Label">"Approved by".</param>
/// <param name="Value">"Governing board".</param>
internal sealed record CoverEntry(int Line, string Label, string Value);
