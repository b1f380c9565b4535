using CsCheck;
using PolicyAsCode.Syntax;
using PolicyAsCode.Tests.Linting;

namespace PolicyAsCode.Tests.Syntax;

public class ParserTests
{
    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Every_block_has_the_place_of_its_characters_whatever_the_line_ends(string lineEnd)
    {
        var text = string.Join(lineEnd, "---", "title: A", "---", "# Title", "", "Staff must:", "", "- one", "  - two", "- three", "", "Last.", "");
        var tree = PolicyParser.Parse(new SourceText(text, "policy.md"));

        Assert.Equal(["# Title", "Staff must:", string.Join(lineEnd, "- one", "  - two", "- three"), "Last."], tree.Blocks.Select(block => tree.Source.ToString(block.Span)));
        var list = Assert.IsType<ListSyntax>(tree.Blocks[2]);
        Assert.Equal(["- one" + lineEnd + "  - two", "- three"], list.Items.Select(item => tree.Source.ToString(item.Span)));
        Assert.Equal(string.Join(lineEnd, "---", "title: A", "---"), tree.Source.ToString(tree.FrontMatter!.Span));
    }

    [Fact]
    public void A_nested_list_stands_inside_its_item()
    {
        var list = Assert.IsType<ListSyntax>(Assert.Single(PolicyParser.Parse(new SourceText("1. one\n   - two\n     a) three\n", "policy.md")).Blocks));

        Assert.True(list.IsOrdered);
        var nested = Assert.IsType<ListSyntax>(list.Items[0].Blocks[1]);
        Assert.False(nested.IsOrdered);
        Assert.Equal("-", nested.Items[0].Marker);
        Assert.Equal("a)", Assert.IsType<ListSyntax>(nested.Items[0].Blocks[1]).Items[0].Marker);
    }

    [Fact]
    public void An_empty_item_has_no_text() =>
        Assert.Null(Assert.IsType<ListSyntax>(PolicyParser.Parse(new SourceText("- one\n-\n- two\n", "policy.md")).Blocks[0]).Items[1].Text);

    [Theory]
    [InlineData("title: A", "title", "A")]
    [InlineData("title: \"A: b\"", "title", "\"A: b\"")]
    [InlineData("a: 1\ntitle: caf\u00E9 😀\nb: 2", "title", "caf\u00E9 😀")]
    [InlineData("title: [a, b] # note", "title", "[a, b]")]
    [InlineData("title:\n  - a\n  - b\nlast: 1", "title", "- a\n  - b")]
    public void A_setting_has_the_place_of_its_value(string yaml, string key, string value)
    {
        var tree = PolicyParser.Parse(new SourceText($"---\n{yaml}\n---\nText.\n", "policy.md"));

        Assert.Empty(tree.Diagnostics);
        Assert.Equal(value, tree.Source.ToString(tree.FrontMatter!.Settings[key]!.Span));
    }

    [Theory]
    [InlineData("a: &x [1]\nb: *x")]
    [InlineData("a: !!binary x")]
    [InlineData("a: [")]
    [InlineData("- a")]
    [InlineData("a: [[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]")]
    [InlineData("a: \"b")]
    [InlineData("a: b: c")]
    [InlineData("{a: b}: c")]
    public void Settings_that_cannot_be_read_are_one_error_inside_the_settings(string yaml)
    {
        var tree = PolicyParser.Parse(new SourceText($"---\n{yaml}\n---\nText.\n", "policy.md"));

        var diagnostic = Assert.Single(tree.Diagnostics);
        Assert.Equal("PAC6001", diagnostic.Id);
        Assert.True(diagnostic.Span.End <= tree.FrontMatter!.Span.End);
    }

    [Fact]
    public void A_text_over_the_limit_and_one_nested_too_deep_are_not_read_and_say_so()
    {
        var nested = string.Concat(Enumerable.Range(0, 1000).Select(depth => new string(' ', depth * 2) + "- a\n"));

        Assert.Equal("PAC0007", Assert.Single(PolicyParser.Parse(new SourceText(new string('a', 10_000_000), "policy.md")).Diagnostics).Id);
        Assert.Equal("PAC0007", Assert.Single(PolicyParser.Parse(new SourceText(nested, "policy.md")).Diagnostics).Id);
    }

    [Theory]
    [InlineData("<!-- a note -->", true)]
    [InlineData("<!-- policy-ask: what? -->\n", true)]
    [InlineData("<!-- a --><script>alert(1)</script>", false)]
    [InlineData("<div><!-- a --></div>", false)]
    public void A_comment_is_nothing_but_a_comment(string text, bool isComment) =>
        Assert.Equal(isComment, Assert.IsType<HtmlSyntax>(PolicyParser.Parse(new SourceText(text, "policy.md")).Blocks[0]).IsComment);

    [Fact]
    public void No_text_makes_it_throw_and_every_block_lies_inside_the_text() =>
        OddPolicy.Generate.Sample(text => Check(PolicyParser.Parse(new SourceText(text, "policy.md")).Blocks, text.Length), iter: 3000);

    private static void Check(EquatableArray<BlockSyntax> blocks, int length)
    {
        foreach (var block in blocks)
        {
            Assert.True(block.Span.Start >= 0 && block.Span.End <= length, block.ToString());
            if (block is ListSyntax list)
            {
                Assert.All(list.Items, item => Check(item.Blocks, length));
            }
        }
    }
}
