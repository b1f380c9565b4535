using System.Text.RegularExpressions;
using CsCheck;
using PolicyAsCode.Linting;

namespace PolicyAsCode.Tests.Linting;

public class LintCatalogueTests
{
    [Fact]
    public void Every_row_has_a_page_that_says_the_same()
    {
        Assert.Equal(
            LintCatalogue.All.Select(lint => $"{lint.Descriptor.Id} {lint.Descriptor.Title} {SeverityOf(lint.Descriptor)} {lint.Descriptor.Tier}"),
            DiagnosticPage.All.Select(page => $"{page.Id} {page.Title} {page.Severity} {page.Tier}"));
    }

    [Fact]
    public void Every_row_has_an_entry_in_the_ledger_and_no_retired_id_has_a_row()
    {
        Assert.Equal(
            LintCatalogue.All.Select(lint => $"{lint.Descriptor.Id} {SeverityOf(lint.Descriptor)} {lint.Descriptor.Tier}"),
            DiagnosticPage.Ledger.Where(entry => entry[4].Length == 0).Select(entry => $"{entry[0]} {entry[2]} {entry[3]}"));
    }

    [Fact]
    public void An_id_is_used_once_and_never_again()
    {
        Assert.Equal(DiagnosticPage.Ledger.Count, DiagnosticPage.Ledger.Select(entry => entry[0]).Distinct(StringComparer.Ordinal).Count());
        Assert.All(DiagnosticPage.Ledger, entry => Assert.Matches("^PAC[0-9]{4}$", entry[0]));
    }

    [Fact]
    public void A_page_says_the_release_of_the_ledger()
    {
        Assert.Equal(
            DiagnosticPage.Ledger.Where(entry => entry[4].Length == 0).Select(entry => $"{entry[0]} {entry[1]}"),
            DiagnosticPage.All.Select(page => $"{page.Id} {page.Since}"));
    }

    // The C# analyzer fails on an id without a row, for it has to name every diagnostic beforehand.
    [Fact]
    public void Every_id_in_the_source_has_a_row()
    {
        var ids = new[] { "src", "generators" }
            .SelectMany(folder => Directory.EnumerateFiles(Repository.PathTo(folder), "*.cs", SearchOption.AllDirectories))
            .SelectMany(file => Regex.Matches(File.ReadAllText(file), "\"(PAC[0-9]{4})\""), (_, match) => match.Groups[1].Value)
            .Distinct(StringComparer.Ordinal).ToList();

        Assert.Contains("PAC1150", ids);
        Assert.DoesNotContain(ids, id => LintCatalogue.Find(id) is null);
    }

    [Fact]
    public void Whatever_the_text_what_is_reported_has_a_row() =>
        OddPolicy.Generate.Sample(text => Assert.All(Example.Lint(text).Diagnostics, diagnostic => Assert.NotNull(LintCatalogue.Find(diagnostic.Id))), iter: 500);

    [Fact]
    public void A_title_is_plain_English() =>
        Assert.All(LintCatalogue.All, lint => Assert.DoesNotContain(PlainMessage.Jargon, word => lint.Descriptor.Title.Contains(word, StringComparison.OrdinalIgnoreCase)));

    // "warning", or "warning, preview".
    private static string SeverityOf(LintDescriptor lint) => lint.Severity.ToString().ToLowerInvariant() + (lint.IsPreview ? ", preview" : "");

    [Fact]
    public void A_descriptor_is_found_by_its_id()
    {
        Assert.Equal("Text glued to a list item", LintCatalogue.Find("PAC1105")?.Title);
        Assert.Null(LintCatalogue.Find("PAC9999"));
    }
}
