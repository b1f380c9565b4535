using System.Reflection;

[assembly: AssemblyFixture(typeof(PolicyAsCode.Packages.Tests.PackageFeed))]

namespace PolicyAsCode.Packages.Tests;

/// <summary>A local folder with the packages of this repository, packed once for all tests.</summary>
public sealed class PackageFeed : IAsyncLifetime
{
    private readonly string _root = Directory.CreateTempSubdirectory("policy-packages-").FullName;

    /// <summary>Debug or Release: that of these tests, and so of what has been built to be packed.</summary>
    public static string Configuration { get; } = typeof(PackageFeed).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;

    /// <summary>The version of the tools.</summary>
    public string Version { get; private set; } = "";

    /// <summary>The version of the rules, which follows what governors agreed.</summary>
    public string RulesVersion { get; private set; } = "";

    /// <summary>The folder that holds them.</summary>
    public string Folder => Path.Combine(_root, "feed");

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        await DotNet.RunAsync(_root, "msbuild", Repository.PathTo("tests", "PolicyAsCode.Packages.Tests", "Packages.targets"), "-nologo", "-v:m", $"-p:Feed={Folder}", $"-p:Configuration={Configuration}");
        RulesVersion = VersionOf("SchoolPolicies.");
        Version = VersionOf("PolicyAsCode.Generators.");
    }

    private string VersionOf(string package) => Path.GetFileNameWithoutExtension(Assert.Single(Directory.GetFiles(Folder, package + "*.nupkg")))[package.Length..];

    /// <summary>A new folder for a project, which knows nothing of this repository.</summary>
    internal FreshProject NewProject(string name, params string[] packages) => new(Directory.CreateDirectory(Path.Combine(_root, name)).FullName, this, packages);

    /// <summary>Somebody with an empty folder and the packed tool.</summary>
    internal Task<NewSchool> NewSchoolAsync(string name) => NewSchool.WithToolAsync(Directory.CreateDirectory(Path.Combine(_root, name)).FullName, this);

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        Directory.Delete(_root, recursive: true);
        return ValueTask.CompletedTask;
    }
}
