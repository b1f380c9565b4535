using PolicyAsCode.Model;

namespace PolicyAsCode.Linting.Meaning;

/// <summary>PAC2014: the same rule stands twice, and only one of the two has the exception.</summary>
internal static class ExceptionInOnePlace
{
    public static LintDescriptor Descriptor { get; } = new("PAC2014", "Exception given in one place only", Severity.Warning, Tier.C) { IsPreview = true };

    public static IEnumerable<Diagnostic> Find(LintContext context)
    {
        var seen = new Dictionary<string, NormPlace>(StringComparer.Ordinal);
        foreach (var norm in context.Norms)
        {
            if (norm.Audience.IsImplied || norm.Force.Polarity is not (Polarity.Forbid or Polarity.Oblige) || SameAct.KeyWithoutLimits(norm) is not { Length: > 0 } act)
            {
                continue;
            }

            var key = $"{norm.Force.Polarity}|{act}";
            if (!seen.TryGetValue(key, out var before))
            {
                seen.Add(key, norm);
                continue;
            }

            var (bare, limited) = HasNoLimit(norm) ? (norm, before) : (before, norm);
            if (HasNoLimit(bare) && !HasNoLimit(limited) && limited.Limits.Count > 0 && limited.Limits.All(limit => limit.Kind == LimitKind.Exception))
            {
                yield return Descriptor.At(
                    bare.Span,
                    $"{Quote.Of(bare.Text)} stands elsewhere with {Quote.Of(limited.Limits[0].Words)}, so nobody can tell whether the exception holds. Say it in both places, or the rule once.",
                    limited.Span,
                    "the same rule with its exception");
            }
        }
    }

    private static bool HasNoLimit(NormPlace norm) => norm.Limits.Count == 0 && !(norm.List?.Limits.Count > 0);
}
