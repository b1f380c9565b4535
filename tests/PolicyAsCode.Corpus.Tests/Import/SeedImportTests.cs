using PolicyAsCode.Import;
using PolicyAsCode.Import.Reports;
using PolicyAsCode.Linting;

namespace PolicyAsCode.Corpus.Tests.Import;

/// <summary>The labelled document, word for word as it came, imported.</summary>
public class SeedImportTests
{
    [Fact]
    public void All_44_rules_in_lists_and_all_19_norms_in_sentences_are_read_as_labelled()
    {
        Assert.Equal("", string.Join('\n', SeedRules.Misread(Imported())));
    }

    [Fact]
    public void It_has_44_rules_in_lists_and_18_in_sentences_of_which_one_holds_two_norms_and_is_asked_about()
    {
        var result = Imported();
        var rules = result.Policy.Document.Rules.Rules;

        Assert.Equal((44, 18), (rules.Count(rule => rule.ListId.Length > 0), rules.Count(rule => rule.ListId.Length == 0)));
        var asked = Assert.Single(result.Questions, question => question.Key.StartsWith("two-in-one", StringComparison.Ordinal));
        Assert.Equal(154, asked.Line);
        Assert.Contains(asked.Choices, choice => choice.Word == "split");
    }

    [Fact]
    public void The_shared_sentence_becomes_two_rules_when_the_author_says_so()
    {
        var key = Imported().Questions.Single(question => question.Key.StartsWith("two-in-one", StringComparison.Ordinal)).Key;

        var result = Imported(new Dictionary<string, string> { [key] = "split" });

        Assert.Equal(63, result.Policy.Document.Rules.Rules.Count);
        Assert.DoesNotContain(result.Questions, question => question.Key == key);
    }

    [Fact]
    public void One_sentence_that_wore_a_bullet_is_lifted_out_with_a_question()
    {
        var lifted = Assert.Single(Imported().Questions, question => question.Key.StartsWith("lifted-out", StringComparison.Ordinal));

        Assert.Equal(103, lifted.Line);
    }

    [Fact]
    public void The_sentence_between_a_lead_in_and_its_list_is_asked_about()
    {
        Assert.Equal(33, Assert.Single(Imported().Questions, question => question.Key.StartsWith("between", StringComparison.Ordinal)).Line);
    }

    [Fact]
    public void Nothing_else_is_asked_but_the_title()
    {
        Assert.Equal(["title", "between", "lifted-out", "two-in-one"], Imported().Questions.Select(question => question.Key[..question.Key.LastIndexOf('-')]));
    }

    [Fact]
    public void The_gap_in_its_numbers_is_reported()
    {
        var result = Imported();
        var gap = Assert.Single(Linter.Run(result.Policy, LintOptions.Default).Diagnostics, diagnostic => diagnostic.Id == "PAC1003");

        Assert.StartsWith("Section 2.3 comes after 2.1", gap.Message, StringComparison.Ordinal);
        Assert.Contains("PAC1003: Section 2.3 comes after 2.1", ReportWriter.Write(result, Options()), StringComparison.Ordinal);
    }

    [Fact]
    public void No_owner_approver_version_or_date_is_invented()
    {
        var metadata = Imported().Policy.Document.Metadata;

        Assert.Equal(("", "", ""), (metadata.Owner, metadata.Approver, metadata.Review));
        Assert.DoesNotContain(Imported().Policy.Tree.FrontMatter!.Settings.Entries, entry => entry.Key.Value is not "title" and not "owner" and not "approver" and not "review" and not "applies-to");
    }

    [Fact]
    public void No_rule_stands_under_a_lead_in_of_the_other_direction_even_after_a_careless_conversion()
    {
        var outcome = Importer.FromMarkdown(File.ReadAllText(LabelledTexts.PathTo("seed", "naive.md")), Options() with { FileName = "naive.md" });

        var misread = SeedRules.Misread(Assert.IsType<ImportResult>(outcome));
        Assert.Equal("", string.Join('\n', misread.Where(row => !row.EndsWith("read: nothing", StringComparison.Ordinal))));
    }

    [Fact]
    public void Nothing_but_questions_and_settings_stands_in_the_way_of_its_rules()
    {
        var errors = Linter.Run(Imported().Policy, LintOptions.Default).Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error).Select(diagnostic => diagnostic.Id).Distinct();

        Assert.Equal(["PAC6001", "PAC1142"], errors);
    }

    private static ImportOptions Options() => new("social-media", "social-media-policy.txt", SeedRules.School);

    private static ImportResult Imported(Dictionary<string, string>? answers = null) => Assert.IsType<ImportResult>(
        Importer.FromText(SeedDocument.Text, Options() with { Answers = answers is null ? ImportAnswers.None : new ImportAnswers(answers) }));
}
