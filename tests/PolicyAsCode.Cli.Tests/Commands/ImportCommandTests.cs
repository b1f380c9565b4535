namespace PolicyAsCode.Cli.Tests.Commands;

public class ImportCommandTests
{
    private const string Document = "Behaviour policy\n\nPupils must not:\n· run indoors\n\nThis includes wet days.\n\n· shout\n";

    [Fact]
    public void A_text_becomes_a_policy_and_a_report_and_the_screen_says_what_was_done()
    {
        using var workplace = new Workplace();
        workplace.Write("behaviour.txt", Document);

        var outcome = workplace.Run("import", "behaviour.txt");

        Assert.Equal((1, ""), (outcome.ExitCode, outcome.Error));
        Verifier.Verify(outcome.Output, "Screen");
        Verifier.Verify(workplace.Read("policy/behaviour/import-report.md"), "Report", "md");
        Assert.Equal(["behaviour.txt", "policy/behaviour/import-report.md", "policy/behaviour/policy.md"], workplace.Files());
    }

    [Fact]
    public void Answers_in_the_report_are_replayed_and_lint_has_nothing_more_to_ask()
    {
        using var workplace = new Workplace();
        workplace.Write("behaviour.txt", Document);
        workplace.Run("import", "behaviour.txt");
        Assert.Contains("PAC1142", workplace.Run("lint", "policy/behaviour/policy.md").Output, StringComparison.Ordinal);
        var report = workplace.Read("policy/behaviour/import-report.md");
        workplace.Write("policy/behaviour/import-report.md", report.Replace("\nAnswer:", "\nAnswer: note", StringComparison.Ordinal));

        var outcome = workplace.Run("import", "behaviour.txt", "--answers", "policy/behaviour/import-report.md");

        Assert.Equal((0, ""), (outcome.ExitCode, outcome.Error));
        Assert.DoesNotContain("PAC1142", workplace.Run("lint", "policy/behaviour/policy.md").Output, StringComparison.Ordinal);
        Assert.Equal(0, workplace.Run("import", "behaviour.txt", "--answers", "policy/behaviour/import-report.md").ExitCode);
    }

    [Fact]
    public void A_policy_that_somebody_has_changed_is_never_written_over()
    {
        using var workplace = new Workplace();
        workplace.Write("behaviour.txt", Document);
        workplace.Run("import", "behaviour.txt");
        workplace.Write("policy/behaviour/policy.md", workplace.Read("policy/behaviour/policy.md") + "\nMore.\n");

        var outcome = workplace.Run("import", "behaviour.txt");

        Assert.Equal(2, outcome.ExitCode);
        Assert.Contains("changed by hand", outcome.Error, StringComparison.Ordinal);
        Assert.EndsWith("More.\n", workplace.Read("policy/behaviour/policy.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void Folder_and_id_can_be_chosen()
    {
        using var workplace = new Workplace();
        workplace.Write("old.txt", Document);

        workplace.Run("import", "old.txt", "--out", "drafts", "--id", "behaviour-2");

        Assert.Contains("drafts/behaviour-2/policy.md", workplace.Files());
        Assert.Equal(2, workplace.Run("import", "old.txt", "--id", "Not An Id").ExitCode);
    }

    [Theory]
    [InlineData("scan.pdf", "%PDF-1.7", "PDF")]
    [InlineData("old.doc", "\u00D0\u00CF\u0011\u00E0", "save it as .docx")]
    [InlineData("scan.png", "\u0089PNG", "scan")]
    [InlineData("page.html", "<html>", "web page")]
    [InlineData("letter.rtf", "{\\rtf1", ".docx")]
    [InlineData("broken.docx", "PK\u0003\u0004", "damaged")]
    public void What_cannot_be_imported_is_refused_with_what_to_do(string name, string start, string says)
    {
        using var workplace = new Workplace();
        workplace.Write(name, System.Text.Encoding.Latin1.GetBytes(start + "\n"));

        var outcome = workplace.Run("import", name);

        Assert.Equal((2, ""), (outcome.ExitCode, outcome.Output));
        Assert.Contains($"{name} was not imported.", outcome.Error, StringComparison.Ordinal);
        Assert.Contains(says, outcome.Error, StringComparison.Ordinal);
        Assert.Equal([name], workplace.Files());
    }

    [Fact]
    public void Text_saved_by_older_programs_keeps_its_quotation_marks()
    {
        using var workplace = new Workplace();
        workplace.Write("old.txt", [.. "Rules\n\nPupils must not say "u8, 0x93, .. "no"u8, 0x94, .. ".\n"u8]);
        workplace.Write("wide.txt", [0xFF, 0xFE, .. System.Text.Encoding.Unicode.GetBytes("Rules\n\nPupils must not say “no”.\n")]);

        workplace.Run("import", "old.txt");
        workplace.Run("import", "wide.txt");

        Assert.Contains("Pupils must not say “no”.", workplace.Read("policy/old/policy.md"), StringComparison.Ordinal);
        Assert.Contains("Pupils must not say “no”.", workplace.Read("policy/wide/policy.md"), StringComparison.Ordinal);
    }
}
