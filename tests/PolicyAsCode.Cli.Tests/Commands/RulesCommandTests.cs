using System.Text.Json;
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
}
