using PolicyAsCode.Model;
using PolicyAsCode.Site.Addresses;
using PolicyAsCode.Site.Html;

namespace PolicyAsCode.Site.Pages;

/// <summary>Writes the text of a policy as HTML, its rules set apart and named.</summary>
/// <remarks>Words that are not the policy's own (numbers, labels, force) are marked <c>data-label</c>, so that the agreed text can be read back from the page.</remarks>
internal sealed class PolicyHtml
{
    private readonly SiteContext _site;
    private readonly Edition _edition;
    private readonly SiteAddress _address;
    private readonly Dictionary<string, Rule> _rules = new(StringComparer.Ordinal);
    private readonly HashSet<string> _shownIds = new(StringComparer.Ordinal);
    private readonly HtmlWriter _html = new();

    private PolicyHtml(SiteContext site, Edition edition, SiteAddress address)
    {
        (_site, _edition, _address) = (site, edition, address);
        foreach (var rule in edition.Policy.Rules.Rules)
        {
            _rules.TryAdd(rule.Id, rule);
        }
    }

    /// <summary>The text of a policy, without its title.</summary>
    public static string Write(SiteContext site, Edition edition, SiteAddress address)
    {
        var writer = new PolicyHtml(site, edition, address);
        writer.WriteBlocks(edition.Policy.Content.SkipWhile((block, index) => index == 0 && block is HeadingBlock { Level: 1 }).ToList());
        return writer._html.ToString();
    }

    private void WriteBlocks(IReadOnlyList<Block> blocks)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            var leadsIn = blocks[i] is ParagraphBlock && i + 1 < blocks.Count && blocks[i + 1] is ListBlock { RuleListId.Length: > 0 } list ? list.RuleListId : "";
            WriteBlock(blocks[i], leadsIn);
            _html.Line();
        }
    }

    private void WriteBlock(Block block, string leadsIn)
    {
        switch (block)
        {
            case HeadingBlock heading:
                WriteHeading(heading);
                break;
            case ParagraphBlock paragraph when _rules.TryGetValue(paragraph.RuleId, out var rule):
                WriteRule("div", rule, () => WriteParagraph(paragraph, "", ""));
                break;
            case ParagraphBlock paragraph:
                WriteParagraph(paragraph, leadsIn.Length > 0 ? "lead-in" : "", leadsIn.Length > 0 ? Once(_edition.Anchors.OfList(leadsIn)) : "");
                break;
            case ListBlock list:
                WriteList(list);
                break;
            case QuoteBlock quote:
                WriteIn("blockquote", quote.Blocks);
                break;
            case FootnoteBlock footnote:
                _html.Open("div", ("class", "footnote"))
                    .Element("p", _site.Phrases.Say("policy.footnote", ("label", footnote.Label)), ("class", "footnote-label"), ("data-label", "note"));
                WriteBlocks(footnote.Blocks);
                _html.Close("div");
                break;
            case TableBlock table:
                WriteTable(table);
                break;
            case LiteralBlock literal:
                // The line ends of the author's machine are none of the text's.
                _html.Element("pre", literal.Text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n'));
                break;
            case ThematicBreakBlock:
                _html.Open("hr");
                break;
        }
    }

    private void WriteHeading(HeadingBlock heading)
    {
        var element = "h" + Math.Clamp(heading.Level, 2, 6).ToString();
        var anchor = Once(heading.Anchor);
        _html.Open(element, ("id", anchor));
        if (heading.Number.Length > 0)
        {
            _html.Element("span", heading.Number, ("class", "number"), ("data-label", "number")).Text(" ");
        }

        WriteInlines(heading.Text);
        if (anchor.Length > 0)
        {
            WritePlaceLink(anchor, _site.Phrases.Say("policy.link-to-section", ("section", heading.Number.Length > 0 ? heading.Number : InlineWords.Of(heading.Text))));
        }

        _html.Close(element);
    }

    private void WriteList(ListBlock list)
    {
        var isRules = list.Items.Any(item => _rules.ContainsKey(item.RuleId));
        var element = list.IsOrdered && !isRules ? "ol" : "ul";
        // Browsers drop the meaning of a list that is shown without bullets; the role keeps it.
        _html.Open(element, ("class", isRules ? "rules" : ""), ("role", isRules ? "list" : "")).Line();
        foreach (var item in list.Items)
        {
            if (_rules.TryGetValue(item.RuleId, out var rule))
            {
                WriteRule("li", rule, () => WriteBlocks(item.Blocks));
            }
            else
            {
                WriteIn("li", item.Blocks);
            }

            _html.Line();
        }

        _html.Close(element);
    }

    private void WriteRule(string element, Rule rule, Action writeText)
    {
        var anchor = Once(_edition.Anchors.OfRule(rule.Id));
        var page = _address.LinkTo(_edition.Rule(rule.Id));
        _html.Open(element, ("class", "rule is-" + ForceView.Id(rule.Force)), ("id", anchor)).Line();
        _html.Open("p", ("class", "rule-label"), ("data-label", "label"))
            .Element("a", rule.Label.Length > 0 ? rule.Label : rule.Id, ("href", page), ("aria-label", _site.Phrases.Say("policy.rule", ("label", rule.Label.Length > 0 ? rule.Label : rule.Id))))
            .Close("p").Line();
        _html.Open("div", ("class", "rule-text"));
        writeText();
        _html.Close("div").Line();
        _html.Open("p", ("class", "rule-force"), ("data-label", "force"))
            .Element("span", ForceView.Word(_site.Phrases, rule.Force), ("class", "force is-" + ForceView.Id(rule.Force)));
        if (anchor.Length > 0)
        {
            WritePlaceLink(anchor, _site.Phrases.Say("policy.link-to-rule", ("label", rule.Label)));
        }

        _html.Close("p").Close(element);
    }

    private void WritePlaceLink(string anchor, string words) =>
        _html.Text(" ").Open("a", ("class", "place"), ("href", "#" + Uri.EscapeDataString(anchor)), ("data-label", "link"), ("aria-label", words), ("title", words))
            .Text("#").Close("a");

    private void WriteParagraph(ParagraphBlock paragraph, string style, string anchor)
    {
        _html.Open("p", ("class", style), ("id", anchor));
        WriteInlines(paragraph.Text);
        _html.Close("p");
    }

    private void WriteTable(TableBlock table)
    {
        // A wide table scrolls by itself on a phone; the keyboard must reach it to scroll it.
        _html.Open("div", ("class", "table"), ("role", "region"), ("tabindex", "0"), ("aria-label", _site.Phrases.Say("policy.table"))).Open("table").Line();
        for (var i = 0; i < table.Rows.Count; i++)
        {
            _html.Open("tr");
            foreach (var cell in table.Rows[i].Cells)
            {
                _html.Open(i == 0 ? "th" : "td", ("scope", i == 0 ? "col" : ""));
                WriteInlines(cell.Text);
                _html.Close(i == 0 ? "th" : "td");
            }

            _html.Close("tr").Line();
        }

        _html.Close("table").Close("div");
    }

    private void WriteIn(string element, IReadOnlyList<Block> blocks)
    {
        _html.Open(element);
        WriteBlocks(blocks);
        _html.Close(element);
    }

    private void WriteInlines(EquatableArray<Inline> content) => InlineHtml.Write(_html, content, target => PolicyLink.Resolve(_site, _edition, _address, target));

    // The second place of a name has none: a page with two equal ids is not valid.
    private string Once(string anchor) => _shownIds.Add(anchor) ? anchor : "";
}
