using System.Diagnostics;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace PolicyAsCode.Browser;

/// <summary>The governors' papers as PDF: what can be read back from the print alone.</summary>
public class PaperTests(Chromium chromium)
{
    private const string Reader = "/usr/bin/pdftotext";

    private static readonly JsonElement Changes = JsonDocument.Parse(ExampleSite.Files["p/social-media/draft/compare/changes.json"]).RootElement;

    [Fact]
    public async Task Both_texts_are_read_back_from_the_print_exactly()
    {
        if (await Words() is not { } words)
        {
            return;
        }

        var start = words.LastIndexOf("Both texts begin here.", StringComparison.Ordinal) + "Both texts begin here.".Length;
        var redline = words[start..words.LastIndexOf("Both texts end here.", StringComparison.Ordinal)];

        Assert.Equal(TextOf("before"), ReadBack(redline, "removed|moved from here", "added|moved to here"));
        Assert.Equal(TextOf("after"), ReadBack(redline, "added|moved to here", "removed|moved from here"));
    }

    [Fact]
    public async Task Every_change_is_read_back_from_the_print_with_its_old_and_new_words()
    {
        if (await Words() is not { } words)
        {
            return;
        }

        var changes = Changes.GetProperty("changes").EnumerateArray().ToList();
        Assert.True(changes.Count >= 2);
        var shown = 0;
        Assert.All(changes, (change, index) =>
        {
            var number = change.GetProperty("number").GetInt32();
            var isShown = index == 0 || WordsOf(change) != WordsOf(changes[index - 1]);
            shown = isShown ? number : shown;
            Assert.Contains($"Change {number} of {changes.Count}", words, StringComparison.Ordinal);
            Assert.Contains(Collapse(change.GetProperty("sentence").GetString()!) + (isShown ? "" : $" The old and new words are those of change {shown}."), words, StringComparison.Ordinal);
            foreach (var (side, name) in new[] { ("before", "Before"), ("after", "After") })
            {
                if (isShown && change.GetProperty(side).GetString() is { Length: > 0 } text)
                {
                    Assert.Contains($"{name} change {number} {Collapse(text)}", words, StringComparison.Ordinal);
                }
            }
        });
    }

    [Fact]
    public async Task Every_printed_page_says_that_it_is_a_draft()
    {
        if (await Print() is not { } text)
        {
            return;
        }

        var pages = text.Split('\f', StringSplitOptions.RemoveEmptyEntries);
        Assert.True(pages.Length > 3);
        Assert.All(pages, page => Assert.Contains("DRAFT Governors have not agreed this text.", page, StringComparison.Ordinal));
    }

    private static (string? Before, string? After) WordsOf(JsonElement change) => (change.GetProperty("before").GetString(), change.GetProperty("after").GetString());

    // Without what stands at the head and foot of each page.
    private async Task<string?> Words()
    {
        if (await Print() is not { } text)
        {
            return null;
        }

        var pages = text.Split('\f', StringSplitOptions.RemoveEmptyEntries);
        return Collapse(string.Join('\n', pages.Select(page =>
            Regex.Replace(Regex.Replace(page, @"^\s*DRAFT Governors have not agreed this text\.\s+Social media policy", ""), @"\d+ / \d+\s*$", ""))));
    }

    private async Task<string?> Print()
    {
        if (!File.Exists(Reader) || !chromium.IsThere("the printed papers"))
        {
            TestContext.Current.TestOutputHelper?.WriteLine("No pdftotext or no Chromium is installed, so printed papers were not read back.");
            return null;
        }

        var pdf = Path.Combine(Directory.CreateDirectory(Repository.PathTo("artifacts", "screenshots")).FullName, "papers.pdf");
        await chromium.Look(ExampleSite.PageTypes["papers"], Screen.Wide, page => page.PdfAsync(new() { Path = pdf, PreferCSSPageSize = true, Tagged = true, Outline = true }));
        using var reader = Process.Start(new ProcessStartInfo(Reader, [pdf, "-"]) { RedirectStandardOutput = true, StandardOutputEncoding = Encoding.UTF8 })!;
        return await reader.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
    }

    // Prints do not keep white space at the ends of lines, so it says nothing here.
    private static string ReadBack(string words, string kept, string dropped)
    {
        words = Regex.Replace(words, $@"\[(?:{dropped}): .*?\]", "", RegexOptions.Singleline);
        return Dense(Regex.Replace(words, $@"\[(?:{kept}): (.*?)\]", "$1", RegexOptions.Singleline));
    }

    private static string TextOf(string side) => Dense(string.Concat(Changes.GetProperty("rows").EnumerateArray()
        .Where(row => row.GetProperty(side).GetBoolean())
        .SelectMany(row => row.GetProperty("segments").EnumerateArray())
        .Select(segment => segment.GetProperty(side).GetString())));

    private static string Collapse(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Dense(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character)));
}
