using Microsoft.CodeAnalysis;

namespace PolicyAsCode.Generators.Tests;

public class PolicyFileAnalyzerTests
{
    [Fact]
    public async Task What_is_wrong_with_a_text_is_reported_at_its_line_and_column()
    {
        var found = await Glued().AnalyzeAsync();

        var error = Assert.Single(found, diagnostic => diagnostic.Id == "PAC1105");
        Assert.Equal(DiagnosticSeverity.Error, error.Severity);
        Assert.Equal("policy/uniform/policy.md: (15,0)-(15,53)", error.Location.GetLineSpan().ToString());
    }

    [Fact]
    public async Task A_text_with_nothing_wrong_has_no_error()
    {
        var found = await new PolicyProject().Write(Examples.LibraryPath, Examples.Library).Write(Examples.UniformPath, Examples.Uniform).AnalyzeAsync();

        Assert.DoesNotContain(found, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
    }

    [Fact]
    public async Task The_severity_is_the_one_in_editorconfig()
    {
        var found = await Glued(("policy_diagnostic.PAC1105.severity", "warning")).AnalyzeAsync();

        Assert.Equal(DiagnosticSeverity.Warning, Assert.Single(found, diagnostic => diagnostic.Id == "PAC1105").Severity);
    }

    [Fact]
    public async Task Treating_warnings_as_errors_is_no_second_source_of_severity()
    {
        var found = await Glued(("policy_diagnostic.PAC1105.severity", "warning")).TreatWarningsAsErrors().AnalyzeAsync();

        Assert.Equal(DiagnosticSeverity.Warning, Assert.Single(found, diagnostic => diagnostic.Id == "PAC1105").Severity);
    }

    [Fact]
    public async Task What_is_wrong_with_the_library_is_reported_there()
    {
        var found = await new PolicyProject().Write(Examples.LibraryPath, "name: [oops\n").AnalyzeAsync();

        Assert.Contains(found, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error && diagnostic.Location.GetLineSpan().Path == Examples.LibraryPath);
    }

    [Fact]
    public void A_list_with_an_error_makes_no_rule_and_the_others_do()
    {
        var code = Glued().Generate().GeneratedSources[0].SourceText.ToString();

        Assert.DoesNotContain("\"uniform/rings\"", code);
        Assert.Contains("\"uniform/return-clothing\"", code);
    }

    [Theory]
    [InlineData("build_property.RunAnalyzers")]
    [InlineData("build_property.RunAnalyzersDuringBuild")]
    public void In_a_build_without_analyzers_the_generator_says_which_error_kept_rules_back(string property)
    {
        var found = Glued((property, "false")).Generate().Diagnostics;

        Assert.Equal("policy/uniform/policy.md: (15,0)-(15,53)", Assert.Single(found, diagnostic => diagnostic.Id == "PAC1105").Location.GetLineSpan().ToString());
    }

    [Fact]
    public void In_a_build_with_analyzers_the_generator_leaves_the_errors_to_them()
    {
        Assert.Empty(Glued().Generate().Diagnostics);
    }

    private static PolicyProject Glued(params (string Key, string Value)[] settings) => new PolicyProject(settings)
        .Write(Examples.LibraryPath, Examples.Library)
        .Write(Examples.UniformPath, Examples.UniformWithGluedText);
}
