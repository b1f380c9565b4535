using PolicyAsCode.Syntax;

namespace PolicyAsCode.Linting.Suppressing;

/// <summary>
/// Finds the comments that answer findings, and what each speaks of: before a heading, paragraph or lead-in, of it; inside an item, of the item;
/// before the title, also of the settings and the file as a whole.
/// </summary>
internal sealed class SuppressionReader
{
    private readonly SourceText _source;
    private readonly List<Suppression> _found = [];

    private SuppressionReader(SourceText source) => _source = source;

    /// <summary>The suppressions of a file, in its order.</summary>
    public static EquatableArray<Suppression> In(SyntaxTree tree)
    {
        // Nearly every file has none, and then nothing is looked for.
        if (tree.Source.Text.IndexOf(SuppressionComment.Keyword, StringComparison.Ordinal) < 0)
        {
            return default;
        }

        var reader = new SuppressionReader(tree.Source);
        reader.ReadBlocks(tree.Blocks, isFile: true);
        reader._found.Sort(static (left, right) => left.Span.Start.CompareTo(right.Span.Start));
        return reader._found.ToEquatableArray();
    }

    private void ReadBlocks(EquatableArray<BlockSyntax> blocks, bool isFile)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i] is HtmlSyntax comment)
            {
                Add(comment.Span, ScopeBefore(blocks, i, isFile));
            }
            else
            {
                ReadInside(blocks, i);
            }
        }
    }

    private void ReadInside(EquatableArray<BlockSyntax> blocks, int i)
    {
        switch (blocks[i])
        {
            case HeadingSyntax heading:
                AddMarks(heading.Text, ScopeOf(blocks, i, isFile: false));
                break;
            case ParagraphSyntax paragraph:
                AddMarks(paragraph.Text, ScopeOf(blocks, i, isFile: false));
                break;
            case ListSyntax list:
                foreach (var item in list.Items)
                {
                    ReadItem(item);
                }

                break;
            case QuoteSyntax quote:
                ReadBlocks(quote.Blocks, isFile: false);
                break;
            case FootnoteSyntax footnote:
                ReadBlocks(footnote.Blocks, isFile: false);
                break;
            case TableSyntax table:
                foreach (var cell in table.Rows.SelectMany(row => row.Cells))
                {
                    AddMarks(cell.Text, new SuppressionScope(cell.Span, default, HoldsForFile: false));
                }

                break;
            default:
                break;
        }
    }

    private void ReadItem(ListItemSyntax item)
    {
        var scope = new SuppressionScope(item.Span, InnerItems(item.Blocks), HoldsForFile: false);
        for (var i = 0; i < item.Blocks.Count; i++)
        {
            switch (item.Blocks[i])
            {
                case HtmlSyntax comment:
                    Add(comment.Span, scope);
                    break;
                case ParagraphSyntax paragraph:
                    AddMarks(paragraph.Text, scope);
                    break;
                default:
                    ReadInside(item.Blocks, i);
                    break;
            }
        }
    }

    // Several comments may stand before one text.
    private static SuppressionScope ScopeBefore(EquatableArray<BlockSyntax> blocks, int comment, bool isFile)
    {
        var next = comment + 1;
        while (next < blocks.Count && blocks[next] is HtmlSyntax { IsComment: true })
        {
            next++;
        }

        if (next < blocks.Count)
        {
            return ScopeOf(blocks, next, isFile && IsFirst(blocks, comment));
        }

        // A file of settings and a comment alone.
        return isFile && IsFirst(blocks, comment) ? new SuppressionScope(blocks[comment].Span, default, HoldsForFile: true) : SuppressionScope.None;
    }

    private static SuppressionScope ScopeOf(EquatableArray<BlockSyntax> blocks, int i, bool isFile)
    {
        var block = blocks[i];
        if (block is ListSyntax list)
        {
            return new SuppressionScope(list.Span, Items(list), isFile);
        }

        return block is ParagraphSyntax or HeadingSyntax && i + 1 < blocks.Count && blocks[i + 1] is ListSyntax led
            ? new SuppressionScope(TextSpan.FromBounds(block.Span.Start, led.Span.End), Items(led), isFile)
            : new SuppressionScope(block.Span, default, isFile);
    }

    private static bool IsFirst(EquatableArray<BlockSyntax> blocks, int comment)
    {
        for (var i = 0; i < comment; i++)
        {
            if (blocks[i] is not HtmlSyntax { IsComment: true })
            {
                return false;
            }
        }

        return true;
    }

    private static EquatableArray<TextSpan> InnerItems(EquatableArray<BlockSyntax> blocks) => blocks.OfType<ListSyntax>().SelectMany(list => list.Items, (_, item) => item.Span).ToEquatableArray();

    private static EquatableArray<TextSpan> Items(ListSyntax list) => list.Items.Select(item => item.Span).ToEquatableArray();

    private void AddMarks(Prose prose, SuppressionScope scope)
    {
        foreach (var mark in prose.Marks)
        {
            if (mark.Kind == ProseMarkKind.Comment)
            {
                Add(mark.Span, scope);
            }
        }
    }

    private void Add(TextSpan comment, SuppressionScope scope) => _found.AddRange(SuppressionComment.In(_source, comment, scope));
}
