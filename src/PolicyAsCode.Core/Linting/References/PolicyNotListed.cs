using PolicyAsCode.Linting.Fixing;

namespace PolicyAsCode.Linting.References;

/// <summary>PAC4001: a policy that the text names and its list of related policies leaves out.</summary>
internal static class PolicyNotListed
{
    public static LintDescriptor Descriptor { get; } = new("PAC4001", "Policy mentioned but not in Related policies", Severity.Warning, Tier.B);

    public static IEnumerable<Diagnostic> Find(LintContext context)
    {
        // Where nothing is listed, nothing is missing from the list.
        var related = context.RelatedPolicies;
        if (!related.Exist)
        {
            yield break;
        }

        var told = new HashSet<string>(related.Ids, StringComparer.Ordinal) { context.Policy.Document.Id };
        foreach (var mention in context.PolicyMentions)
        {
            if (mention.In.Kind != TextKind.Heading && told.Add(mention.PolicyId))
            {
                yield return Descriptor.At(
                    mention.Span,
                    $"The text relies on the policy {Quote.Of(mention.Name)}, which is not among its related policies, so readers cannot find it. Add it there, with a link.");
            }
        }
    }

    public static IEnumerable<Fix> Fixes(LintContext context, Diagnostic diagnostic)
    {
        var mention = context.PolicyMentions.FirstOrDefault(mention => mention.Span == diagnostic.Span);
        var items = context.RelatedPolicies.Items;
        if (mention is not null && items.Count > 0 && context.Library.ExternalPolicies.FirstOrDefault(policy => policy.Id == mention.PolicyId) is { } policy)
        {
            var last = items[items.Count - 1];
            var lineEnd = context.Source.Text.Contains("\r\n") ? "\r\n" : "\n";
            var words = policy.Url.Length > 0 ? $"[{policy.Name}]({policy.Url})" : policy.Name;
            yield return Fix.Of(FixKind.Suggestion, "Add it to the related policies", new TextSpan(last.Span.End, 0), $"{lineEnd}{last.Marker} {words}");
        }
    }
}
