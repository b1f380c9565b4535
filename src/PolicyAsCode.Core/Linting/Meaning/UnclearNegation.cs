using PolicyAsCode.Linting.Suppressing;

namespace PolicyAsCode.Linting.Meaning;

/// <summary>PAC2054: a sentence that seems to rule, with a negation that can be read two ways. No rule is made of it, and the author is asked.</summary>
internal static class UnclearNegation
{
    private const int FewestToSumUp = 3;

    public static LintDescriptor Descriptor { get; } = new("PAC2054", "Sentence can be read two ways", Severity.Information, Tier.B);

    /// <summary>In a text without a single name nobody has begun to make rules yet: there all of them are one remark.</summary>
    public static IEnumerable<Diagnostic> Find(LintContext context)
    {
        var unclear = context.Reading.Unclear;
        var found = unclear.Select(sentence => Descriptor.At(
            sentence.Span,
            $"{Quote.Of(sentence.Text)} can be read as forbidding and as not forbidding, so no rule was made of it. Say plainly who must, must not or may."));
        return unclear.Count >= FewestToSumUp && context.Policy.Map.GivenIds.Count == 0 && SuppressionReader.In(context.Policy.Tree).Count == 0
            ? [found.First() with { Related = unclear.Skip(1).Select(sentence => new RelatedPlace(sentence.Span, "can be read two ways too")).ToEquatableArray() }]
            : found;
    }
}
