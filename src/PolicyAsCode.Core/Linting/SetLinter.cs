using System.Diagnostics.CodeAnalysis;
using PolicyAsCode.Linting.Engine;
using PolicyAsCode.Linting.Set;

namespace PolicyAsCode.Linting;

/// <summary>Runs the lints that look at all policies together.</summary>
public static class SetLinter
{
    /// <summary>Finds what is wrong between policies.</summary>
    /// <returns>What was found, at its default severity.</returns>
    public static IReadOnlyList<SetDiagnostic> Run(PolicySet policies, LintOptions options) => Run(policies, options, LintCatalogue.All);

    /// <summary>Runs some lints only.</summary>
    /// <inheritdoc cref="Run(PolicySet, LintOptions)"/>
    public static IReadOnlyList<SetDiagnostic> Run(PolicySet policies, LintOptions options, IReadOnlyList<Lint> lints)
    {
        var found = new List<SetDiagnostic>();
        foreach (var lint in lints)
        {
            if (lint.FindInSet is { } find && options.Runs(lint.Descriptor))
            {
                Find(lint.Descriptor, find, policies, found);
            }
        }

        return found;
    }

    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "A fault in one lint must not hide what the others find, and is reported itself.")]
    private static void Find(LintDescriptor lint, Func<PolicySet, IEnumerable<SetDiagnostic>> find, PolicySet policies, List<SetDiagnostic> found)
    {
        var before = found.Count;
        try
        {
            found.AddRange(find(policies));
        }
        catch (Exception exception)
        {
            found.RemoveRange(before, found.Count - before);
            found.AddRange(policies.Policies.Select(policy => new SetDiagnostic(policy, NotAnalysed.Because(lint, exception))));
        }
    }
}
