namespace PolicyAsCode.Cli.Tests.Records;

public class HistoryCommandTests
{
    [Fact]
    public void Every_decision_and_every_version_is_told()
    {
        using var workplace = Governors.Agreed();
        workplace.Do(["minutes", "behaviour", .. Governors.Later]);
        workplace.Write("policy/behaviour/policy.md", Governors.StricterText);
        workplace.Propose("2026-11-17");

        Verifier.Verify(workplace.Do("history", "behaviour").Output, "Told");
    }

    [Fact]
    public void The_text_in_force_on_a_day_is_found()
    {
        using var workplace = Governors.SecondProposed();
        workplace.Do(["ratify", "behaviour", .. Governors.Later]);

        Assert.Equal("behaviour: no version was in force on 20 September 2026.\n", workplace.Do("at", "2026-09-20").Output);
        Assert.StartsWith("behaviour: version 1.0.0, policy/behaviour/ratified/1.0.0.md\n", workplace.Do("at", "2026-11-15").Output, StringComparison.Ordinal);
        Assert.StartsWith("behaviour: version 2.0.0, policy/behaviour/ratified/2.0.0.md\n", workplace.Do("at", "2026-11-16").Output, StringComparison.Ordinal);
        Assert.Equal("behaviour: version 2.0.0, policy/behaviour/ratified/2.0.0.md\n\n" + Governors.StricterText.TrimEnd('\n') + "\n", workplace.Do("at", "2026-11-16", "behaviour", "--text").Output);
    }

    [Fact]
    public void A_history_that_was_changed_is_not_told_as_if_it_were_sound()
    {
        using var workplace = Governors.Agreed();
        workplace.Write("policy/behaviour/ratified/1.0.0.md", "# Other");

        var outcome = workplace.Run("at", "2026-11-16");

        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains("The text of version 1.0.0 was changed after the decision", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_is_a_day()
    {
        using var workplace = Governors.Agreed();

        Assert.Contains("tomorrow is not a date", workplace.Run("at", "tomorrow").Error, StringComparison.Ordinal);
    }
}
