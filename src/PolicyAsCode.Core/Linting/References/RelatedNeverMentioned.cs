namespace PolicyAsCode.Linting.References;

/// <summary>PAC4002: a related policy that the text never comes back to.</summary>
internal static class RelatedNeverMentioned
{
    public static LintDescriptor Descriptor { get; } = new("PAC4002", "Related policy never mentioned", Severity.Information, Tier.A) { IsPreview = true };

    public static IEnumerable<Diagnostic> Find(LintContext context)
    {
        var related = context.RelatedPolicies;
        var mentioned = new HashSet<string>(context.PolicyMentions.Where(mention => !related.Lists(mention)).Select(mention => mention.PolicyId), StringComparer.Ordinal);
        foreach (var mention in context.PolicyMentions)
        {
            if (related.Lists(mention) && mention.In.Kind == TextKind.Item && mentioned.Add(mention.PolicyId))
            {
                yield return Descriptor.At(
                    mention.Span,
                    $"{Quote.Of(mention.Name)} is listed as related, and the text never says what it has to do with it. Say where it matters, or take it out.");
            }
        }
    }
}
