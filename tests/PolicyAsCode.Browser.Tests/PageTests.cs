using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace PolicyAsCode.Browser;

/// <summary>What a page is in a real browser: whole, silent, and the same without scripts.</summary>
public class PageTests(Chromium chromium)
{
    public static TheoryData<string> PageTypes => [.. ExampleSite.PageTypes.Keys];

    [Theory]
    [MemberData(nameof(PageTypes))]
    public async Task The_browser_has_nothing_to_complain_of(string type)
    {
        if (!chromium.IsThere($"{type}, its security policy and its files"))
        {
            return;
        }

        var complaints = await chromium.Look(ExampleSite.PageTypes[type], Screen.Wide, async page =>
            Assert.True(await page.EvaluateAsync<bool>("document.styleSheets.length >= 4 && [...document.styleSheets].every(sheet => sheet.href) && [...document.scripts].every(script => script.type === 'application/ld+json' || script.src.endsWith('/assets/search.js'))")));
        Assert.Empty(complaints);
    }

    [Theory]
    [MemberData(nameof(PageTypes))]
    public async Task Everything_can_be_read_with_scripts_off(string type)
    {
        if (!chromium.IsThere($"{type} without scripts"))
        {
            return;
        }

        var path = ExampleSite.PageTypes[type];
        var html = Encoding.UTF8.GetString(ExampleSite.Files[path.Split('#')[0]].Span);
        var heading = WebUtility.HtmlDecode(Regex.Replace(Regex.Match(html, "<h1>(.*?)</h1>", RegexOptions.Singleline).Groups[1].Value, "<[^>]*>", ""));
        await chromium.Look(path, Screen.WithoutScripts, async page =>
        {
            Assert.Equal(heading, await page.Locator("h1").InnerTextAsync());
            Assert.True((await page.Locator("main").InnerTextAsync()).Length > heading.Length);
        });
    }

    [Fact]
    public async Task A_reader_without_scripts_comes_to_a_verdict_by_links_alone()
    {
        if (!chromium.IsThere("a walk through questions"))
        {
            return;
        }

        await chromium.Look(ExampleSite.PageTypes["decision"], Screen.WithoutScripts, async page =>
        {
            Assert.Equal(0, await page.Locator(".step:visible").CountAsync());
            await page.GetByRole(AriaRole.Link, new() { Name = "Start", Exact = true }).ClickAsync();
            await Answer(page, "Yes");
            await Answer(page, "Not sure");
            for (var rest = 0; rest < 5; rest++)
            {
                Assert.Equal(1, await page.Locator(".step:visible").CountAsync());
                await Answer(page, "No");
            }

            Assert.Contains("Find out first.", await page.Locator(".step:visible").InnerTextAsync(), StringComparison.Ordinal);
            await page.GoBackAsync();
            Assert.Contains("Rule 6 of 6", await page.Locator(".step:visible").InnerTextAsync(), StringComparison.Ordinal);
        });

        static Task Answer(IPage page, string words) => page.Locator(".step:visible").GetByRole(AriaRole.Link, new() { Name = words, Exact = true }).ClickAsync();
    }

    [Fact]
    public async Task Typing_leaves_the_rules_that_have_all_the_words()
    {
        if (!chromium.IsThere("the search box"))
        {
            return;
        }

        await chromium.Look(ExampleSite.PageTypes["search"], Screen.Wide, async page =>
        {
            var all = await page.Locator(".lines li:visible").CountAsync();
            await page.GetByRole(AriaRole.Searchbox, new() { Name = "Words to look for" }).FillAsync("Facebook POLIT");

            Assert.True(all > 50);
            Assert.Equal("The school will not publish on Facebook political statements.", await page.Locator(".lines li:visible span").InnerTextAsync());
            Assert.Equal("1 rule found.", await page.GetByRole(AriaRole.Status).InnerTextAsync());

            await page.GetByRole(AriaRole.Searchbox).FillAsync("");
            Assert.Equal(all, await page.Locator(".lines li:visible").CountAsync());
        });
    }

    [Fact]
    public async Task Without_scripts_there_is_no_box_that_does_nothing()
    {
        if (!chromium.IsThere("the search page without scripts"))
        {
            return;
        }

        await chromium.Look(ExampleSite.PageTypes["search"], Screen.WithoutScripts, async page => Assert.False(await page.Locator(".finder").IsVisibleAsync()));
    }

    [Theory]
    [MemberData(nameof(PageTypes))]
    public async Task On_paper_nothing_depends_on_colour(string type)
    {
        if (!chromium.IsThere($"{type} on paper"))
        {
            return;
        }

        await chromium.Look(ExampleSite.PageTypes[type], Screen.Wide, async page =>
        {
            await page.EmulateMediaAsync(new() { Media = Media.Print, ColorScheme = ColorScheme.Light });
            Assert.Empty(await page.EvaluateAsync<string[]>(
                """
                [...document.querySelectorAll('body *')].filter(e => e.checkVisibility() && !e.matches('img')).flatMap(e =>
                  ['color', 'backgroundColor', 'borderTopColor', 'borderLeftColor'].map(key => [key, getComputedStyle(e)[key]])
                    .filter(([, value]) => { const [r, g, b, a] = value.match(/[\d.]+/g).map(Number); return a !== 0 && (r !== g || g !== b); })
                    .map(([key, value]) => `${e.tagName}.${e.className} ${key} ${value}`)).slice(0, 5)
                """));
        });
    }

    [Theory]
    [MemberData(nameof(PageTypes))]
    public async Task It_is_photographed_for_those_who_look(string type)
    {
        if (!chromium.IsThere($"the picture of {type}"))
        {
            return;
        }

        foreach (var (name, options, whole) in new[] { ("phone", Screen.Phone, true), ("desktop", Screen.Wide, true), ("dark", Screen.Dark, false), ("readme", Screen.Picture, false) })
        {
            var file = Path.Combine(Repository.PathTo("artifacts", "screenshots"), $"{type}-{name}.png");
            await chromium.Look(ExampleSite.PageTypes[type], options, page =>
                page.ScreenshotAsync(new() { Path = file, FullPage = whole && !ExampleSite.PageTypes[type].Contains('#', StringComparison.Ordinal) }));
            Assert.True(new FileInfo(file).Length > 5_000);
        }
    }
}
