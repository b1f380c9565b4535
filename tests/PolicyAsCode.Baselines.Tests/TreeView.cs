using System.Text;
using PolicyAsCode.Syntax;

namespace PolicyAsCode.Baselines.Tests;

/// <summary>The blocks of a case as they were found in its file, each with its line and column.</summary>
public class TreeView
{
    public static TheoryData<string> Cases => Case.All;

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_tree_of_a_case_is_as_verified(string name)
    {
        var tree = Case.Read(name).Policy.Tree;
        var printer = new Printer(tree.Source);
        printer.Print(tree.Blocks, 0);

        Baseline.Verify(name, "tree", printer.ToString());
    }

    private sealed class Printer(SourceText source)
    {
        private readonly StringBuilder _lines = new();

        public void Print(EquatableArray<BlockSyntax> blocks, int depth)
        {
            foreach (var block in blocks)
            {
                Print(block, depth);
            }
        }

        public override string ToString() => _lines.ToString();

        private void Print(BlockSyntax block, int depth)
        {
            switch (block)
            {
                case HeadingSyntax heading:
                    Line(depth, block, $"heading {heading.Level}{(heading.IsUnderlined ? " underlined" : "")}", heading.Text, heading.Attributes);
                    break;
                case ParagraphSyntax paragraph:
                    Line(depth, block, "paragraph", paragraph.Text, paragraph.Attributes);
                    break;
                case ListSyntax list:
                    Line(depth, block, list.IsOrdered ? "numbers" : "bullets");
                    foreach (var item in list.Items)
                    {
                        Line(depth + 1, item, $"item {item.Marker}");
                        Print(item.Blocks, depth + 2);
                    }

                    break;
                case QuoteSyntax quote:
                    Line(depth, block, "quotation");
                    Print(quote.Blocks, depth + 1);
                    break;
                case FootnoteSyntax footnote:
                    Line(depth, block, $"footnote {footnote.Label}");
                    Print(footnote.Blocks, depth + 1);
                    break;
                case TableSyntax table:
                    Line(depth, block, "table");
                    foreach (var row in table.Rows)
                    {
                        Line(depth + 1, row, "row");
                        Print(row.Cells.Select(BlockSyntax (cell) => cell).ToEquatableArray(), depth + 2);
                    }

                    break;
                case CodeSyntax or HtmlSyntax:
                    Line(depth, block, (block is CodeSyntax ? "code | " : "html | ") + Visible.Text(source.ToString(block.Span)));
                    break;
                default:
                    Line(depth, block, "line across");
                    break;
            }
        }

        private void Line(int depth, BlockSyntax block, string kind, Prose words, AttributeGroup? attributes)
        {
            var group = attributes is null ? "" : $" {PlaceOf(attributes.Span.Start)} {source.ToString(attributes.Span)}";
            Line(depth, block, $"{kind} | {PlaceOf(words.Span.Start)} {Visible.Text(words.Text)}{(group.Length > 0 ? " |" : "")}{group}");
        }

        // 14:1 paragraph | 14:1 Staff must not: | 14:17 {#never}
        private void Line(int depth, BlockSyntax block, string text) =>
            _lines.Append(' ', depth * 2).Append(PlaceOf(block.Span.Start)).Append(' ').Append(text).Append('\n');

        private string PlaceOf(int offset)
        {
            var position = source.PositionOf(offset);
            return $"{position.Line}:{position.Column}";
        }
    }
}
