using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;

namespace PolicyAsCode.Browser;

/// <summary>WCAG 2.2 AA, as far as a machine can see it, on a page of every type.</summary>
public class AccessibilityTests(Chromium chromium)
{
    public static TheoryData<string> PageTypes => [.. ExampleSite.PageTypes.Keys];

    [Theory]
    [MemberData(nameof(PageTypes))]
    public async Task Axe_finds_nothing_in_light_dark_and_forced_colours(string type)
    {
        if (!chromium.IsThere($"{type} with axe"))
        {
            return;
        }

        await chromium.Look(ExampleSite.PageTypes[type], Screen.Wide, async page =>
        {
            foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
            {
                await page.EmulateMediaAsync(new() { ColorScheme = scheme, ForcedColors = ForcedColors.None });
                await AssertClean(page, scheme.ToString());
            }

            await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light, ForcedColors = ForcedColors.Active });
            await AssertClean(page, "forced colours");
        });
    }

    [Theory]
    [MemberData(nameof(PageTypes))]
    public async Task A_page_fits_a_narrow_screen_without_scrolling_sideways(string type)
    {
        if (!chromium.IsThere($"{type} at 320 pixels"))
        {
            return;
        }

        await chromium.Look(ExampleSite.PageTypes[type], Screen.Narrow, async page =>
        {
            Assert.Equal(320, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
            Assert.Empty(await page.EvaluateAsync<string[]>(
                "[...document.querySelectorAll('main *')].filter(e => e.getBoundingClientRect().right > 321 && !e.closest('.table')).map(e => e.outerHTML.slice(0, 120))"));
        });
    }

    [Theory]
    [MemberData(nameof(PageTypes))]
    public async Task Every_link_is_reached_by_the_keyboard_and_shows_it(string type)
    {
        if (!chromium.IsThere($"{type} by keyboard"))
        {
            return;
        }

        await chromium.Look(ExampleSite.PageTypes[type].Split('#')[0], Screen.Wide, async page =>
        {
            const string Shown = "[...document.querySelectorAll('a[href], summary, [tabindex=\"0\"]')].filter(e => e.checkVisibility()).length";
            var links = await page.EvaluateAsync<int>(Shown);
            var reached = new HashSet<int>();
            for (var i = 0; i < Math.Min(links, 60); i++)
            {
                await page.Keyboard.PressAsync("Tab");
                var focus = await page.EvaluateAsync<Focus>(
                    """
                    (() => {
                      const e = document.activeElement, style = getComputedStyle(e), box = e.getBoundingClientRect();
                      return {
                        place: [...document.querySelectorAll('*')].indexOf(e), tag: e.tagName,
                        shows: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
                        seen: box.bottom > 0 && box.top < innerHeight && box.right > 0
                      };
                    })()
                    """);
                Assert.True(focus.Shows && focus.Seen, $"Tab {i + 1} went to {focus.Tag}, which does not show it.");
                reached.Add(focus.Place);
            }

            Assert.Equal(Math.Min(links, 60), reached.Count);
        });
    }

    [Fact]
    public async Task The_first_key_leads_past_the_menu_to_the_text()
    {
        if (!chromium.IsThere("the skip link"))
        {
            return;
        }

        await chromium.Look(ExampleSite.PageTypes["draft"], Screen.Wide, async page =>
        {
            await page.Keyboard.PressAsync("Tab");
            await page.Keyboard.PressAsync("Enter");
            Assert.Equal("MAIN", await page.EvaluateAsync<string>("document.activeElement.tagName"));
        });
    }

    private static async Task AssertClean(IPage page, string scheme)
    {
        var result = await page.RunAxe(new AxeRunOptions { RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] } });
        var found = result.Violations.SelectMany(violation => violation.Nodes.Take(3).Select(node => $"{violation.Id}: {node.Html} {string.Join(" ", node.Any.Select(check => check.Message))}"));
        Assert.True(result.Violations.Length == 0, $"In {scheme}: {string.Join("\n", found)}");
        Assert.NotEmpty(result.Passes);
    }

    private sealed class Focus
    {
        public int Place { get; set; }

        public string Tag { get; set; } = "";

        public bool Shows { get; set; }

        public bool Seen { get; set; }
    }
}
