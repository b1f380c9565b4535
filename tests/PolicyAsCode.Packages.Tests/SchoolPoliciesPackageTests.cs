namespace PolicyAsCode.Packages.Tests;

public class SchoolPoliciesPackageTests(PackageFeed feed)
{
    [Fact]
    public async Task A_fresh_console_project_runs_the_example_of_the_readme_and_sees_every_rule()
    {
        var readme = await File.ReadAllTextAsync(Repository.PathTo("src", "SchoolPolicies", "README.md"), TestContext.Current.CancellationToken);
        var example = readme.Split("```")[1]["csharp".Length..];
        var project = feed.NewProject("consumer", "SchoolPolicies").Write("Program.cs", example + "Console.WriteLine(SocialMedia.Rules.Count + \" rules\");\n");

        var lines = (await project.RunAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

        Assert.Equal("NeedsAnswer", lines[0]);
        Assert.Equal(5, lines[1..^1].Length);
        Assert.All(lines[1..^1], question => Assert.EndsWith("?", question, StringComparison.Ordinal));
        Assert.Equal("63 rules", lines[^1]);
    }

    [Fact]
    public async Task A_draft_is_refused_under_a_stable_version()
    {
        var pack = await PackAsync("-p:PolicyTexts=draft", "-p:PackageVersion=3.0.0");

        Assert.NotEqual(0, pack.ExitCode);
        Assert.Contains("must be a pre-release, such as 3.0.0-draft.1", pack.Output, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(feed.Folder, "SchoolPolicies.3.0.0.nupkg"));
    }

    [Fact]
    public async Task A_version_set_by_hand_is_refused_where_another_was_worked_out()
    {
        var pack = await PackAsync("-p:PackageVersion=0.9.0");

        Assert.NotEqual(0, pack.ExitCode);
        Assert.Contains($"make this package version {feed.RulesVersion}", pack.Output, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(feed.Folder, "SchoolPolicies.0.9.0.nupkg"));
    }

    private Task<DotNetResult> PackAsync(params string[] properties) => DotNet.TryAsync(
        Repository.Root,
        ["msbuild", Repository.PathTo("src", "SchoolPolicies", "SchoolPolicies.csproj"), "-nologo", "-v:m", "-t:Pack", "-p:NoBuild=true", .. properties, $"-p:PackageOutputPath={feed.Folder}", $"-p:Configuration={PackageFeed.Configuration}"]);
}
