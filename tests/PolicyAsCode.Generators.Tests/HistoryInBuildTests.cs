using Microsoft.CodeAnalysis;
using PolicyAsCode.Binding;
using PolicyAsCode.Governance.Ratification;
using PolicyAsCode.Governance.Ratification.Records;
using PolicyAsCode.Governance.Ratification.Steps;
using PolicyAsCode.Linting;
using PolicyAsCode.Text;
using SourceText = PolicyAsCode.Text.SourceText;

namespace PolicyAsCode.Generators.Tests;

public class HistoryInBuildTests
{
    [Fact]
    public async Task An_agreed_policy_is_without_errors() => Assert.DoesNotContain(await Agreed().AnalyzeAsync(), found => found.Severity >= DiagnosticSeverity.Warning);

    [Theory]
    [InlineData("ratified/1.0.0.md", "PAC6004")]
    [InlineData("ratified/1.0.0.rules.json", "PAC7009")]
    [InlineData("records/0001-approved.yml", "PAC7009")]
    [InlineData("records/HEAD", "PAC7009")]
    public async Task A_changed_file_of_the_history_is_an_error_at_that_file(string path, string id)
    {
        var found = await Agreed(edit: path).AnalyzeAsync();

        var error = Assert.Single(found, found => found.Severity == DiagnosticSeverity.Error);
        Assert.Equal((id, "policy/uniform/" + path), (error.Id, error.Location.GetLineSpan().Path));
    }

