using Microsoft.CodeAnalysis;
using PolicyAsCode.Binding;
using PolicyAsCode.CSharp;
using PolicyAsCode.Linting;
using PolicyAsCode.Model;

namespace PolicyAsCode.Generators;

/// <summary>A policy with its rules and what is wrong with its text.</summary>
/// <param name="Policy">All that was understood of it.</param>
/// <param name="Result">What the lints made of that.</param>
internal sealed record CheckedPolicy(BoundPolicy Policy, LintResult Result)
{
    public static CheckedPolicy Of(PolicyFile file, Library library, LintOptions options, CancellationToken cancellation)
    {
        var policy = Binder.Bind(file.Read(cancellation), file.PolicyId, library);
        return new CheckedPolicy(policy, Linter.Run(policy, options));
    }

    /// <summary>Says which rules cannot be named in C#; and, in a build without the analyzer that says so, which errors kept rules back.</summary>
    public void ReportWithheld(SourceProductionContext production, BuildSettings settings)
    {
        foreach (var clash in CSharpNames.Of(Result.Rules).Clashes)
        {
            production.ReportDiagnostic(BuildDiagnostic.Of(CannotGenerate.Rule(clash, Policy), Policy.Tree.Source));
        }

        if (!settings.AnalyzersRun)
        {
            foreach (var error in Result.Diagnostics.Where(found => found.Severity == Severity.Error))
            {
                production.ReportDiagnostic(BuildDiagnostic.Of(error, Policy.Tree.Source));
            }
        }
    }
}
