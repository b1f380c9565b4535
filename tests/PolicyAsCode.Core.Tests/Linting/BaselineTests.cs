using CsCheck;
using PolicyAsCode.Linting;
using PolicyAsCode.Linting.Baselines;
using Baseline = PolicyAsCode.Linting.Baselines.Baseline;

namespace PolicyAsCode.Tests.Linting;

public class BaselineTests
{
    private const string Text = Bound.Settings + "# Keys\n\nStaff must count keys.\n\nStaff must lock doors.\n";

    [Fact]
    public void What_is_in_the_baseline_is_not_reported_wherever_it_moves()
    {
        var baseline = BaselineOf(Lint(Text));

        var (result, faults) = Apply(baseline, Text.Replace("# Keys\n", "# Keys\n\nA new paragraph.\n", StringComparison.Ordinal));

        Assert.Empty(result.Diagnostics);
        Assert.Equal(2, result.Suppressed.Count(answered => answered.Reason == "agreed with “the” \\ authority"));
        Assert.Empty(faults);
    }

    [Fact]
    public void An_entry_whose_words_were_edited_is_stale_and_covers_nothing()
    {
        var (result, faults) = Apply(BaselineOf(Lint(Text)), Text.Replace("count keys", "count all keys", StringComparison.Ordinal));

        Assert.Equal(["PAC2050"], result.Diagnostics.Select(found => found.Id));
        Assert.Equal("PAC0006", Assert.Single(faults).Id);
        Assert.True(faults[0].Span.Length > 0);
    }

    [Fact]
    public void An_entry_of_a_policy_that_was_not_looked_at_is_not_stale() =>
        Assert.Empty(new BaselineFilter(BaselineOf(Lint(Text)), LintOptions.Default).Faults());

    [Theory]
    [InlineData("findings:\n  - finding: PAC2050\n    policy: keys\n", "PAC0004")]
    [InlineData("findings:\n  - finding: PAC9999\n    reason: why\n", "PAC0002")]
    [InlineData("finding: 3\n", "PAC0001")]
    public void What_is_wrong_with_a_baseline_is_said_and_covers_nothing(string text, string id)
    {
        var baseline = BaselineReader.Read(new SourceText(text, "baseline.yml"));

        Assert.Equal([id], baseline.Diagnostics.Select(found => found.Id));
        Assert.Empty(baseline.Entries);
    }

    [Fact]
    public void Whatever_its_words_what_is_written_is_what_is_read() =>
        Gen.String.Select(words => string.Join(' ', words.Where(character => !char.IsControl(character) && !char.IsSurrogate(character) && !char.IsWhiteSpace(character) && character is not ('\u2028' or '\u2029' or '\uFEFF' or '\uFFFE' or '\uFFFF')).Select(character => character.ToString())))
            .Where(words => words.Length > 0)
            .Sample(
                words =>
                {
                    var entry = new BaselineEntry("PAC2050", words, words, "0123456789abcdef", words, default);

                    var read = BaselineReader.Read(new SourceText(BaselineWriter.Write([entry]), "baseline.yml"));

                    Assert.Empty(read.Diagnostics);
                    Assert.Equal(entry, read.Entries[0] with { Span = default });
                },
                iter: 500);

    [Fact]
    public void A_baseline_without_entries_can_be_read() => Assert.Empty(BaselineReader.Read(new SourceText(BaselineWriter.Write([]), "baseline.yml")).Diagnostics);

    private static LintResult Lint(string text) => Linter.Run(Bound.File(text), LintOptions.Default);

    private static Baseline BaselineOf(LintResult result) => BaselineReader.Read(new SourceText(
        BaselineWriter.Write(result.Diagnostics.Select(found => new BaselineEntry(found.Id, "keys", found.RuleId, found.Fingerprint, "agreed with “the” \\ authority", default))),
        "baseline.yml"));

    private static (LintResult Result, EquatableArray<Diagnostic> Faults) Apply(Baseline baseline, string text)
    {
        var filter = new BaselineFilter(baseline, LintOptions.Default);
        return (filter.Apply("keys", Lint(text)), filter.Faults());
    }
}
