using PolicyAsCode.Model;

namespace PolicyAsCode.Tests.Binding;

public class ContentTests
{
    [Fact]
    public void Headings_have_their_number_and_an_anchor_that_nothing_else_has()
    {
        var headings = Content("# Title\n\n## Bus\n\n### Bus\n\n## Train {#by-train}\n").OfType<HeadingBlock>();

        Assert.Equal([("title", ""), ("bus", "1"), ("bus-2", "1.1"), ("by-train", "2")], headings.Select(heading => (heading.Anchor, heading.Number)));
    }

    [Fact]
    public void Items_lists_and_paragraphs_bear_the_ids_of_their_rules_and_no_group_is_left_in_the_words()
    {
        var content = Content("Staff must not: {#bus}\n\n- smoke {#smoke}\n- shout\n\nStaff must not run. {#run}\n");

        var list = content.OfType<ListBlock>().Single();
        Assert.Equal("bus", list.RuleListId);
        Assert.Equal(["smoke", "shout"], list.Items.Select(item => item.RuleId));
        Assert.Equal(["", "run"], content.OfType<ParagraphBlock>().Select(paragraph => paragraph.RuleId));
        Assert.DoesNotContain("{#", Plain(content), StringComparison.Ordinal);
    }

    [Fact]
    public void Comments_are_no_content_and_raw_html_is_text_to_be_shown()
    {
        var content = Content("<!-- policy-ignore PAC2021: agreed -->\n\nText.\n\n<!-- a --><script>alert(1)</script>\n\n<div>x</div>\n");

        Assert.Equal([typeof(ParagraphBlock), typeof(LiteralBlock), typeof(LiteralBlock)], content.Select(block => block.GetType()));
        Assert.Contains("<script>", ((LiteralBlock)content[1]).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_kind_of_block_is_kept()
    {
        var content = Content("1. one\n\n> said\n\n| a | b |\n|---|---|\n| c | d |\n\n    code\n\n---\n\nText[^1].\n\n[^1]: note\n");

        Assert.Equal(
            [typeof(ListBlock), typeof(QuoteBlock), typeof(TableBlock), typeof(LiteralBlock), typeof(ThematicBreakBlock), typeof(ParagraphBlock), typeof(FootnoteBlock)],
            content.Select(block => block.GetType()));
        Assert.True(((ListBlock)content[0]).IsOrdered);
        Assert.Equal(2, ((TableBlock)content[2]).Rows.Count);
    }

    private static EquatableArray<Block> Content(string text) => Bound.Text(text).Document.Content;

    private static string Plain(EquatableArray<Block> content) => string.Join("\n", content.OfType<ListBlock>().SelectMany(list => list.Items).SelectMany(item => item.Blocks).Concat(content).OfType<ParagraphBlock>().SelectMany(paragraph => paragraph.Text));
}
