namespace PolicyAsCode.Syntax;

/// <summary>A block of the document, with its place in the file.</summary>
/// <param name="Span">From its first to its last character.</param>
public abstract record BlockSyntax(TextSpan Span);

/// <summary>A heading.</summary>
/// <param name="Span">Its place.</param>
/// <param name="Level">1 for the title, 2 for a section, and so on.</param>
/// <param name="IsUnderlined">Written as a line of text over a line of <c>=</c> or <c>-</c>.</param>
/// <param name="Text">Its words.</param>
/// <param name="Attributes">Its group, if any.</param>
public sealed record HeadingSyntax(TextSpan Span, int Level, bool IsUnderlined, Prose Text, AttributeGroup? Attributes) : BlockSyntax(Span);

/// <summary>A paragraph.</summary>
public sealed record ParagraphSyntax(TextSpan Span, Prose Text, AttributeGroup? Attributes) : BlockSyntax(Span);

/// <summary>A list.</summary>
/// <param name="Span">Its place.</param>
/// <param name="IsOrdered">Numbered or lettered rather than bulleted.</param>
/// <param name="Items">Its items, at least one.</param>
public sealed record ListSyntax(TextSpan Span, bool IsOrdered, EquatableArray<ListItemSyntax> Items) : BlockSyntax(Span);

/// <summary>An item of a list.</summary>
/// <param name="Span">From its marker to its last character.</param>
/// <param name="Marker">The bullet or number as written.</param>
/// <param name="Blocks">What it holds: usually one paragraph, perhaps notes and a nested list.</param>
public sealed record ListItemSyntax(TextSpan Span, string Marker, EquatableArray<BlockSyntax> Blocks) : BlockSyntax(Span)
{
    /// <summary>Whether its bullet is a character of the text, which Markdown takes for no list.</summary>
    public bool IsTyped { get; init; }

    /// <summary>The first paragraph, which is the item's own text; nothing in an empty item.</summary>
    public ParagraphSyntax? Text => Blocks.Count > 0 ? Blocks[0] as ParagraphSyntax : null;
}

/// <summary>A quotation: content, never a rule.</summary>
public sealed record QuoteSyntax(TextSpan Span, EquatableArray<BlockSyntax> Blocks) : BlockSyntax(Span);

/// <summary>A footnote: content, never a rule.</summary>
public sealed record FootnoteSyntax(TextSpan Span, string Label, EquatableArray<BlockSyntax> Blocks) : BlockSyntax(Span);

/// <summary>A table: content, never a rule. The first row is its header.</summary>
public sealed record TableSyntax(TextSpan Span, EquatableArray<TableRowSyntax> Rows) : BlockSyntax(Span);

/// <summary>A row of a table.</summary>
public sealed record TableRowSyntax(TextSpan Span, EquatableArray<ParagraphSyntax> Cells) : BlockSyntax(Span);

/// <summary>Text shown as it is typed.</summary>
public sealed record CodeSyntax(TextSpan Span, string Text) : BlockSyntax(Span);

/// <summary>Raw HTML, comments included: never rendered as HTML.</summary>
public sealed record HtmlSyntax(TextSpan Span, string Text) : BlockSyntax(Span)
{
    /// <summary>Whether it is a comment and nothing else.</summary>
    public bool IsComment
    {
        get
        {
            var text = Text.Trim();
            return text.StartsWith("<!--", StringComparison.Ordinal) && text.IndexOf("-->", StringComparison.Ordinal) is var end && (end < 0 || end == text.Length - 3);
        }
    }
}

/// <summary>A line across the page.</summary>
public sealed record ThematicBreakSyntax(TextSpan Span) : BlockSyntax(Span);
