using System.Text;
using PolicyAsCode.Site;
using PolicyAsCode.Site.Themes;

namespace PolicyAsCode.Baselines.Tests;

/// <summary>The text of a case on its page: what is inside the page's article.</summary>
public class PageView
{
    private static readonly SiteOptions Options = new(new DateOnly(2026, 9, 1));

    public static TheoryData<string> Cases => Case.All;

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_page_of_a_case_is_as_verified(string name)
    {
        var read = Case.Read(name);
        var site = SiteBuilder.Build(new SiteContent(read.Library, EquatableArray.Of(read.Policy.Document)), Theme.BuiltIn, Options);
        var page = site.OfType<SiteFile>().Single(file => file.Path == $"p/{name}/draft/index.html");

        Baseline.Verify(name, "page", ArticleIn(Encoding.UTF8.GetString(page.Content.Span)), "html");
    }

    private static string ArticleIn(string page)
    {
        const string Close = "</article>\n";
        var start = page.IndexOf("<article>", StringComparison.Ordinal);
        return page[start..(page.IndexOf(Close, start, StringComparison.Ordinal) + Close.Length)];
    }
}
