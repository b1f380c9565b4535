namespace PolicyAsCode.Governance.Diff;

/// <summary>What a line of a policy's text is.</summary>
public enum LineKind
{
    /// <summary>A heading.</summary>
    Heading,

    /// <summary>A paragraph.</summary>
    Paragraph,

    /// <summary>The first paragraph of a list item.</summary>
    Item,

    /// <summary>A quotation.</summary>
    Quote,

    /// <summary>A footnote.</summary>
    Footnote,

    /// <summary>A row of a table, its cells parted by <c> | </c>.</summary>
    TableRow,

    /// <summary>Code or raw HTML, shown as typed.</summary>
    Literal,
}

/// <summary>A line of a policy's text as a reader sees it: a heading, a paragraph, an item. What surrounds its words is in fields of its own.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Level">1 for the title, 2 for a section; for an item how deep it is nested, 1 for the outermost; else 0.</param>
/// <param name="Number">A heading's or item's number, or a bullet; empty for other text.</param>
/// <param name="Text">Its words, every run of white space one space.</param>
/// <param name="RuleId">The id of the rule it is, or empty.</param>
public sealed record TextLine(LineKind Kind, int Level, string Number, string Text, string RuleId)
{
    /// <summary>A heading's name in addresses; empty for other text.</summary>
    public string Anchor { get; init; } = "";

    /// <summary>The words of lines that are compared as one, a line end between each two.</summary>
    internal static string Join(EquatableArray<TextLine> lines) => lines.Count == 1 ? lines[0].Text : string.Join("\n", lines.Select(static line => line.Text));
}
