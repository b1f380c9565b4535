using PolicyAsCode.Syntax;

namespace PolicyAsCode.Linting.Engine;

/// <summary>Every run of words of a file, and every sentence of them.</summary>
internal sealed class Texts
{
    private readonly List<TextPlace> _all = [];
    private readonly Lazy<EquatableArray<SentencePlace>> _sentences;

    public Texts(EquatableArray<BlockSyntax> blocks)
    {
        Gather(blocks, TextKind.Paragraph);
        All = _all.ToEquatableArray();
        _sentences = new(Split);
    }

    public EquatableArray<TextPlace> All { get; }

    public EquatableArray<SentencePlace> Sentences => _sentences.Value;

    private void Gather(EquatableArray<BlockSyntax> blocks, TextKind kind)
    {
        foreach (var block in blocks.AsSpan())
        {
            switch (block)
            {
                case HeadingSyntax heading:
                    _all.Add(new TextPlace(heading, heading.Text, TextKind.Heading));
                    break;
                case ParagraphSyntax paragraph:
                    _all.Add(new TextPlace(paragraph, paragraph.Text, kind));
                    break;
                case ListSyntax list:
                    GatherItems(list, kind);
                    break;
                case QuoteSyntax quote:
                    Gather(quote.Blocks, TextKind.Quotation);
                    break;
                case FootnoteSyntax footnote:
                    Gather(footnote.Blocks, TextKind.Footnote);
                    break;
                case TableSyntax table:
                    foreach (var row in table.Rows)
                    {
                        _all.AddRange(row.Cells.Select(cell => new TextPlace(cell, cell.Text, TextKind.Cell)));
                    }

                    break;
                default:
                    break;
            }
        }
    }

    // Whatever stands in a quotation or footnote is part of it, lists too.
    private void GatherItems(ListSyntax list, TextKind kind)
    {
        var isContent = kind is TextKind.Quotation or TextKind.Footnote;
        foreach (var item in list.Items.AsSpan())
        {
            foreach (var block in item.Blocks.AsSpan())
            {
                var own = ReferenceEquals(block, item.Text) ? TextKind.Item : TextKind.Note;
                Gather(EquatableArray.Of(block), isContent ? kind : own);
            }
        }
    }

    private EquatableArray<SentencePlace> Split()
    {
        var sentences = new List<SentencePlace>(2 * All.Count);
        foreach (var text in All)
        {
            foreach (var span in text.Prose.Sentences)
            {
                sentences.Add(new SentencePlace(text, span.Start, span.Length));
            }
        }

        return sentences.ToEquatableArray();
    }
}
