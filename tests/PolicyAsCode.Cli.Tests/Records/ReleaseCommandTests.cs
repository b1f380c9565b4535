namespace PolicyAsCode.Cli.Tests.Records;

public class ReleaseCommandTests
{
    [Fact]
    public void The_version_of_the_package_follows_those_of_the_policies_in_force()
    {
        using var workplace = Governors.SecondProposed();

        Assert.Equal("Release 1.0.0 of 25 November 2026: behaviour 1.0.0, written to policy/releases.yml.\n", workplace.Do("release").Output);
        Assert.Contains("nothing new to release", workplace.Run("release").Error, StringComparison.Ordinal);
        workplace.Do(["ratify", "behaviour", .. Governors.Later]);
        Assert.Equal("Release 2.0.0 of 25 November 2026: behaviour 2.0.0, written to policy/releases.yml.\n", workplace.Do("release").Output);
    }

    [Fact]
    public void What_nobody_agreed_is_not_released()
    {
        using var workplace = Governors.Proposed();

        Assert.Contains("No policy is in force", workplace.Run("release").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_history_that_was_changed_is_not_released()
    {
        using var workplace = Governors.Agreed();
        workplace.Write("policy/behaviour/ratified/1.0.0.md", "# Other");

        var outcome = workplace.Run("release");

        Assert.Equal(2, outcome.ExitCode);
        Assert.Contains("nothing can be released", outcome.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("policy/releases.yml", workplace.Files());
    }
}
