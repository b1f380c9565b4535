using PolicyAsCode.Model;

namespace PolicyAsCode.Linting;

/// <summary>What the lints found, and the rules that are fit to be made into code.</summary>
/// <param name="Diagnostics">Everything found by parser, binder and lints, settings applied, in the order of the file.</param>
/// <param name="Rules">The policy's rules without those of any list or sentence in which something is an error by default.</param>
public sealed record LintResult(EquatableArray<Diagnostic> Diagnostics, RuleBook Rules);
