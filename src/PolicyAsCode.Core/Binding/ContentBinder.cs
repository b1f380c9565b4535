using PolicyAsCode.Model;
using PolicyAsCode.Syntax;

namespace PolicyAsCode.Binding;

/// <summary>Makes the blocks for pages and papers: the text without its settings, groups and comments.</summary>
internal sealed class ContentBinder
{
    private readonly IdRegister _ids;
    private readonly Dictionary<int, Section> _sections = [];
    private readonly Dictionary<int, string> _rules = [];
    private readonly IReadOnlyDictionary<int, string> _lists;

    public ContentBinder(Outline outline, RuleBinding rules, IdRegister ids)
    {
        _ids = ids;
        _lists = rules.ListIdsByStart;
        foreach (var section in outline.Sections)
        {
            _sections[section.Heading.Span.Start] = section;
        }

        foreach (var place in rules.Places)
        {
            _rules[place.BlockStart] = place.Rule.Id;
        }
    }

    public EquatableArray<Block> Bind(EquatableArray<BlockSyntax> blocks)
    {
        var bound = new List<Block>(blocks.Count);
        foreach (var block in blocks)
        {
            if (Bind(block) is { } content)
            {
                bound.Add(content);
            }
        }

        return bound.ToEquatableArray();
    }

    private Block? Bind(BlockSyntax block) => block switch
    {
        HeadingSyntax heading => BindHeading(heading),
        ParagraphSyntax { Text.Content.Count: 0 } => null,
        ParagraphSyntax paragraph => new ParagraphBlock(paragraph.Text.Content, RuleAt(paragraph.Span)),
        ListSyntax list => new ListBlock(list.IsOrdered, _lists.TryGetValue(list.Span.Start, out var id) ? id : "", list.Items.ConvertAll(BindItem)),
        QuoteSyntax quote => new QuoteBlock(Bind(quote.Blocks)),
        FootnoteSyntax footnote => new FootnoteBlock(footnote.Label, Bind(footnote.Blocks)),
        TableSyntax table => new TableBlock(table.Rows.Select(row => new TableRowBlock(row.Cells.Select(cell => new TableCell(cell.Text.Content)).ToEquatableArray())).ToEquatableArray()),
        CodeSyntax code => new LiteralBlock(code.Text),
        HtmlSyntax { IsComment: true } => null,
        HtmlSyntax html => new LiteralBlock(html.Text),
        ThematicBreakSyntax => new ThematicBreakBlock(),
        _ => null,
    };

    private HeadingBlock BindHeading(HeadingSyntax heading) => _sections.TryGetValue(heading.Span.Start, out var section)
        ? new HeadingBlock(heading.Level, section.Id, section.Number, heading.Text.Content)
        : new HeadingBlock(heading.Level, _ids.Take(heading.Attributes) ?? _ids.Make(heading.Text.Text, ProposedId.ForSection), "", heading.Text.Content);

    private ListItemBlock BindItem(ListItemSyntax item) => new(RuleAt(item.Span), Bind(item.Blocks));

    private string RuleAt(TextSpan span) => _rules.TryGetValue(span.Start, out var id) ? id : "";
}