    [Fact]
    public async Task A_missing_file_is_named_at_the_text()
    {
        var error = Assert.Single(await Agreed().Delete("policy/uniform/ratified/1.0.0.md").AnalyzeAsync(), found => found.Severity == DiagnosticSeverity.Error);

        Assert.Equal(("PAC6004", Examples.UniformPath), (error.Id, error.Location.GetLineSpan().Path));
        Assert.StartsWith("ratified/1.0.0.md: ", error.GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rule_that_vanished_is_an_error_in_the_text()
    {
        var found = await Agreed().Write(Examples.UniformPath, Examples.Uniform.Replace("- rings {#rings}\n", "", StringComparison.Ordinal)).AnalyzeAsync();

        Assert.Equal(Examples.UniformPath, Assert.Single(found, found => found.Id == "PAC7003").Location.GetLineSpan().Path);
    }

    [Fact]
    public async Task A_review_is_judged_for_the_day_the_project_names_and_not_without_one()
    {
        Assert.DoesNotContain(await Agreed().AnalyzeAsync(), found => found.Id == "PAC6002");
        Assert.Equal(DiagnosticSeverity.Warning, Assert.Single(await Agreed("", ("build_property.PolicyAsOf", "2027-09-22")).AnalyzeAsync(), found => found.Id == "PAC6002").Severity);
    }

    [Fact]
    public void Agreed_rules_are_printed_as_they_were_read_then_whatever_the_draft_says()
    {
        var project = Released().Write(Examples.UniformPath, Examples.UniformWithAnotherRule);

        var code = Assert.Single(project.Generate().GeneratedSources, source => source.HintName == "Uniform.g.cs").SourceText.ToString();

        Assert.Contains("public const string Version = \"1.0.0\";", code);
        Assert.Contains($"public const string ContentHash = \"{ContentHash.Of(Examples.Uniform)}\";", code);
        Assert.Contains("\"uniform/rings\"", code);
        Assert.DoesNotContain("uniform/necklaces", code);
        Assert.Empty(project.Generate().Diagnostics);
    }

    [Fact]
    public void Agreed_rules_compile_without_a_warning()
    {
        var compilation = Released().Compile();

        Assert.Empty(compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
    }

    [Fact]
    public void Code_that_names_a_retired_rule_compiles_and_is_told_what_became_of_it()
    {
        var project = new PolicyProject(("build_property.PolicyTexts", "agreed"))
            .Write(Examples.LibraryPath, Examples.Library)
            .Write(Examples.UniformPath, Examples.UniformWithoutRings)
            .Write("policy/releases.yml", "releases:\n  - { version: 2.0.0, date: 2026-11-20, policies: { uniform: 2.0.0 } }\n");
        var files = History();
        Agree(files, Examples.UniformWithoutRings, new DateTime(2026, 10, 5), new DateTime(2026, 10, 19));
        foreach (var file in files)
        {
            project.Write("policy/uniform/" + file.Key, file.Value);
        }

        Assert.Empty(project.Generate().Diagnostics);
        Assert.Empty(project.Compile().GetDiagnostics(TestContext.Current.CancellationToken).Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
        project.WriteCode("""
            namespace Example
            {
                public static class Program
                {
                    public const string Enforced = Uniform.Jewellery.RingsId;
                    public static object Rule() => Uniform.Jewellery.Rings;
                    public static int Living() => Uniform.Jewellery.Rules.Count;
                }
            }
            """);
        var told = project.Compile().GetDiagnostics(TestContext.Current.CancellationToken).Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).ToList();

        Assert.Equal(["PAC8006", "PAC8006"], told.Select(static diagnostic => diagnostic.Id));
        Assert.All(told, static diagnostic => Assert.Contains("Retired in 2.0.0: Rings are jewellery like any other.", diagnostic.GetMessage(), StringComparison.Ordinal));
        var code = project.Generate().GeneratedSources.Single(static source => source.HintName == "Uniform.g.cs").SourceText.ToString();
        Assert.DoesNotContain("Jewellery.Rings,", code);
    }

    [Theory]
    [InlineData("ratified/1.0.0.rules.json", "policy/uniform/ratified/1.0.0.rules.json")]
    [InlineData("records/HEAD", "policy/uniform/records/HEAD")]
    public void A_history_that_was_changed_makes_no_rule(string edit, string at)
    {
        var result = Released(edit).Generate();

        Assert.DoesNotContain(result.GeneratedSources, source => source.HintName == "Uniform.g.cs");
        Assert.Equal(("PAC7009", at), (Assert.Single(result.Diagnostics).Id, result.Diagnostics[0].Location.GetLineSpan().Path));
    }

    [Theory]
    [InlineData("releases:\n  - { version: 1.0.0, date: 2026-10-01, policies: { uniform: 2.0.0 } }\n", "PAC6003", "The release holds version 2.0.0 of “uniform”")]
    [InlineData("releases: nothing\n", "PAC6003", "This file names no release")]
    [InlineData("releases:\n  - { version: 1.0.0, date: 2026-10-01, policies: { uniform: 1.0.0 } }\n  - { version: 0.9.0, date: 2026-10-01, policies: { uniform: 1.0.0 } }\n", "PAC7005", "It must be 1.0.1 at least")]
    public void A_release_that_cannot_be_made_is_an_error(string releases, string id, string message)
    {
        var found = Assert.Single(Released(releases: releases).Generate().Diagnostics);

        Assert.Equal((id, DiagnosticSeverity.Error), (found.Id, found.Severity));
        Assert.Contains(message, found.GetMessage(), StringComparison.Ordinal);
    }

    private static PolicyProject Released(string edit = "", string releases = "releases:\n  - { version: 1.0.0, date: 2026-10-01, policies: { uniform: 1.0.0 } }\n") =>
        Agreed(edit, ("build_property.PolicyTexts", "agreed")).Write("policy/releases.yml", releases);

    private static PolicyProject Agreed(string edit = "", params (string Key, string Value)[] settings)
    {
        var project = new PolicyProject(settings).Write(Examples.LibraryPath, Examples.Library).Write(Examples.UniformPath, Examples.Uniform);
        foreach (var file in History())
        {
            project.Write("policy/uniform/" + file.Key, edit == file.Key ? file.Value.Replace('a', 'e') : file.Value);
        }

        return project;
    }

    private static Dictionary<string, string> History()
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        Agree(files, Examples.Uniform, new DateTime(2026, 9, 7), new DateTime(2026, 9, 21));
        return files;
    }

    // Proposes a text and agrees it.
    private static void Agree(Dictionary<string, string> files, string text, DateTime proposed, DateTime agreed)
    {
        var library = LibraryReader.Read(new SourceText(Examples.Library, Examples.LibraryPath)).Library;
        var policy = Binder.Bind(new SourceText(text, Examples.UniformPath), "uniform", library);
        var stored = new StoredFile(StoredPaths.Text, text, ContentHash.Of(text));
        var draft = new Draft(stored, policy.Document, library, Linter.Run(policy, LintOptions.Default).Diagnostics);
        var proposing = Proposing.Propose(Stored(stored), draft, default, proposed);
        Assert.Equal("", proposing.Refusal);
        var proposal = proposing.Proposal! with { Summary = "Pupils had asked for clear words on earrings." };
        var meeting = new Meeting { Body = "full-governing-body", Day = agreed, Minute = "FGB 1, item 7", Chair = new Chair("A. Example", "") };
        var step = Deciding.Ratify(Stored(stored, new StoredFile(StoredPaths.Proposal, proposal.Write(), "")), draft, meeting, new DateTime(2026, 11, 25));
        Assert.Equal("", step.Refusal);
        foreach (var file in step.Files)
        {
            files[file.Path] = file.CopyOf.Length > 0 ? text : file.Text;
        }

        StoredPolicy Stored(params StoredFile[] working) => new("uniform", working.Concat(files.Select(static file => new StoredFile(file.Key, file.Value, ContentHash.Of(file.Value)))).ToEquatableArray());
    }
}
