using Microsoft.CodeAnalysis;
using PolicyAsCode.Binding;
using PolicyAsCode.Linting;
using PolicyAsCode.Model;

namespace PolicyAsCode.Generators;

/// <summary>A policy with its rules and what is wrong with its text.</summary>
/// <param name="Policy">The policy as it was bound.</param>
/// <param name="Result">What the lints made of it.</param>
internal sealed record CheckedPolicy(BoundPolicy Policy, LintResult Result)
{
    /// <summary>Its text.</summary>
    public SourceText Source => Policy.Tree.Source;

    public static CheckedPolicy Of(PolicyFile file, Library library, LintOptions options, CancellationToken cancellation)
    {
        var policy = Binder.Bind(file.Read(cancellation), file.PolicyId, library);
        return new CheckedPolicy(policy, Linter.Run(policy, options));
    }

    /// <summary>Says which errors kept rules back, in a build without the analyzer that would: no rule goes missing in silence.</summary>
    public void ReportErrors(SourceProductionContext production, BuildSettings settings)
    {
        if (settings.AnalyzersRun)
        {
            return;
        }

        foreach (var error in Result.Diagnostics.Where(found => found.Severity == Severity.Error))
        {
            production.ReportDiagnostic(BuildDiagnostic.Of(error, Source));
        }
    }
}
