using System.Text.Json;
using PolicyAsCode.Cli.Tests.Schemas;
using PolicyAsCode.Json;
using PolicyAsCode.Linting;

namespace PolicyAsCode.Cli.Tests.Reports;

/// <summary>What is written for code scanning holds to the standard and to GitHub’s own rules: its page “SARIF support for code scanning”.</summary>
public class SarifTests
{
    private static JsonSchema Schema => new(JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Reports", "sarif-2.1.0-used.schema.json"))).RootElement);

    [Fact]
    public void A_log_holds_to_what_the_standard_and_code_scanning_ask_for()
    {
        using var workplace = new Workplace();
        workplace.Write("policy/behaviour/policy.md", ReportTests.Faulty + "\n<!-- policy-ignore PAC1105: of no use -->\n\nText.\n");

        var json = workplace.Run("lint", "--format", "sarif").Output;

        Assert.Empty(Schema.Faults(json));
        var run = JsonDocument.Parse(json).RootElement.GetProperty("runs")[0];
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Select(rule => rule.GetProperty("id").GetString()).ToList();
        foreach (var result in run.GetProperty("results").EnumerateArray())
        {
            Assert.Equal(result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()]);
            var uri = result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString()!;
            Assert.False(uri.StartsWith('/') || uri.Contains(':', StringComparison.Ordinal), uri);
        }

        Assert.Contains(run.GetProperty("results").EnumerateArray(), result => result.TryGetProperty("fixes", out var fixes) && fixes[0].GetProperty("artifactChanges")[0].GetProperty("replacements").GetArrayLength() == 1);
        Assert.Contains(run.GetProperty("results").EnumerateArray(), result => result.GetProperty("suppressions").GetArrayLength() == 1);
    }

    [Fact]
    public void A_text_with_thousands_of_findings_stays_within_the_limits_of_code_scanning_and_says_what_is_left_out()
    {
        using var workplace = new Workplace();
        workplace.Write("policy.md", Workplace.FrontMatter + "# Keys\n\nStaff must:\n\n" + string.Concat(Enumerable.Repeat("- lend keys\n-\n", 26_000)) );

        var json = workplace.Run("lint", "policy.md", "--format", "sarif").Output;

        Assert.Empty(Schema.Faults(json));
        var run = JsonDocument.Parse(json).RootElement.GetProperty("runs")[0];
        Assert.Equal(25_000, run.GetProperty("results").GetArrayLength());
        Assert.Contains("are left out", run.GetProperty("invocations")[0].GetProperty("toolExecutionNotifications")[0].GetProperty("message").GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_finding_at_hundreds_of_places_names_as_many_as_are_shown()
    {
        using var workplace = new Workplace();
        workplace.Write("policy.md", Workplace.FrontMatter + "# Keys\n\n" + string.Concat(Enumerable.Repeat("Staff must sign for keys.\n\n", 300)));

        var json = workplace.Run("lint", "policy.md", "--format", "sarif").Output;

        Assert.Empty(Schema.Faults(json));
        var results = JsonDocument.Parse(json).RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray();
        Assert.Contains(results, result => result.TryGetProperty("relatedLocations", out var related) && related.GetArrayLength() == SarifJson.MostPlaces - 1);
    }

    [Fact]
    public void Every_lint_can_be_told_to_code_scanning()
    {
        var source = new SourceText("Keys\n", "policy/keys/policy.md");
        var items = LintCatalogue.All.Select(lint => new ReportItem(source, new Diagnostic(lint.Descriptor.Id, Severity.Information, default, "Found.") { Fingerprint = "0123456789abcdef" })).ToList();

        Assert.Empty(Schema.Faults(SarifJson.Write("1.0.0", items, id => $"# {id}")));
    }
}
