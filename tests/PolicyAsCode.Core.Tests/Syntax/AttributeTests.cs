using PolicyAsCode.Syntax;
using PolicyAsCode.Tests.Linting;

namespace PolicyAsCode.Tests.Syntax;

public class AttributeTests
{
    [Fact]
    public void A_group_at_the_end_is_read_with_the_place_of_each_entry()
    {
        const string Text = "Staff must: {#staff .rules unless=a,b if=\"c d\"}";

        var group = Group(Text)!;
        Assert.Equal("{#staff .rules unless=a,b if=\"c d\"}", Text.Substring(group.Span.Start, group.Span.Length));
        Assert.Equal(("staff", true, "a,b", "c d"), (group.Id!.Name, group.HasClass("rules"), group.Value("unless"), group.Value("if")));
        Assert.Equal(["#staff", ".rules", "unless=a,b", "if=\"c d\""], group.Entries.Select(entry => Text.Substring(entry.Span.Start, entry.Span.Length)));
    }

    [Theory]
    [InlineData("# Heading {#one}")]
    [InlineData("# Heading {#one} #")]
    [InlineData("- item {#one}")]
    [InlineData("1. item\n   goes on {#one}")]
    [InlineData("Text {#one}   ")]
    [InlineData("Text\n{#one}")]
    [InlineData("> said {#one}")]
    [InlineData("**Text** {#one}")]
    public void It_may_end_a_heading_an_item_or_a_paragraph(string text)
    {
        var tree = PolicyParser.Parse(new SourceText(text, "policy.md"));

        Assert.Empty(tree.Diagnostics);
        Assert.Equal("one", First(tree.Blocks)?.Id?.Name);
    }

    [Theory]
    [InlineData("Staff at {school name} must go.")]
    [InlineData("Staff must go {}.")]
    [InlineData("Staff must go. {}")]
    [InlineData("Staff must use \\{#one} here.")]
    [InlineData("Staff must write `{#one}` here.")]
    [InlineData("The set {a, b} stays.")]
    public void Words_in_braces_stay_words(string text)
    {
        var tree = PolicyParser.Parse(new SourceText(text, "policy.md"));

        Assert.Empty(tree.Diagnostics);
        Assert.Null(First(tree.Blocks));
    }

    [Theory]
    [InlineData("Staff {|PAC1150:{#one}|} must go.")]
    [InlineData("Staff `must` {|PAC1150:{#one}|} `go`.")]
    [InlineData("Staff must go.{|PAC1150:{#one}|}")]
    [InlineData("Staff must {|PAC1150:{unless=one}|} go.")]
    [InlineData("Staff must go. {|PAC1150:{#one}|} {#two}")]
    [InlineData("Staff must go. {#one {|PAC1150:#two|}}")]
    [InlineData("Staff must go. {#one {|PAC1150:what|}}")]
    [InlineData("Staff must go. {|PAC1150:{#|}one")]
    [InlineData("Staff must go. {{|PAC7010:#One|}}")]
    [InlineData("Staff must go. {{|PAC7010:#a|}}")]
    [InlineData("Staff must go. {{|PAC7010:#one--two|}}")]
    public void A_group_that_cannot_be_read_is_reported_and_never_lost(string marked)
    {
        var expected = MarkedText.Read(marked);

        Assert.Equal(expected.Marks, PolicyParser.Parse(new SourceText(expected.Text, "policy.md")).Diagnostics.Select(diagnostic => new Mark(diagnostic.Id, diagnostic.Span)));
    }

    [Theory]
    [InlineData("no-smoking", true)]
    [InlineData("ab", true)]
    [InlineData("a1-2b", true)]
    [InlineData("a", false)]
    [InlineData("", false)]
    [InlineData("a-b", false)]
    [InlineData("1ab", false)]
    [InlineData("ab-", false)]
    [InlineData("ab--cd", false)]
    [InlineData("Ab", false)]
    [InlineData("ab_cd", false)]
    [InlineData("caf\u00E9", false)]
    public void An_id_is_words_of_small_letters_joined_by_single_hyphens(string id, bool valid) => Assert.Equal(valid, RuleId.IsValid(id));

    [Fact]
    public void An_id_has_60_characters_at_most()
    {
        Assert.True(RuleId.IsValid(new string('a', 60)));
        Assert.False(RuleId.IsValid(new string('a', 61)));
    }

    private static AttributeGroup? Group(string text) => First(PolicyParser.Parse(new SourceText(text, "policy.md")).Blocks);

    private static AttributeGroup? First(EquatableArray<BlockSyntax> blocks) => blocks[0] switch
    {
        HeadingSyntax heading => heading.Attributes,
        ParagraphSyntax paragraph => paragraph.Attributes,
        ListSyntax list => list.Items[0].Text!.Attributes,
        QuoteSyntax quote => First(quote.Blocks),
        var other => throw new InvalidOperationException(other.ToString()),
    };
}
