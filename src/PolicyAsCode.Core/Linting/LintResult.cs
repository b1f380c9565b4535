using PolicyAsCode.Linting.Set;
using PolicyAsCode.Linting.Suppressing;
using PolicyAsCode.Model;

namespace PolicyAsCode.Linting;

/// <summary>What the lints found, and the rules that are fit to be made into code.</summary>
/// <param name="Diagnostics">What parser, binder and lints report, settings applied, in the order of the file.</param>
/// <param name="Rules">The policy's rules without those of any list or sentence in which something is an error by default.</param>
public sealed record LintResult(EquatableArray<Diagnostic> Diagnostics, RuleBook Rules)
{
    /// <summary>What was found and is answered in the text, so that it is not reported.</summary>
    public EquatableArray<SuppressedDiagnostic> Suppressed { get; init; }
}

/// <summary>Everything found in a policy by itself, before what is answered is taken out.</summary>
/// <param name="Found">What was found, settings applied, in the order of the file.</param>
/// <param name="Suppressions">The answers in its text.</param>
/// <param name="Rules">Its sound rules.</param>
/// <param name="Card">What the other policies need to know of it.</param>
public sealed record PolicyAnalysis(EquatableArray<Diagnostic> Found, EquatableArray<Suppression> Suppressions, RuleBook Rules, PolicyCard Card)
{
    /// <summary>Whether no place in the text is ever to be shown: nothing is found or answered there, and no link stands there that may lead nowhere in another policy.</summary>
    public bool IsSilent => Found.Count == 0 && Suppressions.Count == 0 && Card.Links.Count == 0;
}
