using PolicyAsCode.Binding;
using PolicyAsCode.Model;

namespace PolicyAsCode.Linting.Meaning;

/// <summary>PAC2011: the same people are told to do and not to do the same thing, with nothing that says when.</summary>
internal static class Contradiction
{
    public static LintDescriptor Descriptor { get; } = new("PAC2011", "Two rules that contradict each other", Severity.Error, Tier.B);

    public static IEnumerable<Diagnostic> Find(LintContext context)
    {
        var seen = new Dictionary<string, NormPlace>(StringComparer.Ordinal);
        foreach (var norm in context.Norms)
        {
            // Whose rule names nobody, or holds only sometimes, cannot be said to contradict another.
            if (norm.Audience.IsImplied || norm.Limits.Count > 0 || norm.List?.Limits.Count > 0 || norm.Force.Polarity is Polarity.PermitOnly or Polarity.Empower || IsRelease(norm)
                || SameAct.KeyOf(norm) is not { Length: > 0 } act)
            {
                continue;
            }

            // "In class" and "At lunch" may stand in the heading: only within one section do two rules meet for certain.
            var key = $"{SectionAt(context, norm.Span.Start)}|{act}";

            if (!seen.TryGetValue(key, out var before))
            {
                seen.Add(key, norm);
            }
            else if (before.Force.Forbids != norm.Force.Forbids)
            {
                yield return Descriptor.At(
                    norm.Span,
                    $"{Quote.Of(norm.Text)} says “{norm.Force.Words}”, and an earlier rule says “{before.Force.Words}” of the same, so nobody can keep both. Take one out, or say when each holds.",
                    before.Span,
                    "the rule it contradicts");
            }
        }
    }

    private static int SectionAt(LintContext context, int position)
    {
        var (low, high) = (0, context.Headings.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (context.Headings[middle].Span.Start > position)
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        return low;
    }

    // "need not" forbids nothing and obliges to nothing: it may stand beside a "must not" of others.
    private static bool IsRelease(NormPlace norm) => norm.Force.Polarity == Polarity.Permit && Spelled.Contains(norm.Force.Words, "not");
}
