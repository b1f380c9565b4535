using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace PolicyAsCode.Site.Pages;

public class SummaryTests
{
    [Theory]
    [InlineData("One line.", "One line.")]
    [InlineData("A sentence that\ngoes on.", "A sentence that goes on.")]
    [InlineData("First.\n\nSecond.", "First. | Second.")]
    [InlineData("Changes:\n\n- one\n- two\n\nThe end.", "Changes: | [one] [two] | The end.")]
    [InlineData("- one\n  that goes on\n- two", "[one that goes on] [two]")]
    [InlineData("- one\n\n- two", "[one] [two]")]
    [InlineData("-5 degrees", "-5 degrees")]
    [InlineData("a\r\nb\r\n\r\nc", "a b | c")]
    [InlineData("\n\n", "")]
    public void Paragraphs_and_lists_of_a_summary_are_told_apart(string summary, string expected)
    {
        var records = AgreedSample.History.Records.Select(record => record with { Summary = summary }).ToEquatableArray();
        var site = Sample.Build(AgreedSample.Content with { Archives = EquatableArray.Of(AgreedSample.Archive with { History = AgreedSample.History with { Records = records } }) });

        // The decision at the bottom compares with nothing, so only its summary follows its facts.
        var entry = new HtmlParser().ParseDocument(site["p/trips/history/index.html"]).QuerySelectorAll(".timeline > li")[^1];
        Assert.Equal(expected, string.Join(" | ", entry.QuerySelectorAll("dl ~ p, dl ~ ul").Select(Shown)));
    }

    private static string Shown(IElement block) => block.LocalName == "p" ? block.TextContent : string.Join(" ", block.Children.Select(item => $"[{item.TextContent}]"));
}
