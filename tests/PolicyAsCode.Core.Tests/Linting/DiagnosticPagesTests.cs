namespace PolicyAsCode.Tests.Linting;

public class DiagnosticPagesTests
{
    public static TheoryData<string> Ids => [.. DiagnosticPage.All.Select(page => page.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_example_gives_exactly_the_marked_diagnostics(string id)
    {
        foreach (var example in PageOf(id).Examples.Where(example => example.Language == "markdown"))
        {
            var marked = MarkedText.Read(example.Policy);

            // A rule without an id is no fault of a draft; only its own page marks it.
            var found = Example.LintForPage(marked.Text, id).Diagnostics.Where(diagnostic => diagnostic.Id != "PAC7001" || id == "PAC7001");

            Assert.Equal(Describe(marked.Text, marked.Marks), Describe(marked.Text, [.. found.Select(diagnostic => new Mark(diagnostic.Id, diagnostic.Span))]));
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void What_is_reported_bears_the_severity_of_its_page(string id)
    {
        var page = PageOf(id);
        var found = page.Examples.Where(example => example.Language == "markdown" && example.IsReported)
            .SelectMany(example => Example.LintForPage(MarkedText.Read(example.Policy).Text, id).Diagnostics)
            .Where(diagnostic => diagnostic.Id == id).ToList();

        Assert.True(found.Count == 0 || found.Exists(diagnostic => diagnostic.Severity.ToString().Equals(page.Severity.Split(',')[0], StringComparison.OrdinalIgnoreCase)));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_message_is_short_and_plain(string id)
    {
        var messages = PageOf(id).Examples.Where(example => example.Language == "markdown")
            .SelectMany(example => Example.LintForPage(MarkedText.Read(example.Policy).Text, id).Diagnostics)
            .Where(diagnostic => diagnostic.Id == id).Select(diagnostic => diagnostic.Message);
        foreach (var message in messages)
        {
            Assert.True(PlainMessage.WordsOf(message) <= PlainMessage.MostWords, $"{PlainMessage.WordsOf(message)} words: {message}");
            Assert.DoesNotContain(PlainMessage.Jargon, word => message.Contains(word, StringComparison.OrdinalIgnoreCase));
            Assert.Contains(message[^1], ".?");
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_page_has_all_sections_and_both_kinds_of_example(string id)
    {
        var page = PageOf(id);

        Assert.Equal(DiagnosticPage.Headings, page.Sections);
        Assert.Contains(page.Examples, example => example.IsNotReported);
        if (!Example.CannotBeShown.Contains(id))
        {
            Assert.Contains(page.Examples, example => example.IsReported && (example.Language != "markdown" || MarkedText.Read(example.Text).Marks.Any(mark => mark.Id == id)));
        }
    }

    private static DiagnosticPage PageOf(string id) => DiagnosticPage.All.Single(page => page.Id == id);

    private static string Describe(string text, IReadOnlyList<Mark> marks) => string.Join('\n', marks
        .OrderBy(mark => mark.Span.Start).ThenBy(mark => mark.Id, StringComparer.Ordinal)
        .Select(mark => $"{mark.Id} {mark.Span.Start}+{mark.Span.Length} “{text.Substring(mark.Span.Start, mark.Span.Length)}”"));
}
