using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyAsCode.CSharp;
using PolicyAsCode.Linting.Identity;
using PolicyAsCode.Model;

namespace PolicyAsCode.Generators;

/// <summary>PAC8005 for policies of one project whose classes would have the same name. None of them is printed.</summary>
internal static class ClassClash
{
    public static EquatableArray<PolicyFile> Among(ImmutableArray<PolicyFile> policies) => policies
        .GroupBy(ClassOf, StringComparer.OrdinalIgnoreCase)
        .Where(same => same.Count() > 1)
        .SelectMany(same => same)
        .ToEquatableArray();

    public static void Report(SourceProductionContext production, EquatableArray<PolicyFile> clashes)
    {
        foreach (var policy in clashes)
        {
            var found = NoNameInCode.Descriptor.At(default, MessageFor(policy, clashes));
            production.ReportDiagnostic(BuildDiagnostic.Of(found, policy.Read(production.CancellationToken)));
        }
    }

    private static string MessageFor(PolicyFile policy, EquatableArray<PolicyFile> clashes)
    {
        var other = clashes.First(other => other != policy && StringComparer.OrdinalIgnoreCase.Equals(ClassOf(other), ClassOf(policy)));
        return $"This policy and “{other.Text.Path}” would both be the class {ClassOf(policy)}, so neither is made. Rename the folder of one.";
    }

    private static string ClassOf(PolicyFile policy) => CSharpNames.Of(new RuleBook(policy.PolicyId, "", default, default)).ClassName;
}
