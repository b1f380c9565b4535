using AngleSharp.Html.Parser;

namespace PolicyAsCode.Site.Pages;

public class PolicyLinkTests
{
    [Theory]
    [InlineData("#staff", "#staff")]
    [InlineData("#2-staff", "#staff")]
    [InlineData("#11-what-we-do-not-post", "#never-posted")]
    [InlineData("#Channels", "#channels")]
    [InlineData("#social-media-policy", "#top")]
    [InlineData("#top", "#top")]
    [InlineData("#report-contact", "#report-contact")]
    [InlineData("#Report-Contact", "#report-contact")]
    [InlineData("#nowhere", "#nowhere")]
    [InlineData("../social-media/policy.md#2-staff", "#staff")]
    [InlineData("https://example.org/a#2-staff", "https://example.org/a#2-staff")]
    public void A_link_leads_to_the_place_that_its_name_is_for(string target, string expected)
    {
        var link = new Model.ParagraphBlock(EquatableArray.Of<Inline>(new LinkInline(target, Sample.Text("the link"))), "");
        var site = Sample.Build(Sample.Policy with { Content = Sample.Policy.Content.Append(link).ToEquatableArray() });
        var page = new HtmlParser().ParseDocument(site["p/social-media/draft/index.html"]);

        Assert.Equal(expected, page.QuerySelectorAll("a").Single(a => a.TextContent == "the link").GetAttribute("href"));
    }
}
