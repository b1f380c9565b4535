using PolicyAsCode.Linting;
using PolicyAsCode.Linting.Fixing;

namespace PolicyAsCode.Tests.Linting;

/// <summary>Every fix of the catalogue is tried on the examples of its page, and proved like any other.</summary>
public class CatalogueFixesTests
{
    private static readonly LintOptions Options = LintOptions.Default.WithPreviews().For(Example.AsOf);

    public static TheoryData<string> WithFixes => [.. LintCatalogue.All.Where(lint => lint.Fixes is not null && string.CompareOrdinal(lint.Descriptor.Id, "PAC1") > 0).Select(lint => lint.Descriptor.Id)];

    [Theory]
    [MemberData(nameof(WithFixes))]
    public void What_a_page_offers_as_a_fix_puts_its_examples_right_and_changes_nothing_it_did_not_declare(string id)
    {
        var offers = new List<string>();
        var refused = new List<string>();
        foreach (var example in DiagnosticPage.All.Single(page => page.Id == id).Examples.Where(example => example.Language == "markdown" && example.IsReported))
        {
            var policy = Example.Bind(MarkedText.Read(example.Policy).Text);
            var context = new LintContext(policy, Options);
            foreach (var diagnostic in Linter.Run(policy, Options).Diagnostics.Where(found => found.Id == id))
            {
                foreach (var fix in LintCatalogue.FindLint(id)!.Fixes!(context, diagnostic))
                {
                    (Fixer.Holds(policy, Options, diagnostic, fix) ? offers : refused).Add($"{fix.Kind} {fix.Title}: {string.Join(" ", fix.Edits.Select(edit => $"“{edit.NewText}”"))} in {example.Text}");
                }
            }
        }

        Assert.Empty(refused);
        Assert.NotEmpty(offers);
    }
}
