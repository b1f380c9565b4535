using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyAsCode.CSharp;
using PolicyAsCode.Model;

namespace PolicyAsCode.Generators;

/// <summary>Policies of one build whose classes would have the same name. None of them is printed.</summary>
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
            var other = clashes.First(other => other != policy && StringComparer.OrdinalIgnoreCase.Equals(ClassOf(other), ClassOf(policy)));
            var source = policy.Read(production.CancellationToken);
            production.ReportDiagnostic(BuildDiagnostic.Of(CannotGenerate.Policy(ClassOf(policy), other.PolicyId), source));
        }
    }

    private static string ClassOf(PolicyFile policy) => CSharpNames.Of(new RuleBook(policy.PolicyId, "", default, default)).ClassName;
}
