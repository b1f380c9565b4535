using PolicyAsCode.Syntax;

namespace PolicyAsCode.Binding;

/// <summary>A <c>{…}</c> group and what it stands on.</summary>
/// <param name="Group">The group.</param>
/// <param name="Kind">What it stands on.</param>
/// <param name="Block">The place of the whole heading or paragraph.</param>
internal sealed record AttributePlace(AttributeGroup Group, GivenIdKind Kind, TextSpan Block);

/// <summary>Finds every <c>{…}</c> group of a file.</summary>
internal static class AttributeGroups
{
    /// <summary>The groups in the order of the file.</summary>
    public static EquatableArray<AttributePlace> In(SyntaxTree tree)
    {
        var found = new List<AttributePlace>();
        Collect(tree.Blocks, 0, found);
        found.Sort((left, right) => left.Block.Start.CompareTo(right.Block.Start));
        return found.ToEquatableArray();
    }

    private static void Collect(EquatableArray<BlockSyntax> blocks, int first, List<AttributePlace> found)
    {
        for (var i = first; i < blocks.Count; i++)
        {
            switch (blocks[i])
            {
                case HeadingSyntax { Attributes: { } group } heading:
                    found.Add(new AttributePlace(group, GivenIdKind.Heading, heading.Span));
                    break;
                case ParagraphSyntax paragraph:
                    Add(paragraph, GivenIdKind.Paragraph, found);
                    break;
                case ListSyntax list:
                    CollectItems(list, found);
                    break;
                case QuoteSyntax quote:
                    Collect(quote.Blocks, 0, found);
                    break;
                case FootnoteSyntax footnote:
                    Collect(footnote.Blocks, 0, found);
                    break;
                case TableSyntax table:
                    CollectCells(table, found);
                    break;
                default:
                    break;
            }
        }
    }

    private static void CollectItems(ListSyntax list, List<AttributePlace> found)
    {
        foreach (var item in list.Items)
        {
            if (item.Text is { } text)
            {
                Add(text, GivenIdKind.Item, found);
            }

            Collect(item.Blocks, item.Text is null ? 0 : 1, found);
        }
    }

    private static void CollectCells(TableSyntax table, List<AttributePlace> found)
    {
        foreach (var row in table.Rows)
        {
            foreach (var cell in row.Cells)
            {
                Add(cell, GivenIdKind.Paragraph, found);
            }
        }
    }

    private static void Add(ParagraphSyntax paragraph, GivenIdKind kind, List<AttributePlace> found)
    {
        if (paragraph.Attributes is { } group)
        {
            found.Add(new AttributePlace(group, kind, paragraph.Span));
        }
    }
}
