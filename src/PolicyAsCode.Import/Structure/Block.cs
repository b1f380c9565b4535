using PolicyAsCode.Import.Lines;
using PolicyAsCode.Import.Reports;

namespace PolicyAsCode.Import.Structure;

/// <summary>A block of the policy that is being made.</summary>
/// <param name="Line">The line of the document that it comes from.</param>
internal abstract record Block(int Line)
{
    /// <summary>What is still to be asked about it.</summary>
    public EquatableArray<Question> Questions { get; init; }

    /// <summary>The same block with a question more.</summary>
    public Block Asking(Asked asked) => this with { Questions = Questions.Concat(asked.Open).ToEquatableArray() };
}

/// <summary>A heading.</summary>
internal sealed record Heading(int Line, int Level, Words Words) : Block(Line)
{
    /// <summary>Whether only its look says that it is one.</summary>
    public bool IsGuess { get; init; }
}

/// <summary>A paragraph.</summary>
internal sealed record Paragraph(int Line, Words Words) : Block(Line)
{
    /// <summary>The group in braces at its end, with the space before it; empty where there is none.</summary>
    public string Group { get; init; } = "";

    /// <summary>Whether a blank line stood before it.</summary>
    public bool AfterBlank { get; init; }

    /// <summary>Whether it stood on the line after an item, with no blank line between.</summary>
    public bool FollowsItem { get; init; }

    /// <summary>Whether it is asked whether it is a rule at all, so that none is made of it.</summary>
    public bool IsDoubtful { get; init; }

    /// <summary>Whether it has a group already, from an earlier import.</summary>
    public bool HasGroup => Group.Length > 0 || MarkdownText.GroupAt(Words.Markdown) >= 0;
}

/// <summary>A list.</summary>
internal sealed record ItemList(int Line, bool IsOrdered, EquatableArray<Item> Items) : Block(Line)
{
    /// <summary>The number of its first item.</summary>
    public int Start { get; init; } = 1;
}

/// <summary>An item of a list: its words, then notes and nested lists.</summary>
internal sealed record Item(int Line, Words Words, EquatableArray<Block> Children) : Block(Line)
{
    /// <summary>How it stood in the document.</summary>
    public string Original { get; init; } = "";
}

/// <summary>What is taken over as it stands: a table, a quotation, a comment.</summary>
internal sealed record Verbatim(int Line, Words Words) : Block(Line)
{
    /// <summary>Whether it is a comment, which readers do not see.</summary>
    public bool IsComment => Words.Markdown.StartsWith("<!--", StringComparison.Ordinal);
}
