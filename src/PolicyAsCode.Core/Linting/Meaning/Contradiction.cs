using PolicyAsCode.Binding;
using PolicyAsCode.Model;

namespace PolicyAsCode.Linting.Meaning;

/// <summary>PAC2011: the same people are told to do and not to do the same thing, with nothing that says when.</summary>
internal static class Contradiction
{
    public static LintDescriptor Descriptor { get; } = new("PAC2011", "Two rules that contradict each other", Severity.Error, Tier.B);

    public static IEnumerable<Diagnostic> Find(LintContext context)
    {
        // "In class" and "At lunch" may stand in the heading: only within one section do two rules meet for certain.
        var (section, norms) = (-1, new List<NormPlace>());
        foreach (var norm in context.Norms)
        {
            if (!IsComparable(norm))
            {
                continue;
            }

            if (SectionAt(context, norm.Span.Start) is var own && own != section)
            {
                foreach (var found in FindIn(norms))
                {
                    yield return found;
                }

                norms.Clear();
                section = own;
            }

            norms.Add(norm);
        }

        foreach (var found in FindIn(norms))
        {
            yield return found;
        }
    }

    private static IEnumerable<Diagnostic> FindIn(List<NormPlace> norms)
    {
        // Where all forbid, or none does, nothing can contradict.
        if (norms.TrueForAll(norm => norm.Force.Forbids == norms[0].Force.Forbids))
        {
            yield break;
        }

        var seen = new Dictionary<string, NormPlace>(StringComparer.Ordinal);
        foreach (var norm in norms)
        {
            if (SameAct.KeyOf(norm) is not { Length: > 0 } act)
            {
                continue;
            }

            if (!seen.TryGetValue(act, out var before))
            {
                seen.Add(act, norm);
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

    // Whose rule names nobody, or holds only sometimes, cannot be said to contradict another.
    private static bool IsComparable(NormPlace norm) =>
        !norm.Audience.IsImplied && norm.Limits.Count == 0 && !(norm.List?.Limits.Count > 0) && norm.Force.Polarity is not Polarity.PermitOnly and not Polarity.Empower && !IsRelease(norm);

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
