namespace PolicyAsCode.Cli.Tests.Commands;

public class BuildCommandTests
{
    [Fact]
    public void The_site_stands_in_artifacts_site_and_that_is_said()
    {
        using var workplace = Sound();

        var outcome = workplace.Run("build");

        Assert.Equal((0, ""), (outcome.ExitCode, outcome.Error));
        Assert.Contains("Nothing to report in 1 file.\n3 rules in 1 policy.\n", outcome.Output, StringComparison.Ordinal);
        Assert.EndsWith("The site is in artifacts/site: open artifacts/site/index.html in a browser.\n", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("artifacts/site/index.html", workplace.Files());
        Assert.Contains("eat in class", workplace.Read("artifacts/site/p/behaviour/draft/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_date_gives_the_same_bytes()
    {
        using var workplace = Sound();

        workplace.Run("build", "--out", "one", "--as-of", "2026-09-01");
        workplace.Run("build", "--out", "two", "--as-of", "2026-09-01");

        var files = workplace.Files().Where(file => file.StartsWith("one/", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(files);
        Assert.All(files, file => Assert.Equal(workplace.Read(file), workplace.Read("two" + file[3..])));
    }

    [Fact]
    public void A_policy_with_an_error_leaves_the_old_site_whole()
    {
        using var workplace = Sound();
        workplace.Run("build");
        var before = workplace.Files().ToDictionary(file => file, workplace.Read);
        workplace.Write("policy/behaviour/policy.md", Workplace.SoundPolicy + "Pupils must not:\n\n- run {#run}\n-\n");

        var outcome = workplace.Run("build");

        Assert.Equal((1, "policy: The site was not written, because of what was found. Put it right, then build again.\n"), (outcome.ExitCode, outcome.Error));
        Assert.Contains("error PAC1101", outcome.Output, StringComparison.Ordinal);
        Assert.Equal(before.Keys, workplace.Files());
        Assert.All(before.Where(file => file.Key.StartsWith("artifacts", StringComparison.Ordinal)), file => Assert.Equal(file.Value, workplace.Read(file.Key)));
    }

    [Theory]
    [InlineData("policy")]
    [InlineData("policy/site")]
    [InlineData("policy/behaviour/policy.md")]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("mine")]
    public void A_place_that_would_cost_somebody_their_work_is_refused_and_nothing_is_written(string target)
    {
        using var workplace = Sound();
        workplace.Write("mine/letter.txt", "Dear all");
        var before = workplace.Files().ToList();

        var outcome = workplace.Run("build", "--out", target);

        Assert.Equal(2, outcome.ExitCode);
        Assert.StartsWith("policy: The site cannot be written to", outcome.Error, StringComparison.Ordinal);
        Assert.Equal(before, workplace.Files());
    }

    [Fact]
    public void A_theme_of_ones_own_is_laid_over_the_built_in_one()
    {
        using var workplace = Sound();
        workplace.Write("theme/assets/tokens.css", ":root { --ink: #123456; }");

        Assert.Equal(0, workplace.Run("build", "--theme", "theme").ExitCode);
        Assert.Contains("#123456", workplace.Read("artifacts/site/assets/tokens.css"), StringComparison.Ordinal);
        Assert.StartsWith("policy: There is no file or folder nothing.", workplace.Run("build", "--theme", "nothing").Error, StringComparison.Ordinal);
    }

    private static Workplace Sound()
    {
        var workplace = new Workplace();
        workplace.Write("policy/behaviour/policy.md", Workplace.SoundPolicy);
        return workplace;
    }
}
