using PolicyAsCode.Linting;
using PolicyAsCode.Tests.Linting;

namespace PolicyAsCode.Governance.Tests.Linting;

/// <summary>The pages of what shows only beside agreed versions and records: their examples are the tests.</summary>
public sealed class HistoryPagesTests
{
    public static TheoryData<string> Ids => [.. DiagnosticPage.All.Where(page => page.Examples.Any(example => example.Language == "history")).Select(page => page.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_example_gives_exactly_what_it_says(string id)
    {
        foreach (var example in ExamplesOf(id))
        {
            var (expected, found, _) = HistoryExample.Play(example.Text);

            Assert.Equal(expected, found);
            Assert.Equal(example.IsReported, found.Contains(id, StringComparison.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void What_is_found_bears_the_severity_of_its_page_and_a_short_plain_message(string id)
    {
        var severity = DiagnosticPage.All.Single(page => page.Id == id).Severity;
        foreach (var found in ExamplesOf(id).SelectMany(example => HistoryExample.Play(example.Text).Diagnostics).Where(found => found.Id == id))
        {
            Assert.Equal(severity, found.Severity.ToString(), ignoreCase: true);
            Assert.True(PlainMessage.WordsOf(found.Message) <= PlainMessage.MostWords, $"{PlainMessage.WordsOf(found.Message)} words: {found.Message}");
            Assert.DoesNotContain(PlainMessage.Jargon, word => found.Message.Contains(word, StringComparison.OrdinalIgnoreCase));
        }
    }

    [Fact]
    public void A_review_that_is_near_is_a_remark()
    {
        var (_, _, found) = HistoryExample.Play("== agreed\nStaff must not lend keys. {#lend-keys}\n== now as of 2027-08-01\nStaff must not lend keys. {#lend-keys}\n");

        Assert.Equal([("PAC6002", Severity.Information)], found.Select(each => (each.Id, each.Severity)));
    }

    private static IEnumerable<PageExample> ExamplesOf(string id) => DiagnosticPage.All.Single(page => page.Id == id).Examples.Where(example => example.Language == "history");
}
