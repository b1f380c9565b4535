using System.Text;
using PolicyAsCode.Model;

namespace PolicyAsCode.Tests.Baselines;

/// <summary>The content of a case: what pages and papers show, one line a block, indented as it nests.</summary>
public class BlocksView
{
    public static TheoryData<string> Cases { get; } = [.. Baseline.Cases];

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_blocks_of_a_case_are_as_verified(string name)
    {
        var lines = new StringBuilder();
        Write(lines, 0, Bound.Case(name).Document.Content);

        Baseline.Verify(name, "blocks", lines.ToString());
    }

    private static void Write(StringBuilder lines, int depth, EquatableArray<Block> blocks)
    {
        foreach (var block in blocks)
        {
            Write(lines, depth, block);
        }
    }

    private static void Write(StringBuilder lines, int depth, Block block)
    {
        switch (block)
        {
            case HeadingBlock heading:
                Line(lines, depth, $"heading {heading.Level} #{heading.Anchor} {heading.Number}".TrimEnd() + " | " + Words(heading.Text));
                break;
            case ParagraphBlock paragraph:
                Line(lines, depth, "paragraph" + Named(paragraph.RuleId) + " | " + Words(paragraph.Text));
                break;
            case ListBlock list:
                Line(lines, depth, (list.IsOrdered ? "numbers" : "bullets") + Named(list.RuleListId));
                foreach (var item in list.Items)
                {
                    Line(lines, depth + 1, "item" + Named(item.RuleId));
                    Write(lines, depth + 2, item.Blocks);
                }

                break;
            case QuoteBlock quote:
                Line(lines, depth, "quote");
                Write(lines, depth + 1, quote.Blocks);
                break;
            case FootnoteBlock footnote:
                Line(lines, depth, "footnote " + footnote.Label);
                Write(lines, depth + 1, footnote.Blocks);
                break;
            case TableBlock table:
                Line(lines, depth, "table");
                foreach (var row in table.Rows)
                {
                    Line(lines, depth + 1, "row | " + string.Join(" | ", row.Cells.Select(cell => Words(cell.Text))));
                }

                break;
            case LiteralBlock literal:
                Line(lines, depth, "literal | " + literal.Text.ReplaceLineEndings("⏎"));
                break;
            default:
                Line(lines, depth, block.GetType().Name);
                break;
        }
    }

    private static string Words(EquatableArray<Inline> inlines) => string.Concat(inlines.Select(inline => inline switch
    {
        TextInline text => text.Text,
        EmphasisInline { Strong: true } strong => "<strong>" + Words(strong.Content) + "</strong>",
        EmphasisInline emphasis => "<em>" + Words(emphasis.Content) + "</em>",
        CodeInline code => "<code>" + code.Text + "</code>",
        LinkInline link => "<a " + link.Target + ">" + Words(link.Content) + "</a>",
        ImageInline image => "<img " + image.Target + ">" + image.Alternative + "</img>",
        _ => "<br>",
    }));

    private static string Named(string id) => id.Length > 0 ? " " + id : "";

    private static void Line(StringBuilder lines, int depth, string text) => lines.Append(' ', depth * 2).Append(text).Append('\n');
}
