using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using PolicyAsCode.Cli.Tests.Schemas;

namespace PolicyAsCode.Cli.Tests.Commands;

/// <summary>From a proposal to the published site and back to the records, with the commands a clerk types.</summary>
public class AgreedSiteTests
{
    [Fact]
    public void What_was_agreed_is_published_and_stands_up_to_the_records()
    {
        using var workplace = Agreed();

        Assert.Equal(0, workplace.Run("build").ExitCode);
        var verified = workplace.Run("verify", "--against", "artifacts/site");

        Assert.Equal((0, ""), (verified.ExitCode, verified.Error));
        Assert.Equal(verified, workplace.Run("verify", "artifacts/site"));
        Assert.Contains("eat in class", workplace.Read("artifacts/site/p/behaviour/index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("artifacts/site/p/behaviour/draft/index.html", workplace.Files());
    }

    [Fact]
    public void An_edit_after_the_decision_is_a_draft_and_leaves_the_agreed_text_alone()
    {
        using var workplace = Agreed();
        workplace.Write("policy/behaviour/policy.md", workplace.Read("policy/behaviour/policy.md").Replace("eat in class", "chew in class", StringComparison.Ordinal));

        Assert.Equal(0, workplace.Run("build").ExitCode);

        Assert.Contains("eat in class", workplace.Read("artifacts/site/p/behaviour/index.html"), StringComparison.Ordinal);
        Assert.Contains("chew in class", workplace.Read("artifacts/site/p/behaviour/draft/index.html"), StringComparison.Ordinal);
        Assert.Contains("removed:", workplace.Read("artifacts/site/p/behaviour/draft/compare/index.html"), StringComparison.Ordinal);
    }

    // What a proposed change is told with on GitHub is policy diff as Markdown: see comment.sh.
    [Fact]
    public void The_comment_on_a_proposed_change_the_page_the_papers_and_the_data_hold_the_same_changes()
    {
        using var workplace = Agreed();
        workplace.Write("policy/behaviour/policy.md", workplace.Read("policy/behaviour/policy.md")
            .Replace("- eat in class {#eat}", "- eat *or* drink in class_rooms [any] {#eat}\n- chew gum {#chew-gum}", StringComparison.Ordinal)
            .Replace("Pupils must hand in found property immediately.", "Pupils should hand in found property within two days.", StringComparison.Ordinal));
        Assert.Equal(0, workplace.Run("build").ExitCode);
        var agreed = workplace.Files().Single(file => file.EndsWith("ratified/1.0.0.md", StringComparison.Ordinal));

        var comment = Found(workplace.Run("diff", agreed, "policy/behaviour/policy.md", "--format", "markdown").Output, @"^(?<number>[0-9]+)\. \*[^*]+\* – (?<sentence>[^\n]*)$")
            .Select(change => (change.Number, Regex.Replace(change.Sentence, @"\\(.)", "$1")));
        const string Change = "id=\"_change-(?<number>[0-9]+)\".*?<p class=\"change-sentence\">(?<sentence>.*?)</p>";
        using var data = JsonDocument.Parse(workplace.Read("artifacts/site/p/behaviour/draft/compare/changes.json"));
        var expected = data.RootElement.GetProperty("changes").EnumerateArray()
            .Select(change => (change.GetProperty("number").GetInt32().ToString(CultureInfo.InvariantCulture), change.GetProperty("sentence").GetString()!)).ToList();

        Assert.True(expected.Count >= 3);
        Assert.Equal(expected, comment);
        Assert.Equal(expected, Found(WebUtility.HtmlDecode(workplace.Read("artifacts/site/p/behaviour/draft/compare/index.html")), Change));
        Assert.Equal(expected, Found(WebUtility.HtmlDecode(workplace.Read("artifacts/site/p/behaviour/draft/papers/index.html")), Change));
    }

    private static IEnumerable<(string Number, string Sentence)> Found(string text, string pattern) =>
        Regex.Matches(text, pattern, RegexOptions.Multiline | RegexOptions.Singleline, TimeSpan.FromSeconds(5)).Select(match => (match.Groups["number"].Value, match.Groups["sentence"].Value));

    [Fact]
    public void Nothing_is_published_from_a_history_that_was_tampered_with()
    {
        using var workplace = Agreed();
        var text = workplace.Files().Single(file => file.EndsWith("ratified/1.0.0.md", StringComparison.Ordinal));
        workplace.Write(text, workplace.Read(text).Replace("must not", "may", StringComparison.Ordinal));

        var outcome = workplace.Run("build");

        Assert.NotEqual(0, outcome.ExitCode);
        Assert.Contains("1.0.0", outcome.Output + outcome.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("artifacts/site/index.html", workplace.Files());
    }

    [Fact]
    public void A_second_build_of_the_same_texts_writes_nothing()
    {
        using var workplace = Agreed();
        workplace.Run("build");

        Assert.Contains("Nothing changed. The site is in artifacts/site", workplace.Run("build").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("policies.json", "policies-1.schema.json")]
    [InlineData("p/behaviour/draft/compare/changes.json", "changes-1.schema.json")]
    [InlineData("rules.json", "rules-1.schema.json")]
    [InlineData("p/behaviour/v1.0.0/rules.json", "rules-1.schema.json")]
    public void Data_is_as_its_published_description_says(string file, string schema)
    {
        using var workplace = Agreed();
        workplace.Write("policy/behaviour/policy.md", workplace.Read("policy/behaviour/policy.md").Replace("eat in class", "chew in class", StringComparison.Ordinal));
        workplace.Run("build");

        using var description = JsonDocument.Parse(File.ReadAllText(Repository.PathTo("site", "schemas", schema)));
        Assert.Empty(new JsonSchema(description.RootElement).Faults(workplace.Read("artifacts/site/" + file)));
    }

    private static Workplace Agreed()
    {
        var workplace = new Workplace();
        workplace.Write("policy/library.yml", File.ReadAllText(Repository.PathTo("policy", "library.yml")));
        workplace.Write("policy/logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        workplace.Write("policy/behaviour/policy.md", Workplace.SoundPolicy);
        Assert.Equal(0, workplace.Run("propose", "behaviour", "--date", "2026-09-01").ExitCode);
        var proposal = workplace.Read("policy/behaviour/proposal.yml");
        workplace.Write("policy/behaviour/proposal.yml", proposal[..proposal.IndexOf("summary: |", StringComparison.Ordinal)] + "summary: |\n  Says how pupils treat one another in class, so that everybody can learn.\n");
        var ratified = workplace.Run("ratify", "behaviour", "--body", "full-governing-body", "--meeting-date", "2026-09-21", "--minute", "FGB 1, item 7", "--chair", "A. Marsh", "--office", "Chair of governors");
        Assert.True(ratified.ExitCode == 0, ratified.Error);
        return workplace;
    }
}
