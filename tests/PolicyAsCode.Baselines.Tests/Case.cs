using PolicyAsCode.Binding;
using PolicyAsCode.Linting;
using PolicyAsCode.Model;

namespace PolicyAsCode.Baselines.Tests;

/// <summary>A case of tests/Baselines, read, bound and linted as every front end does.</summary>
/// <param name="Name">Its folder.</param>
/// <param name="Library">The library of the example federation.</param>
/// <param name="Policy">What was understood of its policy.</param>
/// <param name="Linted">What was found in it, and the rules that can be relied on.</param>
internal sealed record Case(string Name, Library Library, BoundPolicy Policy, LintResult Linted)
{
    /// <summary>Every case, for a theory.</summary>
    public static TheoryData<string> All { get; } = [.. Baseline.Cases];

    /// <summary>Its text.</summary>
    public SourceText Source => Policy.Tree.Source;

    public static Case Read(string name)
    {
        var library = LibraryReader.Read(new SourceText(File.ReadAllText(Repository.PathTo("policy", "library.yml")), "library.yml")).Library;
        var policy = Binder.Bind(new SourceText(Baseline.Read(name), name + "/policy.md"), name, library);
        return new Case(name, library, policy, Linter.Run(policy, LintOptions.Default));
    }
}
