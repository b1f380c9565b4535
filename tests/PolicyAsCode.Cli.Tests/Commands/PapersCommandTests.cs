namespace PolicyAsCode.Cli.Tests.Commands;

public class PapersCommandTests
{
    [Fact]
    public void The_papers_are_a_page_that_says_it_is_a_draft()
    {
        using var workplace = new Workplace();
        workplace.Write("policy/behaviour/policy.md", Workplace.SoundPolicy);

        var outcome = workplace.Run("papers", "behaviour");

        Assert.Equal((0, ""), (outcome.ExitCode, outcome.Error));
        var page = workplace.Read("artifacts/papers/behaviour/p/behaviour/draft/papers/index.html");
        Assert.Contains("Governors have not agreed this text.", page, StringComparison.Ordinal);
        Assert.Contains("What governors are asked to decide", page, StringComparison.Ordinal);
        Assert.Contains("artifacts/papers/behaviour/assets/print.css", workplace.Files());
    }

    [Fact]
    public void Where_no_browser_is_installed_the_page_stands_and_the_command_says_so()
    {
        using var workplace = new Workplace { ProgramPath = "" };
        workplace.Write("policy/behaviour/policy.md", Workplace.SoundPolicy);
        if (OperatingSystem.IsWindows() || OperatingSystem.IsMacOS())
        {
            return;
        }

        var outcome = workplace.Run("papers", "behaviour", "--pdf");

        Assert.Equal(2, outcome.ExitCode);
        Assert.Contains("No Chromium, Chrome or Edge was found", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("artifacts/papers/behaviour/p/behaviour/draft/papers/index.html", workplace.Files());
    }

    [Fact]
    public void A_policy_that_is_not_there_is_refused() => Assert.Equal(2, new Workplace().Run("papers", "nothing").ExitCode);
}
