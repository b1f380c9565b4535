using System.Text.Json;
using PolicyAsCode.Cli.Tests.Schemas;

namespace PolicyAsCode.Cli.Tests.Commands;

public class LintCommandTests
{
    private const string WithEmptyItem = Workplace.FrontMatter + "# Behaviour policy\n\n## In class {#in-class}\n\nPupils must not:\n\n- eat {#eat}\n-\n- shout {#shout}\n";

    private const string WithSkippedHeading = Workplace.FrontMatter + "# Behaviour policy\n\n### In class\n\nThe school is open.\n";

    [Fact]
    public void A_sound_policy_is_clean()
    {
        using var workplace = new Workplace();
        workplace.Write("policy/behaviour/policy.md", Workplace.SoundPolicy);

        var outcome = workplace.Run("lint");

        Assert.Equal((0, "Nothing to report in 1 file.\n", ""), (outcome.ExitCode, outcome.Output, outcome.Error));
    }

    [Fact]
    public void A_finding_is_shown_under_the_words_it_is_about()
    {
        using var workplace = new Workplace();
        workplace.Write("policy/behaviour/policy.md", WithSkippedHeading);

        var outcome = workplace.Run("lint");

        Assert.StartsWith("policy/behaviour/policy.md:10:5: warning PAC1002: ", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("\n   10 | ### In class\n      |     ^^^", outcome.Output, StringComparison.Ordinal);
        Assert.EndsWith("\n1 warning in 1 file.\n", outcome.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(0, "--fail-level", "error")]
    [InlineData(1, "--fail-level", "warning")]
    [InlineData(1, "--fail-level", "information")]
    public void A_warning_fails_only_where_it_was_asked_for(int exitCode, params string[] options)
    {
        using var workplace = new Workplace();
        workplace.Write("policy/behaviour/policy.md", WithSkippedHeading);

        Assert.Equal(exitCode, workplace.Run(["lint", .. options]).ExitCode);
    }

    [Fact]
    public void An_error_fails_and_takes_one_line_in_the_concise_format()
    {
        using var workplace = new Workplace();
        workplace.Write("policy/behaviour/policy.md", WithEmptyItem);

        var outcome = workplace.Run("lint", "--format", "concise");

        Assert.Equal(1, outcome.ExitCode);
        Assert.StartsWith("policy/behaviour/policy.md:15:1: error PAC1101: ", outcome.Output, StringComparison.Ordinal);
        Assert.Single(outcome.Output.TrimEnd().Split('\n'));
    }

    [Fact]
    public void Every_format_carries_the_same_findings()
    {
        using var workplace = new Workplace();
        workplace.Write("policy/behaviour/policy.md", WithEmptyItem);
        workplace.Write("policy/uniform/policy.md", WithSkippedHeading);

        using var json = JsonDocument.Parse(workplace.Run("lint", "--format", "json").Output);
        var fromJson = json.RootElement.GetProperty("diagnostics").EnumerateArray()
            .Select(found => $"{found.GetProperty("file")}:{found.GetProperty("line")}:{found.GetProperty("column")}: {found.GetProperty("severity")} {found.GetProperty("id")}: {found.GetProperty("message")}").ToList();

        Assert.Equal(fromJson, workplace.Run("lint", "--format", "concise").Output.TrimEnd().Split('\n'));
        Assert.All(fromJson, line => Assert.Contains(line + "\n", workplace.Run("lint").Output, StringComparison.Ordinal));
        Assert.Equal(2, json.RootElement.GetProperty("files").GetInt32());
    }

    [Fact]
    public void The_json_keeps_to_its_published_schema()
    {
        using var workplace = new Workplace();
        workplace.Write("policy/behaviour/policy.md", WithEmptyItem + "- again {#eat}\n");

        Assert.Empty(JsonSchema.Load("diagnostics-1.schema.json").Faults(workplace.Run("lint", "--format", "json").Output));
    }

    [Fact]
    public void Colours_are_shown_only_on_a_terminal_that_has_them()
    {
        using var plain = new Workplace();
        using var colourful = new Workplace { Terminal = terminal => terminal with { HasColour = true } };
        plain.Write("policy.md", WithEmptyItem);
        colourful.Write("policy.md", WithEmptyItem);

        Assert.DoesNotContain('\u001b', plain.Run("lint", "policy.md").Output);
        Assert.Contains("\u001b[31merror PAC1101\u001b[0m", colourful.Run("lint", "policy.md").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Severities_come_from_the_editorconfig_above()
    {
        using var workplace = new Workplace();
        workplace.Write(".editorconfig", "root = true\n[policy/**.md]\npolicy_diagnostic.PAC1002.severity = error\n[other/**.md]\npolicy_diagnostic.PAC1002.severity = none\n");
        workplace.Write("policy/behaviour/policy.md", WithSkippedHeading);

        var outcome = workplace.Run("lint");

        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains("error PAC1002", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_setting_that_names_nothing_is_reported_where_it_stands_and_once()
    {
        using var workplace = new Workplace();
        workplace.Write(".editorconfig", "root = true\n[*.md]\npolicy_diagnostic.PAC1OO2.severity = error\n");
        workplace.Write("policy/behaviour/policy.md", Workplace.SoundPolicy);
        workplace.Write("policy/uniform/policy.md", Workplace.SoundPolicy);

        var outcome = workplace.Run("lint");

        Assert.StartsWith(".editorconfig:3:1: warning PAC0001: ", outcome.Output, StringComparison.Ordinal);
        Assert.EndsWith("\n1 warning in 2 files.\n", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_library_that_is_wrong_is_reported_under_its_own_name()
    {
        using var workplace = new Workplace();
        workplace.Write("policy/library.yml", "audiences: 3\n");
        workplace.Write("policy/behaviour/policy.md", Workplace.SoundPolicy);

        Assert.Contains("policy/library.yml:1:", workplace.Run("lint").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_named_twice_is_checked_once()
    {
        using var workplace = new Workplace();
        workplace.Write("policy/behaviour/policy.md", Workplace.SoundPolicy);

        Assert.EndsWith("in 1 file.\n", workplace.Run("lint", "policy", "policy/behaviour/policy.md").Output, StringComparison.Ordinal);
    }
}
