namespace PolicyAsCode.Cli.Tests.Commands;

public class LintOptionsTests
{
    private const string Text = Workplace.FrontMatter + "# Keys {#keys}\n\nStaff must open the doors. {#open-doors}\n\nStaff must count keys. <!-- policy-ignore PAC2050 until 2026-08-31: as agreed -->\n\nStaff must lock up.\n";

    [Fact]
    public void What_is_answered_is_counted_and_listed_for_other_programs()
    {
        using var workplace = new Workplace();
        workplace.Write("policy.md", Text);

        Assert.EndsWith("1 warning in 1 file. 1 finding is answered with a reason.\n", workplace.Run("lint", "policy.md").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_answer_expires_on_the_day_that_is_given_and_never_without()
    {
        using var workplace = new Workplace();
        workplace.Write("policy.md", Text);

        Assert.Contains("warning PAC0005", workplace.Run("lint", "policy.md", "--as-of", "2026-09-01").Output, StringComparison.Ordinal);
        Assert.DoesNotContain("PAC0005", workplace.Run("lint", "policy.md").Output, StringComparison.Ordinal);
        Assert.Equal(2, workplace.Run("lint", "policy.md", "--as-of", "soon").ExitCode);
    }

    [Fact]
    public void The_settings_that_hold_are_explained_with_their_places()
    {
        using var workplace = new Workplace();
        workplace.Write(".editorconfig", "root = true\n[*.md]\npolicy_diagnostic.PAC1002.severity = error\n[policy/**.md]\npolicy_diagnostic.PAC1002.severity = suggestion\npolicy_diagnostic.preview = true\n");
        workplace.Write("policy/library.yml", "name: School\n");
        workplace.Write("policy/keys/policy.md", Text);

        var outcome = workplace.Run("lint", "--explain-config", "--as-of", "2026-09-01");

        Assert.Equal(0, outcome.ExitCode);
        Verifier.Verify(outcome.Output, "ExplainConfig");
    }

    [Fact]
    public void A_setting_that_is_not_understood_makes_the_explanation_fail()
    {
        using var workplace = new Workplace();
        workplace.Write(".editorconfig", "root = true\n[*.md]\npolicy_diagnostic.PAC1OO2.severity = error\n");
        workplace.Write("policy/keys/policy.md", Text);

        var outcome = workplace.Run("lint", "--explain-config");

        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains(".editorconfig:3:1: warning PAC0001", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_baseline_is_written_with_its_reason_and_then_only_what_is_new_is_reported()
    {
        using var workplace = new Workplace();
        workplace.Write("policy/keys/policy.md", Text);

        Assert.Equal(2, workplace.Run("lint", "--write-baseline").ExitCode);
        Assert.Equal("policy/baseline.yml: 1 finding written.\n", workplace.Run("lint", "--write-baseline", "--reason", "as it was in June").Output);
        Assert.Equal("Nothing to report in 1 file. 2 findings are answered with a reason.\n", workplace.Run("lint").Output);

        workplace.Write("policy/keys/policy.md", Text.Replace("lock up", "lock the gate", StringComparison.Ordinal));
        var outcome = workplace.Run("lint", "--format", "concise").Output;
        Assert.StartsWith("policy/baseline.yml:4:14: warning PAC0006", outcome, StringComparison.Ordinal);
        Assert.Contains("policy/keys/policy.md:14:1: warning PAC2050", outcome, StringComparison.Ordinal);
    }

    [Fact]
    public void On_a_build_server_an_entry_that_covers_nothing_is_an_error_unless_its_severity_is_set()
    {
        using var workplace = new Workplace { IsBuildServer = true };
        workplace.Write("policy/keys/policy.md", Text);
        workplace.Run("lint", "--write-baseline", "--reason", "as it was in June");
        workplace.Write("policy/keys/policy.md", Text.Replace("lock up", "lock the gate", StringComparison.Ordinal));

        Assert.Contains(" error PAC0006", workplace.Run("lint", "--format", "concise").Output, StringComparison.Ordinal);
        Assert.Equal(1, workplace.Run("lint").ExitCode);

        workplace.Write(".editorconfig", "root = true\n[*.md]\npolicy_diagnostic.PAC0006.severity = warning\n");
        Assert.Equal(0, workplace.Run("lint").ExitCode);
    }

    [Fact]
    public void What_is_written_twice_keeps_the_first_reason()
    {
        using var workplace = new Workplace();
        workplace.Write("policy/keys/policy.md", Text);
        workplace.Run("lint", "--write-baseline", "--reason", "as it was in June");
        workplace.Write("policy/keys/policy.md", Text + "\nStaff must count twice.\n");

        workplace.Run("lint", "--write-baseline", "--reason", "as it was in July");

        var baseline = workplace.Read("policy/baseline.yml");
        Assert.Contains("June", baseline, StringComparison.Ordinal);
        Assert.Contains("July", baseline, StringComparison.Ordinal);
        Assert.Equal(0, workplace.Run("lint", "--fail-level", "warning").ExitCode);
    }
}
