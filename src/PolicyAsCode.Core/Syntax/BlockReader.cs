using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using PolicyAsCode.Linting;

namespace PolicyAsCode.Syntax;

/// <summary>Turns Markdig's blocks into ours.</summary>
internal sealed class BlockReader(SourceText source, List<Diagnostic> diagnostics)
{
    public EquatableArray<BlockSyntax> Read(ContainerBlock container)
    {
        var blocks = new List<BlockSyntax>(container.Count);
        foreach (var block in container)
        {
            Add(block, blocks);
        }

        var isItem = container is ListItemBlock;
        return LetteredLines.Lift(TypedBullets.Lift(ClauseLines.Part(blocks, isItem), source, isItem, diagnostics), diagnostics).ToEquatableArray();
    }

    private void Add(Block block, List<BlockSyntax> blocks)
    {
        var span = SpanOf(block);
        switch (block)
        {
            case HeadingBlock heading:
                var (headingText, headingAttributes) = ProseReader.Read(heading, source, diagnostics);
                blocks.Add(new HeadingSyntax(span, heading.Level, heading.IsSetext, headingText, headingAttributes));
                break;
            case ParagraphBlock paragraph:
                blocks.Add(ReadParagraph(paragraph));
                break;
            case ListBlock list:
                blocks.Add(new ListSyntax(span, list.IsOrdered, ReadItems(list)));
                break;
            case Table table:
                blocks.Add(new TableSyntax(span, table.OfType<TableRow>().Select(ReadRow).ToEquatableArray()));
                break;
            case QuoteBlock quote:
                blocks.Add(new QuoteSyntax(span, Read(quote)));
                break;
            case FootnoteGroup group:
                foreach (var footnote in group.OfType<Footnote>())
                {
                    blocks.Add(new FootnoteSyntax(SpanOf(footnote), (footnote.Label ?? "").TrimStart('^'), Read(footnote)));
                }

                break;
            case ThematicBreakBlock:
                blocks.Add(new ThematicBreakSyntax(span));
                break;
            case HtmlBlock:
                blocks.Add(new HtmlSyntax(span, source.ToString(span)));
                break;
            case YamlFrontMatterBlock or LinkReferenceDefinitionGroup or FootnoteLinkReferenceDefinition or LinkReferenceDefinition or BlankLineBlock:
                break;
            case CodeBlock code:
                blocks.Add(new CodeSyntax(span, code.Lines.ToString()));
                break;
            case ContainerBlock other:
                blocks.AddRange(Read(other));
                break;
            default:
                blocks.Add(new CodeSyntax(span, source.ToString(span)));
                break;
        }
    }

    private EquatableArray<ListItemSyntax> ReadItems(ListBlock list)
    {
        var items = new List<ListItemSyntax>(list.Count);
        foreach (var child in list)
        {
            if (child is ListItemBlock item)
            {
                var span = SpanOf(item);
                items.Add(new ListItemSyntax(span, MarkerAt(span.Start), Read(item)));
            }
        }

        return items.ToEquatableArray();
    }

    private TableRowSyntax ReadRow(TableRow row) =>
        new(SpanOf(row), row.OfType<TableCell>().Select(cell => cell.OfType<ParagraphBlock>().FirstOrDefault() is { } text
            ? ReadParagraph(text)
            : new ParagraphSyntax(SpanOf(cell), Prose.Empty(SpanOf(cell).Start), null)).ToEquatableArray());

    private ParagraphSyntax ReadParagraph(ParagraphBlock paragraph)
    {
        var (text, attributes) = ProseReader.Read(paragraph, source, diagnostics);
        return new ParagraphSyntax(SpanOf(paragraph), text, attributes);
    }

    private string MarkerAt(int start)
    {
        var end = start;
        while (end < source.Text.Length && !char.IsWhiteSpace(source.Text[end]))
        {
            end++;
        }

        return source.Text.Substring(start, end - start);
    }

    private TextSpan SpanOf(Block block)
    {
        var start = Math.Min(Math.Max(block.Span.Start, 0), source.Text.Length);
        var end = Math.Min(block.Span.End + 1, source.Text.Length);

        // Markdig counts the empty line behind a list to the list.
        while (end > start && source.Text[end - 1] is '\n' or '\r')
        {
            end--;
        }

        return TextSpan.FromBounds(start, end);
    }
}
