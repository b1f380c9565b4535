namespace PolicyAsCode.Packages.Tests;

/// <summary>A console project of somebody who has never seen this repository.</summary>
internal sealed class FreshProject
{
    private readonly string _folder;

    public FreshProject(string folder, PackageFeed feed, IEnumerable<string> packages)
    {
        _folder = folder;
        var references = string.Concat(packages.Select(package => $"""<PackageReference Include="{package}" Version="{(package == "SchoolPolicies" ? feed.RulesVersion : feed.Version)}" />"""));
        Write(
            "Fresh.csproj",
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <UseAppHost>false</UseAppHost>
                <!-- The machine's own sources and our folder; packages unpacked here, so that none of an earlier run is taken. -->
                <RestoreAdditionalProjectSources>{feed.Folder}</RestoreAdditionalProjectSources>
                <RestorePackagesPath>$(MSBuildProjectDirectory)/packages</RestorePackagesPath>
                <NuGetAudit>false</NuGetAudit>
                <!-- A compiler of its own, which keeps no analyzer of an earlier run. -->
                <UseSharedCompilation>false</UseSharedCompilation>
              </PropertyGroup>
              <ItemGroup>{references}</ItemGroup>
            </Project>
            """);

        // Nothing above the folder has a say.
        Write("Directory.Build.props", "<Project />");
        Write("Directory.Build.targets", "<Project />");
        Write("Directory.Packages.props", "<Project />");
        Write(".editorconfig", "root = true\n");
    }

    public FreshProject Write(string path, string text)
    {
        var file = Path.Combine(_folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        return this;
    }

    public FreshProject Delete(string path)
    {
        File.Delete(Path.Combine(_folder, path));
        return this;
    }

    public Task<DotNetResult> TryBuildAsync(params string[] arguments) => DotNet.TryAsync(_folder, ["build", "--nologo", "-v", "q", .. arguments]);

    /// <summary>Builds it and runs it; what it printed.</summary>
    public async Task<string> RunAsync()
    {
        await DotNet.RunAsync(_folder, "build", "--nologo", "-v", "q");
        return await DotNet.RunAsync(_folder, Path.Combine("bin", "Debug", "net10.0", "Fresh.dll"));
    }
}
