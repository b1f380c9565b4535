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
        var library = LibraryReader.Read(new SourceText(Examples.Library, Examples.LibraryPath)).Library;
        var policy = Binder.Bind(new SourceText(Examples.Uniform, Examples.UniformPath), "uniform", library);
        var text = new StoredFile(StoredPaths.Text, Examples.Uniform, ContentHash.Of(Examples.Uniform));
        var draft = new Draft(text, policy.Document, library, Linter.Run(policy, LintOptions.Default).Diagnostics);
        var proposal = Proposing.Propose(new StoredPolicy("uniform", EquatableArray.Of(text)), draft, default, new DateTime(2026, 9, 7)).Proposal! with { Summary = "Pupils had asked for clear words on earrings." };
        var before = new StoredPolicy("uniform", EquatableArray.Of(text, new StoredFile(StoredPaths.Proposal, proposal.Write(), "")));
        var meeting = new Meeting { Body = "full-governing-body", Day = new DateTime(2026, 9, 21), Minute = "FGB 1, item 7", Chair = new Chair("A. Example", "") };
        var step = Deciding.Ratify(before, draft, meeting, new DateTime(2026, 11, 25));
        Assert.Equal("", step.Refusal);
        return step.Files.ToDictionary(file => file.Path, file => file.CopyOf.Length > 0 ? Examples.Uniform : file.Text, StringComparer.Ordinal);
    }
}
