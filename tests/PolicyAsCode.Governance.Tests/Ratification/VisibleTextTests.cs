using PolicyAsCode.Governance.Ratification;

namespace PolicyAsCode.Governance.Tests.Ratification;

public sealed class VisibleTextTests
{
    [Fact]
    public void It_is_the_words_without_title_marks_and_spaces() => Assert.Equal(
        "Keys Staff must: lock the door keep the key safe A B 1 2",
        Of("# Title\n\n## Keys\n\nStaff   must:\n\n- lock the *door* {#door}\n- keep the [key](k.md) safe\n\n| A | B |\n|---|---|\n| 1 | 2 |\n"));

    [Fact]
    public void Numbers_bullets_names_and_wrapping_leave_it_as_it_is() => Assert.Equal(
        Of("# T\n\nStaff must:\n\n- lock the door {#door}\n- sing\n"),
        Of("# T\n\nStaff\nmust:\n\n1. lock the\n   door\n2. sing {#singing}\n"));

    [Theory]
    [InlineData("<div data-policy-text><p>a</p><p>b</p></div>", "a b")]
    [InlineData("<div class=\"x\" data-policy-text>a<em>b</em>c<br>d</div>e", "abc d")]
    [InlineData("<article data-policy-text=\"1.0.0\"><p data-label=\"number\">1 <b>x</b></p>a &amp; b</article>", "a & b")]
    [InlineData("<p>no</p><div data-policy-text>a</div><div data-policy-text>b</div>", "a b")]
    [InlineData("<div title=\"data-policy-text \">a</div>", null)]
    [InlineData("<div data-policy-textual>a</div>", null)]
    [InlineData("<div data-policy-text>a<!-- b --> c", "a c")]
    [InlineData("<div data-policy-text>a <", "a")]
    [InlineData("", null)]
    public void A_page_gives_back_what_it_shows(string html, string? text) => Assert.Equal(text, PageText.In(html));

    private static string Of(string text) => VisibleText.Of(Texts.Bind("example", text).Document);
}
