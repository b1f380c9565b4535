namespace PolicyAsCode.Model;

/// <summary>A block of the policy's text, for pages and papers.</summary>
public abstract record Block;

/// <summary>A heading.</summary>
/// <param name="Level">1 for the title, 2 for a section, and so on.</param>
/// <param name="Anchor">Its name in addresses; unique in the document.</param>
/// <param name="Number">Its computed number, such as <c>2.1</c>; empty for the title.</param>
/// <param name="Text">Its words.</param>
public sealed record HeadingBlock(int Level, string Anchor, string Number, EquatableArray<Inline> Text) : Block;

/// <summary>A paragraph.</summary>
/// <param name="Text">Its words.</param>
/// <param name="RuleId">The id of the sentence rule it is, or empty.</param>
public sealed record ParagraphBlock(EquatableArray<Inline> Text, string RuleId) : Block;

/// <summary>A list.</summary>
/// <param name="IsOrdered">Numbered rather than bulleted.</param>
/// <param name="RuleListId">The id of the rule list it is, or empty.</param>
/// <param name="Items">Its items.</param>
public sealed record ListBlock(bool IsOrdered, string RuleListId, EquatableArray<ListItemBlock> Items) : Block;

/// <summary>An item of a list.</summary>
/// <param name="RuleId">The id of the rule it is, or empty.</param>
/// <param name="Blocks">What it holds.</param>
public sealed record ListItemBlock(string RuleId, EquatableArray<Block> Blocks) : Block;

/// <summary>A quotation.</summary>
public sealed record QuoteBlock(EquatableArray<Block> Blocks) : Block;

/// <summary>A footnote.</summary>
public sealed record FootnoteBlock(string Label, EquatableArray<Block> Blocks) : Block;

/// <summary>A table; its first row is the header.</summary>
public sealed record TableBlock(EquatableArray<TableRowBlock> Rows) : Block;

/// <summary>A row of a table.</summary>
public sealed record TableRowBlock(EquatableArray<TableCell> Cells) : Block;

/// <summary>A cell of a table.</summary>
public sealed record TableCell(EquatableArray<Inline> Text);

/// <summary>Text shown as typed: code, and raw HTML, which is never rendered as HTML.</summary>
public sealed record LiteralBlock(string Text) : Block;

/// <summary>A line across the page.</summary>
public sealed record ThematicBreakBlock : Block;
