using PolicyAsCode.Linting;

namespace PolicyAsCode.Tests.Linting;

public class PreviewTests
{
    private const string Text = Bound.Settings + "# Keys\n\nStaff must not:\n\n- lend keys {#keys}\n- lend books {#books}\n";
    private static readonly LintDescriptor Preview = new("PAC1003", "A preview of this test", Severity.Error, Tier.B) { IsPreview = true };
    private static readonly Lint FindsKeys = new(Preview, context => [Preview.At(context.Policy.Map.Rules["keys"], "found")]);

    [Fact]
    public void A_preview_is_silent_unless_it_is_switched_on()
    {
        Assert.Empty(Found(LintOptions.Default));
        Assert.Single(Found(LintOptions.Default.WithPreviews()));
        Assert.Single(Found(Read("policy_diagnostic.preview", "TRUE").Options));
        Assert.Empty(Found(Read("policy_diagnostic.preview", "false").Options));
    }

    [Fact]
    public void A_severity_of_its_own_switches_one_preview_on()
    {
        var found = Assert.Single(Found(Read("policy_diagnostic.PAC1003.severity", "suggestion").Options));

        Assert.Equal(Severity.Information, found.Severity);
        Assert.Empty(Found(Read("policy_diagnostic.PAC1003.severity", "none").Options));
    }

    [Fact]
    public void No_preview_keeps_a_rule_back_whatever_its_severity() =>
        Assert.Equal(["keys", "books"], Linter.Run(Example.Bind(Text), LintOptions.Default.WithPreviews(), [FindsKeys]).Rules.Rules.Select(rule => rule.Id));

    [Fact]
    public void A_value_that_is_neither_true_nor_false_is_reported()
    {
        var read = Read("policy_diagnostic.preview", "yes");

        Assert.Equal("PAC0001", Assert.Single(read.Diagnostics).Id);
        Assert.False(read.Options.ShowsPreviews);
    }

    private static IEnumerable<Diagnostic> Found(LintOptions options) => Linter.Run(Example.Bind(Text), options, [FindsKeys]).Diagnostics.Where(found => found.Message == "found");

    private static LintSettings Read(string key, string value) => LintOptions.Read([KeyValuePair.Create(key, value)]);
}
