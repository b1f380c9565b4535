using System.Text.Json;
using PolicyAsCode.Cli.Tests.Records;
using PolicyAsCode.Cli.Tests.Schemas;

namespace PolicyAsCode.Cli.Tests.Commands;

public class RulesCommandTests
{
    [Fact]
    public void Rules_are_listed_as_a_table()
    {
        using var workplace = new Workplace();
        workplace.Write("policy/behaviour/policy.md", Workplace.SoundPolicy);

        var outcome = workplace.Run("rules");

        Assert.Equal(0, outcome.ExitCode);
        Verifier.Verify(outcome.Output, "Table");
    }

    [Fact]
    public void And_as_json()
    {
        using var workplace = new Workplace();
        workplace.Write("policy/behaviour/policy.md", Workplace.SoundPolicy);

        Verifier.Verify(workplace.Run("rules", "--format", "json").Output, "Json", "json");
    }

    [Fact]
    public void The_example_policy_has_63_agreed_rules_and_keeps_to_the_published_schema()
    {
        using var workplace = new Workplace();

        var outcome = workplace.Run("rules", Repository.PathTo("policy", "social-media", "ratified", "1.0.0.md"), "--format", "json");

        Assert.Equal((0, ""), (outcome.ExitCode, outcome.Error));
        Assert.Empty(JsonSchema.Load("rules-1.schema.json").Faults(outcome.Output));
        using var json = JsonDocument.Parse(outcome.Output);
        Assert.Equal(63, json.RootElement.GetProperty("rules").GetArrayLength());
    }

    [Fact]
    public void Brackets_in_a_rule_are_words_and_no_orders_to_the_terminal()
    {
        using var workplace = new Workplace { Terminal = terminal => terminal with { Width = 300 } };
        workplace.Write("policy/behaviour/policy.md", Workplace.FrontMatter + "# Behaviour policy\n\nPupils must not say [red]stop[/] or [link=x]. {#say-stop}\n");

        Assert.Contains("[red]stop[/] or [link=x]", workplace.Run("rules").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_with_an_error_is_left_out_and_that_is_said()
    {
        using var workplace = new Workplace();
        workplace.Write("policy/behaviour/policy.md", Workplace.SoundPolicy + "## Outside {#outside}\n\nPupils must not:\n\n- run {#run}\n-\n");

        var outcome = workplace.Run("rules", "--format", "json");

        using var json = JsonDocument.Parse(outcome.Output);
        Assert.Equal(3, json.RootElement.GetProperty("rules").GetArrayLength());
        Assert.Equal((1, "policy: 1 error was found, so rules may be missing here. Run policy lint to see them.\n"), (outcome.ExitCode, outcome.Error));
    }

    [Fact]
    public void Rules_in_force_are_those_agreed_on_the_day_not_those_of_the_draft()
    {
        using var workplace = Governors.SecondProposed();
        workplace.Do(["ratify", "behaviour", .. Governors.Later]);
        workplace.Write("policy/behaviour/policy.md", Workplace.SoundPolicy + "Pupils must not whistle. {#whistle}\n");
        workplace.Write("policy/uniform/policy.md", Workplace.SoundPolicy);

        string[] On(string day) => [.. JsonDocument.Parse(workplace.Do("rules", "--in-force", "--as-of", day, "--format", "json").Output)
            .RootElement.GetProperty("rules").EnumerateArray().Select(rule => rule.GetProperty("id").GetString()!)];
        Assert.Equal(["behaviour/eat", "behaviour/leave", "behaviour/hand-in"], On("2026-11-15"));
        Assert.Equal(["behaviour/eat", "behaviour/chew-gum", "behaviour/leave", "behaviour/hand-in"], On("2026-11-16"));
        Assert.Empty(On("2026-09-20"));
        Assert.Equal("policy: uniform: no version was in force on 16 November 2026, so no rules of it are listed.\n", workplace.Do("rules", "--in-force", "--as-of", "2026-11-16").Error);
    }

    [Fact]
    public void Rules_of_a_draft_are_said_to_be_not_agreed()
    {
        using var workplace = Governors.Agreed();

        Assert.Empty(workplace.Do("rules").Error);
        workplace.Write("policy/behaviour/policy.md", Governors.StricterText);
        Assert.Equal("policy: Governors have not agreed all of this. The rules they agreed, and that hold today: policy rules --in-force\n", workplace.Do("rules").Error);
    }

    [Fact]
    public void Rules_in_force_come_from_no_history_that_was_changed()
    {
        using var workplace = Governors.Agreed();
        workplace.Write("policy/behaviour/ratified/1.0.0.rules.json", "{}");

        var outcome = workplace.Run("rules", "--in-force", "behaviour");

        Assert.Equal((2, ""), (outcome.ExitCode, outcome.Output));
        Assert.Contains("Until then its rules are not listed. See all of it with: policy verify behaviour", outcome.Error, StringComparison.Ordinal);
    }
}
