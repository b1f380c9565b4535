using PolicyAsCode.Governance.Linting;
using PolicyAsCode.Governance.Tests.Ratification;
using PolicyAsCode.Linting;

namespace PolicyAsCode.Governance.Tests.Linting;

public sealed class HistoryLinterTests
{
    [Fact]
    public void A_policy_without_a_history_has_nothing_to_be_found() => Assert.Empty(Run(new Story(), LintOptions.Default));

    [Fact]
    public void What_would_tamper_with_agreed_rules_cannot_be_lowered_and_the_rest_can()
    {
        var story = Story.Agreed();
        story["ratified/1.0.0.md"] = "# Other";
        story["ratified/2.0.0.md"] = "# Later";
        var options = LintOptions.Read([new("policy_diagnostic.PAC6004.severity", "none"), new("policy_diagnostic.PAC6003.severity", "suggestion")]).Options;

        Assert.Equal([("PAC6004", Severity.Error), ("PAC6003", Severity.Information)], Run(story, options).Select(found => (found.Diagnostic.Id, found.Diagnostic.Severity)));
    }

    [Fact]
    public void A_file_that_is_missing_is_named()
    {
        var story = Story.Agreed();
        story.Files.Remove("ratified/1.0.0.rules.json");

        var found = Assert.Single(Run(story, LintOptions.Default));
        Assert.Equal(("PAC7009", "ratified/1.0.0.rules.json"), (found.Diagnostic.Id, found.File.Path));
    }

    [Fact]
    public void The_whole_life_of_a_policy_is_without_findings() => Assert.Empty(Run(Story.Long(), LintOptions.Default.For(Story.Today)));

    private static IReadOnlyList<HistoryFinding> Run(Story story, LintOptions options) => HistoryLinter.Run(Texts.Bind("keys", story.Text), story.Stored, options);
}
