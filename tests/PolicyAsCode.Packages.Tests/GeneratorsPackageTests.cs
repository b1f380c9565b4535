namespace PolicyAsCode.Packages.Tests;

public class GeneratorsPackageTests(PackageFeed feed)
{
    private const string Uniform =
        """
        ---
        title: Uniform policy
        owner: Headteacher
        approver: full-governing-body
        review: yearly
        applies-to: { schools: all, audiences: [pupils] }
        ---
        # Uniform policy

        ## Jewellery {#jewellery}

        Pupils must not wear:

        - earrings {#earrings}
        - rings {#rings}

        """;

    private const string Program = "Console.WriteLine(string.Join(' ', Fresh.Uniform.Rules.Select(rule => rule.Id)));";

    [Fact]
    public async Task A_fresh_project_gets_the_rules_of_its_own_policy()
    {
        var project = New("own-policy").Write("policy/uniform/policy.md", Uniform).Write("Program.cs", Program);

        Assert.Equal("uniform/earrings uniform/rings", (await project.RunAsync()).Trim());
    }

    [Fact]
    public async Task An_error_in_a_policy_fails_the_build_at_its_line_and_column()
    {
        var glued = Uniform.Replace("- rings {#rings}\n", "- rings {#rings}\nStaff must keep what they take from pupils in a safe.\n", StringComparison.Ordinal);
        var project = New("glued-policy").Write("policy/uniform/policy.md", glued).Write("Program.cs", "return;");

        var build = await project.TryBuildAsync();

        Assert.NotEqual(0, build.ExitCode);
        Assert.Contains("policy.md(16,1): error PAC1105", build.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_policy_taken_away_leaves_no_class_behind()
    {
        var project = New("policy-taken-away").Write("policy/uniform/policy.md", Uniform).Write("Program.cs", Program);
        await project.RunAsync();

        var build = await project.Delete("policy/uniform/policy.md").TryBuildAsync("--no-restore");

        Assert.Contains("Program.cs(1,36): error CS0103", build.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_the_run_time_package_the_build_says_what_to_add()
    {
        var build = await feed.NewProject("no-run-time", "PolicyAsCode.Generators").Write("policy/uniform/policy.md", Uniform).Write("Program.cs", "return;").TryBuildAsync();

        Assert.NotEqual(0, build.ExitCode);
        Assert.Contains("dotnet add package PolicyAsCode", build.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("error CS", build.Output, StringComparison.Ordinal);
    }

    private FreshProject New(string name) => feed.NewProject(name, "PolicyAsCode", "PolicyAsCode.Generators");
}
