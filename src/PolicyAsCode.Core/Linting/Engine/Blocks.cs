using PolicyAsCode.Syntax;

namespace PolicyAsCode.Linting.Engine;

/// <summary>The blocks of a file, gathered by kind in one walk.</summary>
internal sealed class Blocks
{
    private readonly List<EquatableArray<BlockSyntax>> _sequences = [];
    private readonly List<HeadingSyntax> _headings = [];
    private readonly List<ListSyntax> _lists = [];

    public Blocks(EquatableArray<BlockSyntax> blocks)
    {
        Gather(blocks);
        (Sequences, Headings, Lists) = (_sequences.ToEquatableArray(), _headings.ToEquatableArray(), _lists.ToEquatableArray());
    }

    public EquatableArray<EquatableArray<BlockSyntax>> Sequences { get; }

    public EquatableArray<HeadingSyntax> Headings { get; }

    public EquatableArray<ListSyntax> Lists { get; }

    public List<(TextSpan Span, string Name)> ContentOnly { get; } = [];

    public HashSet<TextSpan> Notes { get; } = [];

    private void Gather(EquatableArray<BlockSyntax> blocks)
    {
        _sequences.Add(blocks);
        foreach (var block in blocks.AsSpan())
        {
            switch (block)
            {
                case HeadingSyntax heading:
                    _headings.Add(heading);
                    break;
                case ListSyntax list:
                    _lists.Add(list);
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
