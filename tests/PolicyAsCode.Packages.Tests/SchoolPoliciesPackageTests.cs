namespace PolicyAsCode.Packages.Tests;

public class SchoolPoliciesPackageTests(PackageFeed feed)
{
    [Fact]
    public async Task A_fresh_console_project_checks_a_post_against_the_policy()
    {
        var project = feed.NewProject("consumer", "SchoolPolicies").Write(
            "Program.cs",
            """
            using PolicyAsCode;
            using SchoolPolicies;

            var verdict = SocialMedia.NeverPosted.Check(new() { PoliticalStatements = Truth.True });
            Console.WriteLine(verdict.Status);
            """);

        Assert.Equal("Blocked", (await project.RunAsync()).Trim());
    }
}
