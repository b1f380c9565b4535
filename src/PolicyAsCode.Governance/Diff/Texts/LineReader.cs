using System.Globalization;
using PolicyAsCode.Model;

namespace PolicyAsCode.Governance.Diff.Texts;

/// <summary>Lays a policy's blocks out as lines in the order of reading. One reader serves many policies.</summary>
/// <remarks>Blocks are gathered before their words are looked at: most of the time goes into waiting for memory, and so several waits overlap.</remarks>
internal sealed class LineReader
{
    /// <summary>What parts the cells of a row.</summary>
    public const string BetweenCells = " | ";

    [ThreadStatic]
    private static LineReader? _ofThread;

    private readonly List<Draft> _drafts = new(128);
    private readonly InlineText _inlines = new();

    /// <summary>The reader of this thread, with the room that it took for earlier policies.</summary>
    public static LineReader OfThread => _ofThread ??= new LineReader();

    /// <summary>The lines, and the words of each with their emphasis and links where there are some.</summary>
    public (TextLine[] Lines, string?[] Styles) Read(PolicyDocument policy)
    {
        Add(policy.Content, LineKind.Paragraph, depth: 0);
        var (lines, styles, count) = (new TextLine[_drafts.Count], new string?[_drafts.Count], 0);
        foreach (var draft in _drafts)
        {
            if (_inlines.Of(draft.Markup) is { Length: > 0 } text)
            {
                lines[count] = Line(draft, text);
                styles[count++] = _inlines.StyleOf(draft.Markup);
            }
        }

        _drafts.Clear();
        Array.Resize(ref lines, count);
        return (lines, styles);
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
            cells.AddRange(cells.Count > 0 ? [new TextInline(BetweenCells), .. cell.Text] : cell.Text);
        }

        Add(LineKind.TableRow, 0, "", cells.ToEquatableArray(), "");
    }

    private void Add(LineKind kind, int level, string number, EquatableArray<Inline> markup, string ruleId, string anchor = "") =>
        _drafts.Add(new Draft(kind, level, number, markup, ruleId, anchor));

    private static TextLine Line(in Draft draft, string text)
    {
        var length = TypedNumber.LengthIn(text, draft.Kind);
        var number = length > 0 ? text.Substring(0, length).TrimEnd() : draft.Number;
        return new TextLine(draft.Kind, draft.Level, number, length > 0 ? text.Substring(length) : text, draft.RuleId) { Anchor = draft.Anchor };
    }

    private readonly record struct Draft(LineKind Kind, int Level, string Number, EquatableArray<Inline> Markup, string RuleId, string Anchor);
}
