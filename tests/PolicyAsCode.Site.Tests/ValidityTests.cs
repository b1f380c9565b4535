using AngleSharp.Html.Parser;

namespace PolicyAsCode.Site;

/// <summary>Every page as the HTML standard wants it, by a parser that follows its algorithm and names each error it meets.</summary>
public class ValidityTests
{
    private static readonly IReadOnlyDictionary<string, string> Site = WholeSite();

    public static TheoryData<string> Pages => new(Site.Keys.Where(path => path.EndsWith(".html", StringComparison.Ordinal)));

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_is_parsed_without_an_error(string path)
    {
        var errors = new List<string>();
        var parser = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true });
        parser.Error += (_, error) => errors.Add(error is AngleSharp.Html.Dom.Events.HtmlErrorEvent found ? $"{found.Position}: {found.Message}" : error.ToString()!);

        var page = parser.ParseDocument(Site[path]);

        Assert.Empty(errors);
        Assert.Empty(References(page));
        Assert.Empty(SkippedHeadings(page));
    }

    [Fact]
    public void An_error_would_be_found()
    {
        var errors = 0;
        var parser = new HtmlParser();
        parser.Error += (_, _) => errors++;

        parser.ParseDocument(Site["index.html"].Replace("</main>", "</p></main>", StringComparison.Ordinal));

        Assert.True(errors > 0);
    }

    // What a name points to has to be there: labels, headings of regions, places in the page.
    private static IEnumerable<string> References(AngleSharp.Html.Dom.IHtmlDocument page) => page.All
        .SelectMany(element => new[] { "aria-labelledby", "aria-describedby", "for", "headers" }.Select(name => element.GetAttribute(name)).OfType<string>())
        .Concat(page.Links.Select(link => link.GetAttribute("href")!).Where(href => href.StartsWith('#')).Select(href => Uri.UnescapeDataString(href[1..])))
        .Where(id => page.GetElementById(id) is null);

    // Screen readers go by headings: none may be missing between one level and the next.
    private static IEnumerable<string> SkippedHeadings(AngleSharp.Html.Dom.IHtmlDocument page)
    {
        var former = 0;
        foreach (var heading in page.QuerySelectorAll("h1, h2, h3, h4, h5, h6"))
        {
            var level = heading.LocalName[1] - '0';
            if (level > former + 1)
            {
                yield return $"h{former} is followed by {heading.LocalName}: {heading.TextContent}";
            }

            former = level;
        }
    }

    // The site of the samples, agreed and not, with all kinds of pages.
    private static Dictionary<string, string> WholeSite() => Sample.Build(AgreedSample.Content with { Drafts = EquatableArray.Of(AgreedSample.DraftText, Sample.Policy) })
        .ToDictionary(StringComparer.Ordinal);
}
