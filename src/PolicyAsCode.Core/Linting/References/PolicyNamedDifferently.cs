using PolicyAsCode.Reading.Words;

namespace PolicyAsCode.Linting.References;

/// <summary>PAC4003: a policy that is listed under one name and called by another.</summary>
internal static class PolicyNamedDifferently
{
    public static LintDescriptor Descriptor { get; } = new("PAC4003", "Policy named differently", Severity.Warning, Tier.B) { IsPreview = true };

    public static IEnumerable<Diagnostic> Find(LintContext context)
    {
        var related = context.RelatedPolicies;
        var listed = new Dictionary<string, PolicyMention>(StringComparer.Ordinal);
        foreach (var mention in context.PolicyMentions.Where(related.Lists))
        {
            listed[mention.PolicyId] = mention;
        }

        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var mention in context.PolicyMentions)
        {
            // A name without a common word may be another policy for all we know.
            if (!related.Lists(mention) && listed.TryGetValue(mention.PolicyId, out var other) && Words(mention) is var words && Words(other) is var otherWords
                && !words.SetEquals(otherWords) && words.Overlaps(otherWords) && told.Add(mention.Name.ToLowerInvariant()))
            {
                yield return Descriptor.At(
                    mention.Span,
                    $"{Quote.Of(mention.Name)} here and {Quote.Of(other.Name)} in the list are one policy under two names, so readers look for two. Use the name of the list.",
                    other.Span,
                    "its name in the list");
            }
        }
    }

    private static HashSet<string> Words(PolicyMention mention) => new(
        Tokenizer.Tokenize(mention.Name, 0, mention.Name.Length).Where(token => token.IsWord && token.Lower is not "and" and not "policy" and not "the")
            .Select(token => token.Lower.EndsIn('s') ? token.Lower.Substring(0, token.Lower.Length - 1) : token.Lower), StringComparer.Ordinal);
}
