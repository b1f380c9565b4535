using PolicyAsCode.Syntax;

namespace PolicyAsCode.Linting.Engine;

/// <summary>The blocks of a file, gathered by kind in one walk.</summary>
internal sealed class Blocks
{
    public Blocks(EquatableArray<BlockSyntax> blocks) => Gather(blocks);

    public List<EquatableArray<BlockSyntax>> Sequences { get; } = [];

    public List<HeadingSyntax> Headings { get; } = [];

    public List<ListSyntax> Lists { get; } = [];

    public List<(TextSpan Span, string Name)> ContentOnly { get; } = [];

    public HashSet<TextSpan> Notes { get; } = [];

    private void Gather(EquatableArray<BlockSyntax> blocks)
    {
        Sequences.Add(blocks);
        foreach (var block in blocks.AsSpan())
        {
            switch (block)
            {
                case HeadingSyntax heading:
                    Headings.Add(heading);
                    break;
                case ListSyntax list:
                    Lists.Add(list);
                    GatherItems(list);
                    break;
                case TableSyntax:
                    ContentOnly.Add((block.Span, "table"));
                    break;
                case QuoteSyntax quote:
                    ContentOnly.Add((block.Span, "quotation"));
                    Gather(quote.Blocks);
                    break;
                case FootnoteSyntax footnote:
                    ContentOnly.Add((block.Span, "footnote"));
                    Gather(footnote.Blocks);
                    break;
                default:
                    break;
            }
        }
    }

    private void GatherItems(ListSyntax list)
    {
        foreach (var item in list.Items.AsSpan())
        {
            for (var i = 1; i < item.Blocks.Count; i++)
            {
                if (item.Blocks[i] is ParagraphSyntax note)
                {
                    Notes.Add(note.Span);
                }
            }

            Gather(item.Blocks);
        }
    }
}
