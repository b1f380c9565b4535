using CsCheck;
using PolicyAsCode.Linting;

namespace PolicyAsCode.Tests.Linting;

public class LinterTests
{
    private static readonly LintDescriptor Ours = new("PAC9999", "A check of this test", Severity.Warning, Tier.A);

    [Fact]
    public void A_lint_that_throws_is_reported_as_not_analysed_and_the_others_still_run()
    {
        var throws = new Lint(Ours, _ => throw new InvalidOperationException("a fault of ours"));
        var works = new Lint(Ours with { Id = "PAC9998" }, _ => [Ours.At(new TextSpan(0, 4), "found")]);

        var found = Linter.Run(Example.Bind("Text."), LintOptions.Default, [throws, works]).Diagnostics;

        var failure = Assert.Single(found, diagnostic => diagnostic.Id == "PAC0008");
        Assert.Equal(Severity.Error, failure.Severity);
        Assert.Contains("PAC9999", failure.Message, StringComparison.Ordinal);
        Assert.Contains(found, diagnostic => diagnostic.Message == "found");
    }

    [Fact]
    public void A_lint_that_throws_half_way_leaves_nothing_half_found()
    {
        static IEnumerable<Diagnostic> HalfWay(LintContext context)
        {
            yield return Ours.At(new TextSpan(0, 4), "found");
            throw new InvalidOperationException("a fault of ours");
        }

        var found = Linter.Run(Example.Bind("Text."), LintOptions.Default, [new Lint(Ours, HalfWay)]).Diagnostics;

        Assert.DoesNotContain(found, diagnostic => diagnostic.Message == "found");
    }

    [Fact]
    public void Diagnostics_stand_in_the_order_of_the_file_whatever_the_order_of_the_lints()
    {
        var policy = Example.Bind("## 2. A\n\n- a\n\n* b\n-\n\n#### 2.2 B\n\n#### 2.4 C\n");

        var forwards = Linter.Run(policy, LintOptions.Default).Diagnostics;
        var backwards = Linter.Run(policy, LintOptions.Default, [.. LintCatalogue.All.Reverse()]).Diagnostics;

        Assert.Equal(forwards.OrderBy(diagnostic => diagnostic.Span.Start), forwards);
        Assert.Equal(forwards, backwards);
        Assert.True(forwards.Count > 3);
    }

    [Fact]
    public void Settings_change_the_severity_of_what_is_reported()
    {
        var options = LintOptions.Read([KeyValuePair.Create("policy_diagnostic.PAC1001.severity", "suggestion")]).Options;

        var found = Linter.Run(Example.Bind("Text."), options).Diagnostics;

        Assert.Equal(Severity.Information, found.Single(diagnostic => diagnostic.Id == "PAC1001").Severity);
    }

    [Fact]
    public void Whatever_the_text_linting_gives_the_same_result_twice_with_places_inside_the_text() =>
        OddPolicy.Generate.Sample(
            text =>
            {
                var found = Example.Lint(text).Diagnostics;

                Assert.Equal(found, Example.Lint(text).Diagnostics);
                Assert.All(found, diagnostic => Assert.True(diagnostic.Span.Start >= 0 && diagnostic.Span.End <= text.Length, $"{diagnostic.Id} at {diagnostic.Span} of {text.Length}"));
                Assert.DoesNotContain(found, diagnostic => diagnostic.Id == "PAC0008");
            },
            iter: 3000);

    [Fact]
    public void Fifty_thousand_faulty_lists_are_linted_without_looking_at_each_for_each()
    {
        var text = string.Concat(Enumerable.Repeat("- a\n* b\n-\n\nText.\n\n", 17_000));
        var watch = System.Diagnostics.Stopwatch.StartNew();

        var found = Example.Lint(text).Diagnostics;

        Assert.True(found.Count > 30_000, $"{found.Count} found");
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"took {watch.Elapsed}");
    }
}
