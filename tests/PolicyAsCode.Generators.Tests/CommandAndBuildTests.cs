using Microsoft.CodeAnalysis;
using PolicyAsCode.Binding;
using PolicyAsCode.Linting;
using PolicyAsCode.Linting.Baselines;
using Severity = PolicyAsCode.Linting.Severity;

namespace PolicyAsCode.Generators.Tests;

/// <summary>The command and a build say the same of every golden case: same ids, places, severities and words.</summary>
public class CommandAndBuildTests
{
    private const string Settings = "---\ntitle: Keys policy\nowner: Headteacher\napprover: full-governing-body\nreview: yearly\napplies-to: { schools: all, audiences: [staff] }\n---\n";
    private static readonly string LibraryText = File.ReadAllText(Repository.PathTo("policy", "library.yml"));

    public static TheoryData<string> Cases => [.. Testing.Baseline.Cases];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task They_find_the_same_in_every_golden_case(string name)
    {
        var text = Testing.Baseline.Read(name);

        await Compare(text, LintOptions.Default);
        await Compare(text, LintOptions.Default.WithPreviews().For(new DateTime(2026, 9, 1)), ("policy_diagnostic.preview", "true"), ("build_property.PolicyAsOf", "2026-09-01"));
    }

    [Fact]
    public async Task They_take_the_same_answers_and_the_same_baseline()
    {
        const string Text = Settings + "# Keys\n\nStaff must count keys. <!-- policy-ignore PAC2050 until 2026-08-31: as agreed -->\n\nStaff must lock up.\n\nStaff must hide keys.\n";
        var options = LintOptions.Default.For(new DateTime(2026, 9, 1));
        var found = Linter.Run(Binder.Bind(new Text.SourceText(Text, "policy.md"), "keys", LibraryReader.Read(new Text.SourceText(LibraryText, "library.yml")).Library), options).Diagnostics;
        var entries = found.Where(diagnostic => diagnostic.Message.Contains("lock up", StringComparison.Ordinal)).Select(diagnostic => new BaselineEntry(diagnostic.Id, "keys", diagnostic.RuleId, diagnostic.Fingerprint, "as agreed", default)).ToList();
        var stale = entries[0] with { Fingerprint = "0000000000000000" };

        var built = await new PolicyProject(("build_property.PolicyAsOf", "2026-09-01"))
            .Write("policy/library.yml", LibraryText).Write("policy/keys/policy.md", Text).Write("policy/baseline.yml", BaselineWriter.Write([.. entries, stale])).AnalyzeAsync();

        Assert.Single(entries);
        Assert.Equal(
            [.. found.Where(diagnostic => !diagnostic.Message.Contains("lock up", StringComparison.Ordinal)).Select(diagnostic => diagnostic.Id).Append("PAC0006").Order(StringComparer.Ordinal)],
            built.Select(diagnostic => diagnostic.Id).Order(StringComparer.Ordinal));
        Assert.Contains(built, diagnostic => diagnostic.Id == "PAC0005");
    }

    private static async Task Compare(string text, LintOptions options, params (string Key, string Value)[] settings)
    {
        var library = LibraryReader.Read(new Text.SourceText(LibraryText, "policy/library.yml")).Library;
        var source = new Text.SourceText(text, "policy/case/policy.md");
        var linted = Linter.Run(Binder.Bind(source, "case", library), options).Diagnostics;

        var built = await new PolicyProject(settings).Write("policy/library.yml", LibraryText).Write("policy/case/policy.md", text).AnalyzeAsync();

        Assert.Equal(
            linted.Select(found => $"{found.Id} {SeverityOf(found.Severity)} {Place(source, found.Span)} {found.Message}").Order(StringComparer.Ordinal),
            built.Select(found => $"{found.Id} {found.Severity} {found.Location.GetLineSpan().Span} {found.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}").Order(StringComparer.Ordinal));
    }

    private static string Place(Text.SourceText source, Text.TextSpan span)
    {
        var (start, end) = (source.PositionOf(span.Start), source.PositionOf(span.End));
        return $"({start.Line - 1},{start.Column - 1})-({end.Line - 1},{end.Column - 1})";
    }

    private static DiagnosticSeverity SeverityOf(Severity severity) => severity switch
    {
        Severity.Error => DiagnosticSeverity.Error,
        Severity.Warning => DiagnosticSeverity.Warning,
        Severity.Information => DiagnosticSeverity.Info,
        _ => DiagnosticSeverity.Hidden,
    };
}
