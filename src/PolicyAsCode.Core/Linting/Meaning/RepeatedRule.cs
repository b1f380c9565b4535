namespace PolicyAsCode.Linting.Meaning;

/// <summary>PAC2060: a rule that stands twice, word for word, for two groups of people.</summary>
internal static class RepeatedRule
{
    private const int FewestWords = 5;

    public static LintDescriptor Descriptor { get; } = new("PAC2060", "Rule repeated word for word", Severity.Information, Tier.A) { IsPreview = true };

    public static IEnumerable<Diagnostic> Find(LintContext context)
    {
        var first = new Dictionary<string, NormPlace>(StringComparer.Ordinal);
        foreach (var norm in context.Norms)
        {
            var words = string.Join(" ", norm.Tokens.Where(token => token.IsWord).Select(token => token.Lower));
            if (norm.Tokens.Count < FewestWords)
            {
                continue;
            }

            if (!first.TryGetValue(words, out var before))
            {
                first.Add(words, norm);
            }
            else if (before.Span != norm.Span)
            {
                yield return Descriptor.At(
                    norm.Span,
                    $"{Quote.Of(norm.Text)} stands in this policy already, so a change of one may miss the other. Say it once for both, or point from one to the other.",
                    before.Span,
                    "the same words");
            }
        }
    }
}
