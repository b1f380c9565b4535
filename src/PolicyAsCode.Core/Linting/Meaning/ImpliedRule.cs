using PolicyAsCode.Model;

namespace PolicyAsCode.Linting.Meaning;

/// <summary>PAC2062: a rule for some, which a rule for everybody among whom they are says already.</summary>
internal static class ImpliedRule
{
    // More groups than this are never told the same.
    private const int MostCompared = 20;

    public static LintDescriptor Descriptor { get; } = new("PAC2062", "Rule that another one says already", Severity.Information, Tier.C) { IsPreview = true };

    public static IEnumerable<Diagnostic> Find(LintContext context)
    {
        var byAct = new Dictionary<string, List<NormPlace>>(StringComparer.Ordinal);
        foreach (var norm in context.Norms)
        {
            if (norm.Audience.IsImplied || norm.Limits.Count > 0 || norm.List?.Limits.Count > 0 || SameAct.KeyOf(norm) is not { Length: > 0 } key)
            {
                continue;
            }

            var act = $"{norm.Force.Polarity} {norm.Force.Strength} {key.Substring(key.IndexOf('|') + 1)}";
            if (!byAct.TryGetValue(act, out var others))
            {
                byAct.Add(act, others = []);
            }

            foreach (var other in others)
            {
                var (narrow, wide) = IsPartOf(context.Library, norm.Audience, other.Audience) ? (norm, other) : IsPartOf(context.Library, other.Audience, norm.Audience) ? (other, norm) : default;
                if (narrow is not null)
                {
                    yield return Descriptor.At(
                        narrow.Span,
                        $"{Quote.Of(narrow.Text)} says of {narrow.Audience.InWords()} what is said of {wide.Audience.InWords()} already, so a change of one may miss the other. Keep one.",
                        wide.Span,
                        "the rule that says it of all of them");
                    break;
                }
            }

            if (others.Count < MostCompared)
            {
                others.Add(norm);
            }
        }
    }

    // Only groups that the library knows can be part of one another.
    private static bool IsPartOf(Library library, Audience narrow, Audience wide)
    {
        foreach (var member in narrow.Members)
        {
            if (member.Id.Length == 0 || !IsWithin(library, member.Id, wide))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsWithin(Library library, string id, Audience wide)
    {
        var (waiting, seen) = (new Stack<string>(wide.Members.Select(member => member.Id)), new HashSet<string>(StringComparer.Ordinal));
        while (waiting.Count > 0)
        {
            var next = waiting.Pop();
            foreach (var included in seen.Add(next) ? library.Audiences.FirstOrDefault(audience => audience.Id == next)?.Includes ?? default : default)
            {
                if (included == id)
                {
                    return true;
                }

                waiting.Push(included);
            }
        }

        return false;
    }
}
