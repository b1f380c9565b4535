using PolicyAsCode.Model;

namespace PolicyAsCode.Governance.Ratification.Frozen;

/// <summary>The text for reading in <c>rules.json</c>: blocks, and the running text inside them, each named by its kind.</summary>
internal static class FrozenContent
{
    public static void Write(JsonPrinter json, Block block)
    {
        switch (block)
        {
            case HeadingBlock heading:
                json.Field("is", "heading");
                json.Field("level", heading.Level);
                json.Field("anchor", heading.Anchor);
                json.Field("number", heading.Number);
                Write(json, heading.Text);
                break;
            case ParagraphBlock paragraph:
                json.Field("is", "paragraph");
                json.Field("rule", paragraph.RuleId);
                Write(json, paragraph.Text);
                break;
            case ListBlock list:
                json.Field("is", "list");
                json.Field("ordered", list.IsOrdered);
                json.Field("rules", list.RuleListId);
                json.Objects("items", list.Items, item =>
                {
                    json.Field("rule", item.RuleId);
                    Write(json, item.Blocks);
                });
                break;
            case QuoteBlock quote:
                json.Field("is", "quote");
                Write(json, quote.Blocks);
                break;
            case FootnoteBlock footnote:
                json.Field("is", "footnote");
                json.Field("label", footnote.Label);
                Write(json, footnote.Blocks);
                break;
            case TableBlock table:
                json.Field("is", "table");
                json.Objects("rows", table.Rows, row => json.Objects("cells", row.Cells, cell => Write(json, cell.Text)));
                break;
            case LiteralBlock literal:
                json.Field("is", "literal");
                json.Field("words", literal.Text);
                break;
            case ThematicBreakBlock:
                json.Field("is", "break");
                break;
            default:
                throw new InvalidOperationException($"No form is laid down for {block.GetType().Name}.");
        }
    }

    public static Block Read(StoredValues block) => block.Text("is") switch
    {
        "heading" => new HeadingBlock(block.Number("level"), block.Text("anchor"), block.Text("number"), ReadText(block)),
        "paragraph" => new ParagraphBlock(ReadText(block), block.Text("rule")),
        "list" => new ListBlock(block.Flag("ordered"), block.Text("rules"), block.Many("items", static item => new ListItemBlock(item.Text("rule"), ReadBlocks(item)))),
        "quote" => new QuoteBlock(ReadBlocks(block)),
        "footnote" => new FootnoteBlock(block.Text("label"), ReadBlocks(block)),
        "table" => new TableBlock(block.Many("rows", static row => new TableRowBlock(row.Many("cells", static cell => new TableCell(ReadText(cell)))))),
        "literal" => new LiteralBlock(block.Text("words")),
        "break" => new ThematicBreakBlock(),
        _ => throw new DamagedFileException(),
    };

    private static void Write(JsonPrinter json, EquatableArray<Block> blocks) => json.Objects("blocks", blocks, block => Write(json, block));

    private static EquatableArray<Block> ReadBlocks(StoredValues of) => of.Many("blocks", Read);

    private static void Write(JsonPrinter json, EquatableArray<Inline> text) => json.Objects("text", text, inline => Write(json, inline));

    private static EquatableArray<Inline> ReadText(StoredValues of) => of.Many("text", ReadInline);

    // Most running text is plain: it has no kind.
    private static void Write(JsonPrinter json, Inline inline)
    {
        switch (inline)
        {
            case TextInline text:
                json.Field("words", text.Text);
                break;
            case EmphasisInline emphasis:
                json.Field("is", emphasis.Strong ? "strong" : "emphasis");
                Write(json, emphasis.Content);
                break;
            case CodeInline code:
                json.Field("is", "code");
                json.Field("words", code.Text);
                break;
            case LinkInline link:
                json.Field("is", "link");
                json.Field("to", link.Target);
                Write(json, link.Content);
                break;
            case ImageInline image:
                json.Field("is", "image");
                json.Field("to", image.Target);
                json.Field("words", image.Alternative);
                break;
            case LineBreakInline:
                json.Field("is", "line-break");
                break;
            default:
                throw new InvalidOperationException($"No form is laid down for {inline.GetType().Name}.");
        }
    }

    private static Inline ReadInline(StoredValues inline) => inline.Text("is") switch
    {
        "" => new TextInline(inline.Text("words")),
        "strong" => new EmphasisInline(Strong: true, ReadText(inline)),
        "emphasis" => new EmphasisInline(Strong: false, ReadText(inline)),
        "code" => new CodeInline(inline.Text("words")),
        "link" => new LinkInline(inline.Text("to"), ReadText(inline)),
        "image" => new ImageInline(inline.Text("to"), inline.Text("words")),
        "line-break" => new LineBreakInline(),
        _ => throw new DamagedFileException(),
    };
}
