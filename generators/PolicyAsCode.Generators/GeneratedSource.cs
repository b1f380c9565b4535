using Microsoft.CodeAnalysis;
using PolicyAsCode.CSharp;
using PolicyAsCode.Model;

namespace PolicyAsCode.Generators;

/// <summary>A file of C#.</summary>
/// <param name="HintName">Its name among the generated files.</param>
/// <param name="Code">What it says.</param>
internal sealed record GeneratedSource(string HintName, string Code)
{
    /// <summary>The rules of one policy.</summary>
    public static GeneratedSource Of(RuleBook rules, RulesContext words) =>
        new(CSharpNames.Of(rules).ClassName + ".g.cs", RulesSource.Print(rules, words));

    /// <summary>The rules of one agreed version.</summary>
    public static GeneratedSource Of(AgreedPolicy policy, RulesContext words) => new(
        CSharpNames.Of(policy.Rules).ClassName + ".g.cs",
        RulesSource.Print(policy.Rules, RulesContext.ForVersion(words, policy.Version, policy.ContentHash, policy.History, policy.Retired)));

    /// <summary>What the policies of a project share. Their names hold a dot, which no class name does.</summary>
    public static void AddShared(SourceProductionContext production, bool hasPolicies, RulesContext words)
    {
        if (hasPolicies)
        {
            production.AddSource("library.yml.g.cs", LibrarySource.Print(words));
            production.AddSource("init.support.g.cs", RulesSource.Support);
        }
    }
}
