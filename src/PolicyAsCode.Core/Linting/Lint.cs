using PolicyAsCode.Linting.Fixing;
using PolicyAsCode.Linting.Set;

namespace PolicyAsCode.Linting;

/// <summary>A check of a policy's text: what it is called, and the pure function that finds it.</summary>
/// <param name="Descriptor">Its id, title and default severity.</param>
/// <param name="Find">Finds every place; gives each its default severity.</param>
public sealed record Lint(LintDescriptor Descriptor, Func<LintContext, IEnumerable<Diagnostic>> Find)
{
    /// <summary>
    /// How to put one of its diagnostics right: one fix where there is one way, several suggestions where the author has to choose.
    /// A pure function, asked only for what this lint found.
    /// </summary>
    public Func<LintContext, Diagnostic, IEnumerable<Fix>>? Fixes { get; init; }

    /// <summary>Finds what can be seen only over all policies together, such as a link into another one.</summary>
    public Func<PolicySet, IEnumerable<SetDiagnostic>>? FindInSet { get; init; }

    /// <summary>Whether others report it: the parser, the binder, the engine, or another command.</summary>
    public bool IsReportedElsewhere { get; private init; }

    /// <summary>A row for what the parser, the binder or the engine reports by itself; it has nothing to find.</summary>
    public static Lint ReportedElsewhere(LintDescriptor descriptor) => new(descriptor, static _ => []) { IsReportedElsewhere = true };

    /// <summary>A row for a check over all policies together.</summary>
    public static Lint OverSet(LintDescriptor descriptor, Func<PolicySet, IEnumerable<SetDiagnostic>> find) => new(descriptor, static _ => []) { FindInSet = find };
}
