using System.Globalization;
using System.Text;
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
        var text = VisibleText.Of(markup);
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

/// <summary>The characters of running text as a reader sees them.</summary>
internal static class VisibleText
{
    /// <summary>The text without emphasis and links, every run of white space one space.</summary>
    public static string Of(EquatableArray<Inline> inlines)
    {
        if (inlines.Count == 1 && inlines[0] is TextInline plain && IsTidy(plain.Text))
        {
            return plain.Text;
        }

        var text = new StringBuilder();
        Append(text, inlines);
        return text.ToString(0, text.Length > 0 && text[text.Length - 1] == ' ' ? text.Length - 1 : text.Length);
    }

    /// <summary>Whether two texts that read alike are emphasised and linked alike.</summary>
    public static bool AreStyledAlike(EquatableArray<Inline> left, EquatableArray<Inline> right) =>
        left == right || string.Equals(Styles(left), Styles(right), StringComparison.Ordinal);

    // The text with a mark where an emphasis or a link begins and ends.
    private static string Styles(EquatableArray<Inline> inlines)
    {
        var text = new StringBuilder();
        AppendStyled(text, inlines);
        return text.ToString();
    }

    private static void AppendStyled(StringBuilder text, EquatableArray<Inline> inlines)
    {
        foreach (var inline in inlines.AsSpan())
        {
            var (mark, content) = inline switch
            {
                EmphasisInline emphasis => (emphasis.Strong ? "\u0002" : "\u0001", emphasis.Content),
                LinkInline link => ("\u0003" + link.Target, link.Content),
                ImageInline image => ("\u0004" + image.Target, default),
                CodeInline => ("\u0005", default),
                _ => ("", default),
            };
            text.Append(mark);
            if (content.Count > 0)
            {
                AppendStyled(text, content);
            }
            else
            {
                Append(text, EquatableArray.Of(inline));
            }

            text.Append(mark.Length > 0 ? "\u0006" : "");
        }
    }

    // Most texts are tidy, so the first question is one that is quickly answered for all characters at once.
    private static bool IsTidy(string text) =>
        text.Length > 0 && text[0] != ' ' && text[text.Length - 1] != ' ' && text.IndexOf("  ", StringComparison.Ordinal) < 0 && (IsPlain(text) || !text.Any(static character => character != ' ' && char.IsWhiteSpace(character)));

    private static bool IsPlain(string text)
    {
        var outside = false;
        foreach (var character in text)
        {
            outside |= unchecked((uint)(character - ' ')) > '~' - ' ';
        }

        return !outside;
    }

    private static void Append(StringBuilder text, EquatableArray<Inline> inlines)
    {
        foreach (var inline in inlines.AsSpan())
        {
            switch (inline)
            {
                case TextInline plain:
                    Append(text, plain.Text);
                    break;
                case EmphasisInline emphasis:
                    Append(text, emphasis.Content);
                    break;
                case CodeInline code:
                    Append(text, code.Text);
                    break;
                case LinkInline link:
                    Append(text, link.Content);
                    break;
                case ImageInline image:
                    Append(text, image.Alternative);
                    break;
                default:
                    Append(text, " ");
                    break;
            }
        }
    }

    private static void Append(StringBuilder text, string characters)
    {
        foreach (var character in characters)
        {
            if (!char.IsWhiteSpace(character))
            {
                text.Append(character);
            }
            else if (text.Length > 0 && text[text.Length - 1] != ' ')
            {
                text.Append(' ');
            }
        }
    }
}
