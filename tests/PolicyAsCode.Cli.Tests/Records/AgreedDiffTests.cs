namespace PolicyAsCode.Cli.Tests.Records;

/// <summary>What <c>policy diff</c> says of versions that governors agreed.</summary>
public sealed class AgreedDiffTests
{
    [Theory]
    [InlineData("behaviour@1.0.0")]
    [InlineData("1.0.0")]
    [InlineData("behaviour@1.0.0", "policy/behaviour/policy.md")]
    [InlineData("policy/behaviour/ratified/1.0.0.md", "behaviour@2.0.0")]
    [InlineData("1.0.0", "2.0.0")]
    public void A_version_is_compared_with_another_text(params string[] texts)
    {
        using var workplace = Governors.SecondProposed();
        workplace.Do(["ratify", "behaviour", .. Governors.Later]);

        var outcome = workplace.Run(["diff", .. texts]);

        Assert.Equal((1, ""), (outcome.ExitCode, outcome.Error));
        Assert.Contains("stricter: Pupils: new prohibition: “Pupils must not chew gum”", outcome.Output.ReplaceLineEndings(" "), StringComparison.Ordinal);
    }

    [Fact]
    public void The_step_is_told_from_that_version()
    {
        using var workplace = Governors.SecondProposed();
        Assert.Contains("A new main version: 1.0.0 would become 2.0.0.", workplace.Run("diff", "behaviour@1.0.0").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_version_in_force_is_what_the_text_was()
    {
        using var workplace = Governors.Agreed();
        Assert.Equal(0, workplace.Run("diff", "behaviour@1.0.0").ExitCode);
    }

    [Theory]
    [InlineData("behaviour@3.0.0", "Governors agreed no version 3.0.0 of behaviour. The versions are listed by: policy history behaviour")]
    [InlineData("behavior@1.0.0", "There is no policy behavior. Did you mean behaviour?")]
    [InlineData("3.0.0", "There is no file, folder, agreed version or git revision 3.0.0.")]
    public void A_version_that_is_none_is_refused(string name, string message)
    {
        using var workplace = Governors.Agreed();
        var outcome = workplace.Run("diff", name);

        Assert.Equal(2, outcome.ExitCode);
        Assert.Contains(message, outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_version_of_several_policies_must_be_named_in_full()
    {
        using var workplace = Governors.Agreed();
        workplace.Write("policy/conduct/policy.md", Governors.Text);
        workplace.Write("policy/conduct/ratified/1.0.0.md", Governors.Text);

        Assert.Contains("2 policies have a version 1.0.0. Say which: behaviour@1.0.0, conduct@1.0.0.", workplace.Run("diff", "1.0.0").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_that_was_tampered_with_is_not_compared()
    {
        using var workplace = Governors.Agreed();
        workplace.Write("policy/behaviour/ratified/1.0.0.md", Governors.StricterText);
        var outcome = workplace.Run("diff", "behaviour@1.0.0");

        Assert.Equal(2, outcome.ExitCode);
        Assert.Contains("policy verify behaviour", outcome.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tidied", 1)]
    [InlineData("stricter", 1)]
    [InlineData("weaker", 0)]
    public void The_code_says_whether_a_change_is_as_grave_as_asked(string level, int code)
    {
        using var workplace = Governors.SecondProposed();
        Assert.Equal(code, workplace.Run("diff", "behaviour@1.0.0", "--fail-level", level).ExitCode);
    }
}
