using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using PolicyAsCode.Cli.Tests.Schemas;

namespace PolicyAsCode.Cli.Tests.Reports;

public class ReportTests
{
    internal const string Faulty = Workplace.FrontMatter + """
        # Behaviour policy

        #### Too deep & “odd”

        Staff must not:

        - lend keys {#keys}
        -
        - lend <b>books</b>, 100% of them {#books}

        Staff must count | keys.

        Staff must lock doors. <!-- policy-ignore PAC2050: the contract says it too -->

        """;

    [Fact]
    public void Every_format_carries_the_same_set()
    {
        using var workplace = new Workplace { StepSummary = "summary.md" };
        workplace.Write("policy/behaviour/policy.md", Faulty);
        workplace.Write("policy/other: a,b/policy.md", Faulty);
        var expected = FromJson(workplace.Run("lint", "--format", "json").Output);

        Assert.True(expected.Count > 5);
        Assert.Equal(expected, FromLines(workplace.Run("lint", "--format", "text").Output));
        Assert.Equal(expected, FromLines(workplace.Run("lint", "--format", "concise").Output));
        Assert.Equal(expected, FromSarif(workplace.Run("lint", "--format", "sarif").Output));
        Assert.Equal(expected, FromGitLab(workplace.Run("lint", "--format", "gitlab").Output));
        Assert.Equal(expected, FromJunit(workplace.Run("lint", "--format", "junit").Output));
        Assert.Equal(expected.Where(line => !line.StartsWith("information", StringComparison.Ordinal)), FromAnnotations(workplace.Run("lint", "--format", "github").Output));
        Assert.Equal(expected, FromSummary(workplace.Read("summary.md")));
    }

    [Fact]
    public void Remarks_fail_no_test_of_JUnit()
    {
        using var workplace = new Workplace();
        workplace.Write("policy/behaviour/policy.md", Faulty);
        var suite = XDocument.Parse(workplace.Run("lint", "--format", "junit").Output).Descendants("testsuite").Single();

        var severities = suite.Descendants("failure").Select(failure => failure.Attribute("type")!.Value).ToList();

        Assert.NotEmpty(suite.Descendants("system-out"));
        Assert.DoesNotContain("information", severities);
        Assert.Equal(severities.Count.ToString(CultureInfo.InvariantCulture), suite.Attribute("failures")!.Value);
        Assert.Equal(suite.Descendants("testcase").Count().ToString(CultureInfo.InvariantCulture), suite.Attribute("tests")!.Value);
    }

    [Fact]
    public void The_help_in_SARIF_shows_examples_without_our_marks()
    {
        using var workplace = new Workplace();
        workplace.Write("policy/behaviour/policy.md", Faulty);

        var rules = JsonDocument.Parse(workplace.Run("lint", "--format", "sarif").Output).RootElement.GetProperty("runs")[0].GetProperty("tool").GetProperty("driver").GetProperty("rules");

        Assert.All(rules.EnumerateArray(), rule => Assert.DoesNotContain("{|", rule.GetProperty("help").GetProperty("markdown").GetString()!, StringComparison.Ordinal));
    }

    [Fact]
    public void Json_holds_to_its_published_schema()
    {
        using var workplace = new Workplace();
        workplace.Write("policy/behaviour/policy.md", Faulty);

        var json = workplace.Run("lint", "--format", "json").Output;

        Assert.Empty(JsonSchema.Load("diagnostics-1.schema.json").Faults(json));
        Assert.Contains("\"answer\": \"the contract says it too\"", json, StringComparison.Ordinal);
    }

