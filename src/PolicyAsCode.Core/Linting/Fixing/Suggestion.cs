using PolicyAsCode.Binding;

namespace PolicyAsCode.Linting.Fixing;

/// <summary>A finding that a person has to decide on, and the ways there are.</summary>
/// <param name="Diagnostic">The finding.</param>
/// <param name="Choices">The ways; each was proved to change nothing elsewhere. At least one.</param>
public sealed record Suggestion(Diagnostic Diagnostic, EquatableArray<Choice> Choices)
{
    /// <summary>Every suggestion for a policy, in the order of the file.</summary>
    public static IReadOnlyList<Suggestion> In(BoundPolicy policy, LintOptions options)
    {
        var result = Linter.Run(policy, options);
        var proof = new FixProof(policy, options, result);
        var proposed = ProposedFix.For(new LintContext(policy, options), result).Where(fix => fix.Fix.Kind == FixKind.Suggestion && fix.Fix.Edits.Count > 0 && proof.HoldsFor([fix]));
        return [.. proposed.GroupBy(fix => fix.Diagnostic).Select(group => new Suggestion(group.Key, group.Select(fix => new Choice(CodeOf(fix), fix.Fix)).ToEquatableArray()))];
    }

    // Made of what the finding and the choice say, and so the same tomorrow, whatever was chosen elsewhere.
    private static string CodeOf(ProposedFix proposed) => Engine.DiagnosticIdentity.Hash(proposed.Diagnostic.Fingerprint, proposed.Fix.Title).Substring(0, 5);
}

/// <summary>One way to put a finding right.</summary>
/// <param name="Code">What it is chosen by: five hexadecimal digits.</param>
/// <param name="Fix">The fix.</param>
public sealed record Choice(string Code, Fix Fix);
