using Microsoft.CodeAnalysis;

namespace PolicyAsCode.Generators.Tests;

public class PolicyGeneratorTests
{
    [Fact]
    public void Every_policy_becomes_a_file_and_what_they_share_is_one_more()
    {
        var names = TwoPolicies().Generate().GeneratedSources.Select(source => source.HintName);

        Assert.Equal(["Uniform.g.cs", "SocialMedia.g.cs", "library.yml.g.cs", "init.support.g.cs"], names);
    }

    [Theory]
    [InlineData("Uniform.g.cs")]
    [InlineData("library.yml.g.cs")]
    [InlineData("init.support.g.cs")]
    public void The_generated_code_is_what_was_verified(string name)
    {
        var source = Assert.Single(TwoPolicies().Generate().GeneratedSources, source => source.HintName == name);

        Verifier.Verify(source.SourceText.ToString(), name[..^".g.cs".Length], "cs");
    }

    [Fact]
    public void The_generated_code_compiles_without_a_warning()
    {
        var compilation = TwoPolicies().Compile();

        Assert.Empty(compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
        Assert.NotNull(compilation.GetTypeByMetadataName("Example.Uniform"));
    }

    [Fact]
    public void The_namespace_is_the_one_the_project_asks_for()
    {
        var source = new PolicyProject(("build_property.PolicyNamespace", "Asked.For"))
            .Write(Examples.UniformPath, Examples.Uniform)
            .Generate().GeneratedSources[0];

        Assert.Contains("namespace Asked.For", source.SourceText.ToString());
    }

    [Fact]
    public void The_id_is_the_one_the_project_gives()
    {
        var source = new PolicyProject(("build_metadata.AdditionalFiles.PolicyKind", "policy"), ("build_metadata.AdditionalFiles.PolicyId", "dress-code"))
            .Write("texts/clothes.md", Examples.Uniform)
            .Generate().GeneratedSources[0];

        Assert.Equal("DressCode.g.cs", source.HintName);
    }

    [Fact]
    public void Other_additional_files_are_none_of_its_business()
    {
        var result = new PolicyProject().Write("BannedSymbols.txt", "- all: of it").Write("notes/readme.md", Examples.Uniform).Generate();

        Assert.Empty(result.GeneratedSources);
    }

    [Fact]
    public void An_edit_of_prose_prints_nothing_again()
    {
        var project = TwoPolicies();
        project.Generate();

        var result = project.Write(Examples.UniformPath, Examples.UniformWithMoreProse).Generate();

        Assert.Equal([IncrementalStepRunReason.Modified, IncrementalStepRunReason.Cached], Runs(result, PolicyGenerator.CheckStep));
        Assert.Equal([IncrementalStepRunReason.Unchanged, IncrementalStepRunReason.Cached], Runs(result, PolicyGenerator.RulesStep));
        Assert.Equal([IncrementalStepRunReason.Cached, IncrementalStepRunReason.Cached], Runs(result, PolicyGenerator.PrintStep));
        Assert.Equal(4, result.GeneratedSources.Length);
    }

    [Fact]
    public void An_edit_of_a_rule_reads_and_prints_that_policy_only()
    {
        var project = TwoPolicies();
        var before = project.Generate().GeneratedSources;

        var result = project.Write(Examples.UniformPath, Examples.UniformWithAnotherRule).Generate();

        Assert.Equal([IncrementalStepRunReason.Modified, IncrementalStepRunReason.Cached], Runs(result, PolicyGenerator.CheckStep));
        Assert.Equal([IncrementalStepRunReason.Modified, IncrementalStepRunReason.Cached], Runs(result, PolicyGenerator.PrintStep));
        Assert.NotEqual(before[0].SourceText.ToString(), result.GeneratedSources[0].SourceText.ToString());
        Assert.Same(before[1].SourceText, result.GeneratedSources[1].SourceText);
    }

    [Fact]
    public void An_edit_of_C_sharp_runs_nothing()
    {
        var project = TwoPolicies();
        project.Generate();

        var result = project.WriteCode("namespace Example { public static class Program { public const int Answer = 42; } }").Generate();

        Assert.All(result.TrackedSteps.Concat(result.TrackedOutputSteps).SelectMany(step => step.Value), run => AssertCached(run));
        Assert.Equal(4, result.GeneratedSources.Length);
    }

    [Fact]
    public void A_new_audience_in_the_library_reads_and_prints_every_policy_again()
    {
        var project = TwoPolicies();
        project.Generate();

        var result = project.Write(Examples.LibraryPath, Examples.LibraryWithParents).Generate();

        Assert.DoesNotContain(IncrementalStepRunReason.Cached, Runs(result, PolicyGenerator.CheckStep));
        Assert.DoesNotContain(IncrementalStepRunReason.Cached, Runs(result, PolicyGenerator.PrintStep));
        Assert.Contains("Parents", result.GeneratedSources.Single(source => source.HintName == "library.yml.g.cs").SourceText.ToString());
    }

    [Fact]
    public void A_policy_taken_away_takes_its_code_with_it()
    {
        var project = TwoPolicies();
        project.Generate();

        var result = project.Delete(Examples.UniformPath).Generate();

        Assert.DoesNotContain("Uniform.g.cs", result.GeneratedSources.Select(source => source.HintName));
    }

    [Fact]
    public void A_project_without_policies_gets_nothing()
    {
        Assert.Empty(new PolicyProject().Write(Examples.LibraryPath, Examples.Library).Generate().GeneratedSources);
    }

    [Fact]
    public void Two_policies_that_would_be_one_class_are_both_refused()
    {
        var result = TwoPolicies().Write("other/Social-Media/policy.md", Examples.SocialMedia).Generate();

        Assert.Equal(["PAC8005", "PAC8005"], result.Diagnostics.Select(diagnostic => diagnostic.Id));
        Assert.Equal(["Uniform.g.cs", "library.yml.g.cs", "init.support.g.cs"], result.GeneratedSources.Select(source => source.HintName));
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("uniform", "")]
    [InlineData("9 Lives & Co.", "# Title\n\nPupils must not:\n\n- run {#run}\n")]
    [InlineData("audience", "# Title\n\nPupils must not:\n\n- run {#check}\n- {{ }} */ \"\"\" </summary> {#class}\n")]
    [InlineData("été", "---\ntitle: [\n\0\ud800")]
    public void Whatever_the_folder_and_the_text_the_code_compiles(string folder, string text)
    {
        var compilation = new PolicyProject().Write($"policy/{folder}/policy.md", text).Compile();

        Assert.Empty(compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
    }

    private static PolicyProject TwoPolicies() => new PolicyProject()
        .Write(Examples.LibraryPath, Examples.Library)
        .Write(Examples.UniformPath, Examples.Uniform)
        .Write(Examples.SocialMediaPath, Examples.SocialMedia);

    private static void AssertCached(IncrementalGeneratorRunStep run) =>
        Assert.All(run.Outputs, output => Assert.True(output.Reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, $"{run.Name}: {output.Reason}"));

    private static IEnumerable<IncrementalStepRunReason> Runs(GeneratorRunResult result, string step) =>
        result.TrackedSteps[step].SelectMany(run => run.Outputs).Select(output => output.Reason);
}
