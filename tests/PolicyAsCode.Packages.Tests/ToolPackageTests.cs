namespace PolicyAsCode.Packages.Tests;

public class ToolPackageTests(PackageFeed feed)
{
    private const string Program =
        """
        var rules = SchoolRules.Visitors.Rules;
        Console.WriteLine(string.Join(' ', rules.Select(rule => rule.Id)));
        """;

    [Fact]
    public async Task A_school_begins_in_an_empty_folder_and_checks_builds_and_serves_its_policies()
    {
        var school = await feed.NewSchoolAsync("new-school");
        await school.PolicyAsync("init", "--name", "Hillside Primary School");

        // As its README says: the tool that the folder names, not the one that happens to be installed.
        await school.DotNetAsync("tool", "restore");
        await school.DotNetAsync("policy", "lint", "--fail-level", "warning");
        await school.DotNetAsync("policy", "build");
        await school.DotNetAsync("build", "rules", "--nologo", "-v", "q");
        var rules = await RulesAsync(school);
        var served = await school.ServedPageAsync("p/visitors/draft/");

        Assert.Contains("visitors/sign-in", rules, StringComparison.Ordinal);
        Assert.Contains("visitors/no-photos", rules, StringComparison.Ordinal);
        var built = await File.ReadAllTextAsync(Path.Combine(school.Folder, "artifacts", "site", "p", "visitors", "draft", "index.html"), TestContext.Current.CancellationToken);
        Assert.Contains("Hillside Primary School", built, StringComparison.Ordinal);
        Assert.Contains("sign in at the school office", built, StringComparison.Ordinal);
        Assert.Contains("sign in at the school office", served, StringComparison.Ordinal);
    }

    // A program of the school that asks for its rules.
    private static async Task<string> RulesAsync(NewSchool school)
    {
        var program = Directory.CreateDirectory(Path.Combine(school.Folder, "..", "program")).FullName;
        await File.WriteAllTextAsync(
            Path.Combine(program, "Program.csproj"),
            """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <UseAppHost>false</UseAppHost>
              </PropertyGroup>
              <ItemGroup><ProjectReference Include="../school/rules/SchoolRules.csproj" /></ItemGroup>
            </Project>
            """,
            TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(Path.Combine(program, "Program.cs"), Program, TestContext.Current.CancellationToken);
        return await school.DotNetAsync("run", "--project", program);
    }
}
