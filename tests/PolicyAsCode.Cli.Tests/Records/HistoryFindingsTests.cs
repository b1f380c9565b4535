namespace PolicyAsCode.Cli.Tests.Records;

public class HistoryFindingsTests
{
    [Fact]
    public void An_agreed_text_that_was_edited_fails_the_check_at_its_own_file()
    {
        using var workplace = Governors.Agreed();
        workplace.Write("policy/behaviour/ratified/1.0.0.md", "# Other");

        var outcome = workplace.Run("lint", "--format", "concise");

        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains("policy/behaviour/ratified/1.0.0.md:1:1: error PAC6004", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_that_vanished_from_the_working_text_is_found_there()
    {
        using var workplace = Governors.Agreed();
        workplace.Write("policy/behaviour/policy.md", Governors.Text.Replace("- eat in class {#eat}\n", "", StringComparison.Ordinal));

        Assert.Contains("policy/behaviour/policy.md:1:1: error PAC7003", workplace.Run("lint", "--format", "concise").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_whole_history_is_clean()
    {
        using var workplace = Governors.SecondProposed();

        Assert.Equal((0, ""), (workplace.Run("lint", "--format", "concise").ExitCode, workplace.Run("lint", "--format", "concise").Output));
    }
}
