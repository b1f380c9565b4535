using PolicyAsCode.Syntax;

namespace PolicyAsCode.Linting.Identity;

/// <summary>PAC7002: a name that is given twice in a policy, or again after its rule was retired.</summary>
internal static class DuplicateId
{
    public static LintDescriptor Descriptor { get; } = new("PAC7002", "Name given twice", Severity.Error, Tier.A) { CannotBeLowered = true };

    public static IEnumerable<Diagnostic> Find(LintContext context)
    {
        var retired = new HashSet<string>(context.Policy.Document.Metadata.Retired.Select(entry => entry.Id), StringComparer.Ordinal);
        var first = new Dictionary<string, TextSpan>(context.Policy.Map.GivenIds.Count, StringComparer.Ordinal);
        foreach (var given in context.Policy.Map.GivenIds)
        {
            if (!RuleId.IsValid(given.Id))
            {
                continue;
            }

            if (first.TryGetValue(given.Id, out var before))
            {
                yield return Descriptor.At(given.Span, $"The name “{given.Id}” is given twice, so references to it could mean either. Give the newer one another name.", before, "the first to bear the name");
            }
            else
            {
                first.Add(given.Id, given.Span);
                if (retired.Contains(given.Id))
                {
                    yield return Descriptor.At(given.Span, $"The name “{given.Id}” belonged to a retired rule, so old references would mean a new rule. Give this one another name.");
                }
            }
        }
    }
}
