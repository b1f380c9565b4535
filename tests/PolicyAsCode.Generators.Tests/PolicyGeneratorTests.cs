using Microsoft.CodeAnalysis;

namespace PolicyAsCode.Generators.Tests;

public class PolicyGeneratorTests
{
    [Fact]
    public void Every_policy_becomes_one_file_named_by_its_class()
    {
        var project = TwoPolicies();

        var names = project.Generate().GeneratedSources.Select(source => source.HintName);

        Assert.Equal(["Uniform.g.cs", "SocialMedia.g.cs"], names);
    }

    [Fact]
    public void The_generated_code_is_what_was_verified()
    {
        var source = new PolicyProject().Write(Examples.UniformPath, Examples.Uniform).Generate().GeneratedSources[0];

        Verifier.Verify(source.SourceText.ToString(), "Uniform", "cs");
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
        Assert.Equal(2, result.GeneratedSources.Length);
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

        Assert.All(result.TrackedOutputSteps.Values.Concat(result.TrackedSteps.Where(step => step.Key is PolicyGenerator.LibraryStep or PolicyGenerator.CheckStep or PolicyGenerator.RulesStep or PolicyGenerator.PrintStep).Select(step => step.Value)).SelectMany(runs => runs).SelectMany(run => run.Outputs),
            output => Assert.Equal(IncrementalStepRunReason.Cached, output.Reason));
        Assert.Equal(2, result.GeneratedSources.Length);
    }

    [Fact]
    public void An_edit_of_the_library_reads_every_policy_again()
    {
        var project = TwoPolicies();
        project.Generate();

        var result = project.Write(Examples.LibraryPath, Examples.LibraryWithAnotherName).Generate();

        Assert.DoesNotContain(IncrementalStepRunReason.Cached, Runs(result, PolicyGenerator.CheckStep));
        Assert.Equal(2, result.GeneratedSources.Length);
    }

    [Fact]
    public void A_policy_taken_away_takes_its_code_with_it()
    {
        var project = TwoPolicies();
        project.Generate();

        var result = project.Delete(Examples.UniformPath).Generate();

        Assert.Equal(["SocialMedia.g.cs"], result.GeneratedSources.Select(source => source.HintName));
    }

    private static PolicyProject TwoPolicies() => new PolicyProject()
        .Write(Examples.LibraryPath, Examples.Library)
        .Write(Examples.UniformPath, Examples.Uniform)
        .Write(Examples.SocialMediaPath, Examples.SocialMedia);

    private static IEnumerable<IncrementalStepRunReason> Runs(GeneratorRunResult result, string step) =>
        result.TrackedSteps[step].SelectMany(run => run.Outputs).Select(output => output.Reason);
}
