namespace PolicyAsCode.Cli.Tests.Commands;

public class InitCommandTests
{
    [Fact]
    public void A_school_begins_with_a_library_a_policy_rules_and_a_review_of_changes()
    {
        using var workplace = new Workplace();

        var outcome = workplace.Run("init", "--name", "St Mary's Primary School");

        Assert.Equal((0, ""), (outcome.ExitCode, outcome.Error));
        string[] expected = ["policy/library.yml", "policy/visitors/policy.md", "rules/SchoolRules.csproj", "README.md", "guides/author.md", "guides/clerk.md", "guides/governor.md", ".gitattributes", ".gitignore", ".config/dotnet-tools.json",
            ".github/workflows/policies.yml", ".github/actions/policies/action.yml", ".github/actions/policies/comment.sh", ".github/CODEOWNERS", ".github/pull_request_template.md"];
        Assert.Equal(expected.Order(StringComparer.Ordinal), workplace.Files());
        Assert.Contains("name: \"St Mary's Primary School\"", workplace.Read("policy/library.yml"), StringComparison.Ordinal);
        Assert.DoesNotContain(workplace.Files().Where(file => !file.StartsWith(".github", StringComparison.Ordinal)), file => workplace.Read(file).Contains("{{", StringComparison.Ordinal));
    }

    [Fact]
    public void What_it_writes_has_nothing_wrong_with_it_and_builds()
    {
        using var workplace = new Workplace();
        workplace.Run("init");

        var lint = workplace.Run("lint", "--fail-level", "warning");
        var build = workplace.Run("build");

        Assert.True(lint.ExitCode == 0, lint.Output);
        Assert.True(build.ExitCode == 0, build.Output + build.Error);
        Assert.Contains("artifacts/site/p/visitors/draft/can-i/on-arrival/index.html", workplace.Files());
    }

    [Fact]
    public void Nothing_of_somebody_else_is_written_over()
    {
        using var workplace = new Workplace();
        workplace.Write("README.md", "Ours");

        var outcome = workplace.Run("init");

        Assert.Equal(2, outcome.ExitCode);
        Assert.Contains("README.md is there already", outcome.Error, StringComparison.Ordinal);
        Assert.Equal(["README.md"], workplace.Files());
    }

    [Theory]
    [InlineData("A \"B\" C")]
    [InlineData("{{ include }}")]
    [InlineData("<script>")]
    [InlineData(" ")]
    [InlineData("a\nb: c")]
    public void A_name_that_could_mean_something_in_a_file_is_refused(string name)
    {
        using var workplace = new Workplace();

        Assert.Equal(2, workplace.Run("init", "--name", name).ExitCode);
        Assert.Empty(workplace.Files());
    }

    [Fact]
    public void A_theme_of_ones_own_can_be_tried()
    {
        using var workplace = new Workplace();
        workplace.Write("ours/templates/home.html", "<p>\n{{ no_such_thing }}\n");
        workplace.Write("good/assets/tokens.css", ":root { --measure: 30rem; }");

        Assert.Contains("templates/home.html(2,", workplace.Run("theme", "check", "ours").Output, StringComparison.Ordinal);
        Assert.Equal(0, workplace.Run("theme", "check", "good").ExitCode);
    }
}
