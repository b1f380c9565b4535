namespace PolicyAsCode.Cli.Tests.Commands;

public class FixCommandTests
{
    private const string WithoutNames = Workplace.FrontMatter + "# Behaviour policy\n\n## In class {#in-class}\n\nPupils must not:\n\n- eat sweets\n- leave the room, unless a teacher allows it {#leave}\n";

    [Fact]
    public void A_dry_run_shows_a_diff_and_changes_nothing()
    {
        using var workplace = new Workplace();
        workplace.Write("policy/behaviour/policy.md", WithoutNames);

        var outcome = workplace.Run("fix", "--dry-run");

        Assert.Equal(0, outcome.ExitCode);
        Verifier.Verify(outcome.Output, "DryRun");
        Assert.Equal(WithoutNames, workplace.Read("policy/behaviour/policy.md"));
    }

    [Fact]
    public void What_is_written_is_what_the_dry_run_showed_and_once_is_enough()
    {
        using var workplace = new Workplace();
        workplace.Write("policy/behaviour/policy.md", WithoutNames);
        var added = workplace.Run("fix", "--dry-run").Output.Split('\n').Where(line => line.StartsWith('+') && !line.StartsWith("+++", StringComparison.Ordinal)).Select(line => line[1..]);

        var outcome = workplace.Run("fix");

        Assert.Equal((0, "policy/behaviour/policy.md: names written in 2 places.\n", ""), (outcome.ExitCode, outcome.Output, outcome.Error));
        Assert.All(added, line => Assert.Contains(line + "\n", workplace.Read("policy/behaviour/policy.md"), StringComparison.Ordinal));
        Assert.Equal("Nothing to fix.\n", workplace.Run("fix").Output);
        Assert.Equal(["policy/behaviour/policy.md"], workplace.Files());
    }

    [Fact]
    public void The_byte_order_mark_and_the_line_ends_of_a_file_stay()
    {
        using var workplace = new Workplace();
        workplace.Write("policy.md", [0xEF, 0xBB, 0xBF, .. System.Text.Encoding.UTF8.GetBytes(WithoutNames.ReplaceLineEndings("\r\n"))]);

        workplace.Run("fix", "policy.md");

        var bytes = File.ReadAllBytes(Path.Combine(workplace.Folder, "policy.md"));
        Assert.True(bytes is [0xEF, 0xBB, 0xBF, (byte)'-', ..]);
        Assert.Equal(bytes.Count(value => value == '\n'), bytes.Count(value => value == '\r'));
        Assert.Contains("- eat sweets {#eat-sweets}\r\n", workplace.Read("policy.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_could_not_be_read_is_not_touched_and_the_others_are_fixed()
    {
        using var workplace = new Workplace();
        workplace.Write("bad.md", [0xFF, 0xFE, 0x00]);
        workplace.Write("good.md", WithoutNames);

        var outcome = workplace.Run("fix", "bad.md", "good.md");

        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains("bad.md:1:1: error PAC0007", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("good.md: names written", outcome.Output, StringComparison.Ordinal);
        Assert.Equal([0xFF, 0xFE, 0x00], File.ReadAllBytes(Path.Combine(workplace.Folder, "bad.md")));
    }

    [Fact]
    public void A_comment_that_answers_nothing_is_taken_out_and_names_are_written_in_the_same_run()
    {
        using var workplace = new Workplace();
        workplace.Write("policy/behaviour/policy.md", WithoutNames + "\n<!-- policy-ignore PAC1105: of no use -->\n\nThe end.\n");

        var outcome = workplace.Run("fix");

        Assert.Equal("policy/behaviour/policy.md: 1 finding put right (PAC0003), names written in 2 places.\n", outcome.Output);
        Assert.DoesNotContain("policy-ignore", workplace.Read("policy/behaviour/policy.md"), StringComparison.Ordinal);
        Assert.Equal("Nothing to fix.\n", workplace.Run("fix").Output);
    }

    [Fact]
    public void Suggestions_are_shown_with_a_code_and_a_diff_and_made_when_chosen()
    {
        using var workplace = new Workplace();
        workplace.Write("policy/behaviour/policy.md", WithoutNames + "\nThe end. <!-- policy-ignore PAC2O50: as agreed -->\n");

        var shown = workplace.Run("fix", "--suggest").Output;

        Assert.Contains("+The end. <!-- policy-ignore PAC2050: as agreed -->", shown, StringComparison.Ordinal);
        Assert.Contains("PAC2O50", workplace.Read("policy/behaviour/policy.md"), StringComparison.Ordinal);
        var code = System.Text.RegularExpressions.Regex.Match(shown, "^  ([0-9a-f]{5})  Write PAC2050$", System.Text.RegularExpressions.RegexOptions.Multiline).Groups[1].Value;
        Assert.Equal(2, workplace.Run("fix", "--choose", "zzzzz").ExitCode);
        Assert.Equal("policy/behaviour/policy.md: 1 finding put right (PAC0002).\n", workplace.Run("fix", "--choose", code).Output);
        Assert.Contains("PAC2050", workplace.Read("policy/behaviour/policy.md"), StringComparison.Ordinal);
    }
}
