namespace PolicyAsCode.Cli.Tests.Commands;

public class UsageTests
{
    public static TheoryData<string> Commands => ["build", "lint", "rules", "model", "fix", "explain"];

    [Fact]
    public void Help_names_every_command_and_shows_examples()
    {
        using var workplace = new Workplace();

        var outcome = workplace.Run("--help");

        Assert.Equal(0, outcome.ExitCode);
        Assert.All(Commands, command => Assert.Contains($"\n  {command.Data} ", outcome.Output, StringComparison.Ordinal));
        Assert.Contains("Examples:\n  policy build ", outcome.Output, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void Help_of_each_command_ends_in_examples_of_it(string command)
    {
        using var workplace = new Workplace();

        var outcome = workplace.Run(command, "--help");

        Assert.Equal((0, ""), (outcome.ExitCode, outcome.Error));
        Assert.Contains($"Examples:\n  policy {command}", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_command_the_help_is_an_error()
    {
        using var workplace = new Workplace();

        var outcome = workplace.Run();

        Assert.Equal((2, ""), (outcome.ExitCode, outcome.Output));
        Assert.Contains("Examples:", outcome.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("There is no command lnt. Did you mean lint? See policy --help.", "lnt")]
    [InlineData("There is no command publish. See policy --help.", "publish")]
    [InlineData("There is no option --formt here. Did you mean --format? See policy lint --help.", "lint", "--formt", "json")]
    [InlineData("There is no option --dryrun here. Did you mean --dry-run? See policy fix --help.", "fix", "--dryrun")]
    [InlineData("--format does not know jsn. Did you mean json? It takes one of: text, concise, json, sarif, github, gitlab, junit.", "lint", "--format", "jsn")]
    [InlineData("--fail-level does not know warnings. Did you mean warning? It takes one of: error, warning, information.", "lint", "--fail-level", "warnings")]
    [InlineData("There is no finding PAC110. Did you mean PAC1101? Run policy explain to see them all.", "explain", "PAC110")]
    [InlineData("There is no finding hello. Run policy explain to see them all.", "explain", "hello")]
    [InlineData("next is one word too many here. See policy explain --help.", "explain", "PAC1101", "next")]
    [InlineData("1st of May is not a date. Write it as year-month-day, such as 2026-09-01.", "build", "--as-of", "1st of May")]
    [InlineData("--explain belongs to the text format: leave out one of --explain and --format json.", "model", "a.md", "--explain", "--format", "json")]
    [InlineData("There is no file or folder \u001b. Check the name", "lint", "\u001b")]
    public void Wrong_usage_says_what_was_meant_and_ends_with_2(string message, params string[] args)
    {
        using var workplace = new Workplace();

        var outcome = workplace.Run(args);

        Assert.Equal((2, ""), (outcome.ExitCode, outcome.Output));
        Assert.StartsWith("policy: " + message.Replace("\u001b", "<U+001B>", StringComparison.Ordinal), outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_name_that_begins_with_an_at_sign_is_a_file_name()
    {
        using var workplace = new Workplace();
        workplace.Write("@home.md", "Nothing.");

        Assert.Equal(0, workplace.Run("model", "@home.md").ExitCode);
    }
}
