namespace PolicyAsCode.Cli.Tests.Records;

public class RatifyCommandTests
{
    [Fact]
    public void A_proposal_that_governors_agree_becomes_a_version()
    {
        using var workplace = Governors.Proposed();

        var outcome = workplace.Run(["ratify", "behaviour", .. Governors.Meeting]);

        Assert.Equal((0, ""), (outcome.ExitCode, outcome.Error));
        Assert.Equal(
            "behaviour 1.0.0: agreed on 21 September 2026, recorded in policy/behaviour/records/0001-approved.yml.\nIt holds from 21 September 2026.\nIt is to be looked at again by 21 September 2027.\n",
            outcome.Output);
        Assert.Equal(
            ["policy/behaviour/policy.md", "policy/behaviour/ratified/1.0.0.md", "policy/behaviour/ratified/1.0.0.rules.json", "policy/behaviour/records/0001-approved.yml", "policy/behaviour/records/HEAD"],
            workplace.Files());
        Verifier.Verify(System.Text.RegularExpressions.Regex.Replace(workplace.Read("policy/behaviour/records/0001-approved.yml"), "[0-9a-f]{64}", "(hash)"), "Record", "yml");
    }

    [Fact]
    public void The_agreed_text_has_the_bytes_of_the_proposed_one()
    {
        using var workplace = new Workplace();
        workplace.Write("policy/behaviour/policy.md", [0xEF, 0xBB, 0xBF, .. System.Text.Encoding.UTF8.GetBytes(Governors.Text.ReplaceLineEndings("\r\n"))]);
        workplace.Propose("2026-09-07");
        workplace.Do(["ratify", "behaviour", .. Governors.Meeting]);

        Assert.Equal(workplace.Bytes()["policy/behaviour/policy.md"], workplace.Bytes()["policy/behaviour/ratified/1.0.0.md"]);
        Assert.Equal(0, workplace.Run("verify").ExitCode);
    }

    [Fact]
    public void The_summary_is_drafted_for_the_author_to_finish()
    {
        using var workplace = Governors.Agreed();
        workplace.Write("policy/behaviour/policy.md", Governors.StricterText);

        var outcome = workplace.Do("propose", "behaviour");

        Assert.Contains("behaviour 2.0.0 (after 1.0.0) is ready for governors in policy/behaviour/proposal.yml.", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("Finish it in proposal.yml", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("Pupils", workplace.Read("policy/behaviour/proposal.yml"), StringComparison.Ordinal);
        var refused = workplace.Run(["ratify", "behaviour", .. Governors.Later]);
        Assert.Equal(2, refused.ExitCode);
        Assert.Contains("The summary still says", refused.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_refusal_changes_nothing()
    {
        using var workplace = Governors.SecondProposed();
        var before = workplace.Bytes();

        var outcome = workplace.Run(["ratify", "behaviour", .. Governors.Later, "--meeting-date", "2026-12-24"]);

        Assert.Equal(2, outcome.ExitCode);
        Assert.Equal(before, workplace.Bytes());
    }

    [Fact]
    public void Every_later_decision_is_one_command()
    {
        using var workplace = Governors.Agreed();

        workplace.Do(["minutes", "behaviour", .. Governors.Later]);
        workplace.Do(["ratify", "behaviour", "--unchanged", .. Governors.Later]);
        workplace.Write("policy/behaviour/policy.md", Governors.Text.Replace("## In class", "## In the classroom", StringComparison.Ordinal));
        workplace.Propose("2026-11-16");
        workplace.Do(["ratify", "behaviour", "--editorial", .. Governors.Later]);
        workplace.Do(["withdraw", "behaviour", "--reason", "Replaced by the trust's policy.", .. Governors.Later]);

        Assert.Equal(
            ["0001-approved.yml", "0002-minutes-approved.yml", "0003-re-ratified-unchanged.yml", "0004-editorial.yml", "0005-withdrawn.yml", "HEAD"],
            workplace.Files().Where(path => path.Contains("/records/", StringComparison.Ordinal)).Select(path => Path.GetFileName(path)));
        Assert.Equal(0, workplace.Run("verify").ExitCode);
    }

    [Fact]
    public void A_text_amended_at_the_meeting_is_recorded_as_such()
    {
        using var workplace = Governors.Proposed();
        workplace.Write("policy/behaviour/policy.md", Governors.StricterText);
        workplace.Do("amend", "behaviour");

        Assert.Contains("agreed as amended", workplace.Do(["ratify", "behaviour", .. Governors.Meeting]).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ratify", "behavior")]
    [InlineData("propose", "behavior")]
    public void A_policy_that_is_not_there_is_asked_back(string command, string name)
    {
        using var workplace = Governors.Agreed();

        var outcome = workplace.Run(command, name);

        Assert.Equal((2, "policy: There is no policy behavior. Did you mean behaviour? A policy is called by its folder: behaviour.\n"), (outcome.ExitCode, outcome.Error));
    }

    [Fact]
    public void Two_kinds_of_decision_exclude_each_other()
    {
        using var workplace = Governors.Agreed();

        Assert.Contains("exclude each other", workplace.Run(["ratify", "behaviour", "--unchanged", "--editorial", .. Governors.Later]).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_proposal_is_not_dated_ahead()
    {
        using var workplace = new Workplace();
        workplace.Write("policy/behaviour/policy.md", Governors.Text);

        Assert.Contains("still to come", workplace.Run("propose", "behaviour", "--date", "2026-12-01").Error, StringComparison.Ordinal);
    }
}
