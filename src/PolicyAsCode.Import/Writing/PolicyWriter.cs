using System.Globalization;
using System.Text;
using PolicyAsCode.Import.Lines;
using PolicyAsCode.Import.Structure;

namespace PolicyAsCode.Import.Writing;

/// <summary>A policy as it is written, with the line on which each block stands.</summary>
/// <param name="Text">The text.</param>
/// <param name="Places">The blocks by their lines, from 1, in the order of the text.</param>
internal sealed record WrittenPolicy(string Text, IReadOnlyList<BlockPlace> Places)
{
    private readonly Dictionary<int, Block> _byLine = Places.GroupBy(place => place.Line).ToDictionary(group => group.Key, group => group.Last().Block);

    /// <summary>The paragraph, heading or item on a line; nothing where none starts there.</summary>
    public Block? On(int line) => _byLine.GetValueOrDefault(line);
}

/// <summary>Where a block stands.</summary>
/// <param name="Line">Its line, from 1.</param>
/// <param name="Indent">The columns before what belongs to it: for an item, those of its notes.</param>
/// <param name="Block">The block.</param>
internal sealed record BlockPlace(int Line, int Indent, Block Block);

/// <summary>Writes blocks as policy Markdown: a paragraph, heading or item on a line each.</summary>
internal sealed class PolicyWriter
{
    private readonly StringBuilder _text = new();
    private readonly List<BlockPlace> _places = [];
    private int _line = 1;

    private PolicyWriter()
    {
    }

    /// <summary>Writes a policy.</summary>
    /// <param name="frontMatter">The lines of its settings, each ended.</param>
    /// <param name="blocks">Its blocks.</param>
    public static WrittenPolicy Write(string frontMatter, IReadOnlyList<Block> blocks)
    {
        var writer = new PolicyWriter();
        writer.Append("---\n" + frontMatter + "---\n");
        writer.WriteBlocks(blocks, 0);
        return new WrittenPolicy(writer._text.ToString(), writer._places);
    }

    private void WriteBlocks(IReadOnlyList<Block> blocks, int indent)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            // A comment belongs to the text right below it, which Markdown lets stand on the next line.
            if (i > 0 || indent > 0)
            {
                Append("\n");
            }

            WriteBlock(blocks[i], indent, i > 0 ? blocks[i - 1] : null);
        }
    }

    private void WriteBlock(Block block, int indent, Block? before)
    {
        switch (block)
        {
            case Heading heading:
                Place(block, indent);
                Append($"{Spaces(indent)}{new string('#', heading.Level)} {heading.Words.Markdown}\n");
                break;
            case Paragraph paragraph:
                Place(block, indent);
                Append($"{Spaces(indent)}{MarkdownText.EscapeStart(paragraph.Words.Markdown)}{paragraph.Group}\n");
                break;
            case Verbatim verbatim:
                Place(block, indent);
                Append(string.Concat(verbatim.Words.Markdown.Split('\n').Select(line => line.Length == 0 ? "\n" : $"{Spaces(indent)}{line}\n")));
                break;
            case ItemList list:
                WriteList(list, indent, before);
                break;
            default:
                break;
        }
    }

    private void WriteList(ItemList list, int indent, Block? before)
    {
        _places.Add(new BlockPlace(_line, indent, list));

        // Another mark keeps two lists apart that follow each other.
        var isSecond = before is ItemList other && other.IsOrdered == list.IsOrdered;
        for (var i = 0; i < list.Items.Count; i++)
        {
            var item = list.Items[i];
            var marker = list.IsOrdered ? string.Create(CultureInfo.InvariantCulture, $"{list.Start + i}{(isSecond ? ")" : ".")} ") : isSecond ? "* " : "- ";
            Place(item, indent + marker.Length);
            Append($"{Spaces(indent)}{marker}{MarkdownText.EscapeStart(item.Words.Markdown)}\n");
            WriteChildren(item, indent + marker.Length);
        }
    }

    private void WriteChildren(Item item, int indent)
    {
        foreach (var child in item.Children)
        {
            if (child is Paragraph or Verbatim { IsComment: false })
            {
                Append("\n");
            }

            WriteBlock(child, indent, null);
        }
    }

    private void Place(Block block, int indent) => _places.Add(new BlockPlace(_line, indent, block));

    private void Append(string text)
    {
        _text.Append(text);
        _line += text.Count(character => character == '\n');
    }

    private static string Spaces(int count) => new(' ', count);
}
