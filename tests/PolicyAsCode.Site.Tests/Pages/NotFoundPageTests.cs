namespace PolicyAsCode.Site.Pages;

/// <summary>The page a web server shows at any address that has none.</summary>
public class NotFoundPageTests
{
    [Theory]
    [InlineData("https://policies.example.org/", "/")]
    [InlineData("https://school.github.io/policies/", "/policies/")]
    [InlineData("", "/")]
    public void Its_links_lead_to_the_site_from_any_depth(string address, string root)
    {
        var links = Markup.Values(PageOf(address), "href").ToList();

        Assert.Contains(root + "search/index.html", links);
        Assert.All(links.Where(link => !link.StartsWith('#')), link => Assert.StartsWith(root, link, StringComparison.Ordinal));
    }

    [Fact]
    public void Search_engines_are_told_to_leave_it_out()
    {
        Assert.Contains("<meta name=\"robots\" content=\"noindex\">", PageOf(""), StringComparison.Ordinal);
        Assert.DoesNotContain("404", AgreedSample.Site["sitemap.xml"], StringComparison.Ordinal);
    }

    private static string PageOf(string address) =>
        Sample.Build(AgreedSample.Content with { Library = Sample.Library with { Site = Sample.Library.Site with { Address = address } } })["404.html"];
}