    [Fact]
    public void Annotations_stay_within_what_a_step_shows_and_say_what_is_left_out()
    {
        using var workplace = new Workplace { StepSummary = "summary.md" };
        workplace.Write("policy.md", Workplace.FrontMatter + "# Keys\n\n" + string.Concat(Enumerable.Repeat("- a key\n-\n", 30)));

        var lines = workplace.Run("lint", "policy.md", "--format", "github").Output.Split('\n').Where(line => line.StartsWith("::error", StringComparison.Ordinal)).ToList();

        Assert.Equal(10, lines.Count);
        Assert.Equal("::error title=More findings::21 more are in the summary of this step: a page shows no more than 10.", lines[^1]);
        Assert.Equal(30, FromSummary(workplace.Read("summary.md")).Count(line => line.StartsWith("error", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_summary_stays_within_a_mebibyte_and_says_what_is_left_out()
    {
        using var workplace = new Workplace { StepSummary = "summary.md" };
        workplace.Write("policy.md", Workplace.FrontMatter + "# Keys\n\n" + string.Concat(Enumerable.Repeat("- a key\n-\n", 9000)));

        workplace.Run("lint", "policy.md", "--format", "github");

        Assert.True(new FileInfo(Path.Combine(workplace.Folder, "summary.md")).Length < 1024 * 1024);
        Assert.EndsWith("more are left out: a summary holds no more. Run policy lint to see them.\n", workplace.Read("summary.md"), StringComparison.Ordinal);
    }

    private static string Line(string severity, string id, string file, int line) => string.Create(CultureInfo.InvariantCulture, $"{severity} {id} {file}:{line}");

    private static List<string> Sorted(IEnumerable<string> lines) => [.. lines.Order(StringComparer.Ordinal)];

    private static List<string> FromJson(string json) => Sorted(JsonDocument.Parse(json).RootElement.GetProperty("diagnostics").EnumerateArray()
        .Select(found => Line(found.GetProperty("severity").GetString()!, found.GetProperty("id").GetString()!, found.GetProperty("file").GetString()!, found.GetProperty("line").GetInt32())));

    private static List<string> FromLines(string text) => Sorted(Regex.Matches(text, @"^(?! )(.+?):(\d+):\d+: (error|warning|information) (PAC\d{4}): ", RegexOptions.Multiline)
        .Select(match => Line(match.Groups[3].Value, match.Groups[4].Value, match.Groups[1].Value, int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture))));

    private static List<string> FromSarif(string json) => Sorted(JsonDocument.Parse(json).RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()
        .Where(result => result.GetProperty("suppressions").GetArrayLength() == 0)
        .Select(result => (Result: result, Place: result.GetProperty("locations")[0].GetProperty("physicalLocation")))
        .Select(one => Line(
            one.Result.GetProperty("level").GetString()!.Replace("note", "information", StringComparison.Ordinal),
            one.Result.GetProperty("ruleId").GetString()!,
            Uri.UnescapeDataString(one.Place.GetProperty("artifactLocation").GetProperty("uri").GetString()!),
            one.Place.GetProperty("region").GetProperty("startLine").GetInt32())));

    private static List<string> FromGitLab(string json)
    {
        var entries = JsonDocument.Parse(json).RootElement.EnumerateArray().ToList();
        Assert.Equal(entries.Count, entries.Select(entry => entry.GetProperty("fingerprint").GetString()).Distinct(StringComparer.Ordinal).Count());
        return Sorted(entries.Select(entry => Line(
            entry.GetProperty("severity").GetString() switch { "critical" => "error", "major" => "warning", _ => "information" },
            entry.GetProperty("check_name").GetString()!,
            entry.GetProperty("location").GetProperty("path").GetString()!,
            entry.GetProperty("location").GetProperty("lines").GetProperty("begin").GetInt32())));
    }

    private static List<string> FromJunit(string xml) => Sorted(XDocument.Parse(xml).Descendants("testcase").Where(test => test.HasElements).Select(test =>
    {
        var name = Regex.Match(test.Attribute("name")!.Value, @"^(PAC\d{4}) at (\d+):\d+$");
        var severity = test.Element("failure")?.Attribute("type")!.Value ?? test.Element("system-out")!.Value.Split(':')[0];
        return Line(severity, name.Groups[1].Value, test.Attribute("classname")!.Value, int.Parse(name.Groups[2].Value, CultureInfo.InvariantCulture));
    }));

    private static List<string> FromAnnotations(string text) => Sorted(Regex.Matches(text, @"^::(error|warning) file=([^,]+),line=(\d+),.*title=(PAC\d{4}) .*?::", RegexOptions.Multiline)
        .Select(match => Line(
            match.Groups[1].Value,
            match.Groups[4].Value,
            match.Groups[2].Value.Replace("%3A", ":", StringComparison.Ordinal).Replace("%2C", ",", StringComparison.Ordinal).Replace("%25", "%", StringComparison.Ordinal),
            int.Parse(match.Groups[3].Value, CultureInfo.InvariantCulture))));

    private static List<string> FromSummary(string markdown) => Sorted(Regex.Matches(markdown, @"^\| (.+):(\d+):\d+ \| (error|warning|information) (PAC\d{4}) \|", RegexOptions.Multiline)
        .Select(match => Line(match.Groups[3].Value, match.Groups[4].Value, match.Groups[1].Value, int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture))));
}
