namespace PolicyAsCode.Linting.Meaning;

/// <summary>PAC2013: the same people are told the same thing twice, once more strongly than the other time.</summary>
internal static class DifferentStrength
{
    public static LintDescriptor Descriptor { get; } = new("PAC2013", "Same rule, once stronger and once weaker", Severity.Warning, Tier.C) { IsPreview = true };

    public static IEnumerable<Diagnostic> Find(LintContext context)
    {
        var seen = new Dictionary<string, NormPlace>(StringComparer.Ordinal);
        foreach (var norm in context.Norms)
        {
            // A rule that holds only sometimes may well be of another strength then.
            if (norm.Audience.IsImplied || norm.Force.Polarity is not (Model.Polarity.Forbid or Model.Polarity.Oblige) || norm.Limits.Count > 0 || norm.List?.Limits.Count > 0
                || SameAct.KeyOf(norm) is not { Length: > 0 } act)
            {
                continue;
            }

            if (!seen.TryGetValue(act, out var before))
            {
                seen.Add(act, norm);
            }
            else if (before.Force.Polarity == norm.Force.Polarity && before.Force.Strength != norm.Force.Strength)
            {
                yield return Descriptor.At(
                    norm.Span,
                    $"{Quote.Of(norm.Text)} says “{norm.Force.Words}”, and an earlier rule says “{before.Force.Words}” of the same, so nobody knows how binding it is. Use one for both.",
                    before.Span,
                    "the same in another strength");
            }
        }
    }
}
