using System.Globalization;
using PolicyAsCode.Model;

namespace PolicyAsCode.Governance.Diff.Texts;

/// <summary>Lays a policy's blocks out as lines in the order of reading.</summary>
internal sealed class LineReader
{
    private readonly List<TextLine> _lines = new(128);
    private readonly List<EquatableArray<Inline>> _markup = new(128);

    /// <summary>The lines, and the words of each with their emphasis and links.</summary>
    public static (List<TextLine> Lines, List<EquatableArray<Inline>> Markup) Read(PolicyDocument policy)
    {
        var reader = new LineReader();
        reader.Add(policy.Content, LineKind.Paragraph, depth: 0);
        return (reader._lines, reader._markup);
    }

    private void Add(EquatableArray<Block> blocks, LineKind kind, int depth)
    {
        foreach (var block in blocks.AsSpan())
        {
            Add(block, kind, depth);
        }
    }

    private void Add(Block block, LineKind kind, int depth)
    {
        switch (block)
        {
            case HeadingBlock heading:
                Add(LineKind.Heading, heading.Level, heading.Number, heading.Text, "", heading.Anchor);
                break;
            case ParagraphBlock paragraph:
                Add(kind, depth, "", paragraph.Text, paragraph.RuleId);
                break;
            case ListBlock list:
                AddList(list, depth + 1);
                break;
            case QuoteBlock quote:
                Add(quote.Blocks, LineKind.Quote, depth);
                break;
            case FootnoteBlock footnote:
                AddFirst(LineKind.Footnote, depth, footnote.Label, footnote.Blocks, "");
                break;
            case TableBlock table:
                foreach (var row in table.Rows)
                {
                    AddRow(row);
                }

                break;
            case LiteralBlock literal:
                Add(LineKind.Literal, depth, "", EquatableArray.Of<Inline>(new CodeInline(literal.Text)), "");
                break;
            default:
                break;
        }
    }

    private void AddList(ListBlock list, int depth)
    {
        for (var i = 0; i < list.Items.Count; i++)
        {
            var number = list.IsOrdered ? (i + 1).ToString(CultureInfo.InvariantCulture) + "." : "•";
            AddFirst(LineKind.Item, depth, number, list.Items[i].Blocks, list.Items[i].RuleId);
        }
    }

    // The first paragraph is the item; what follows in it are paragraphs and lists of its depth.
    private void AddFirst(LineKind kind, int depth, string number, EquatableArray<Block> blocks, string ruleId)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            if (i == 0 && blocks[i] is ParagraphBlock paragraph)
            {
                Add(kind, depth, number, paragraph.Text, ruleId.Length > 0 ? ruleId : paragraph.RuleId);
            }
            else
            {
                Add(blocks[i], LineKind.Paragraph, depth);
            }
        }
    }

    private void AddRow(TableRowBlock row)
    {
        var cells = new List<Inline>();
        foreach (var cell in row.Cells)
        {
            cells.AddRange(cells.Count > 0 ? [new TextInline(" | "), .. cell.Text] : cell.Text);
        }

        Add(LineKind.TableRow, 0, "", cells.ToEquatableArray(), "");
    }

    private void Add(LineKind kind, int level, string number, EquatableArray<Inline> markup, string ruleId, string anchor = "")
    {
        var text = InlineText.Of(markup);
        if (text.Length == 0)
        {
            return;
        }

        if (TypedNumber.LengthIn(text, kind) is > 0 and var length)
        {
            number = text.Substring(0, length).TrimEnd();
            text = text.Substring(length);
        }

        _lines.Add(new TextLine(kind, level, number, text, ruleId) { Anchor = anchor });
        _markup.Add(markup);
    }
}
