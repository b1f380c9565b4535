namespace PolicyAsCode.Linting.Meaning;

/// <summary>PAC2033: "and/or" in a rule, which says two things at once.</summary>
internal static class AndOr
{
    public static LintDescriptor Descriptor { get; } = new("PAC2033", "“and/or” in a rule", Severity.Information, Tier.A) { IsPreview = true };

    public static IEnumerable<Diagnostic> Find(LintContext context)
    {
        var last = default(TextSpan);
        foreach (var norm in context.Norms)
        {
            var at = norm.Span == last ? -1 : norm.Tokens.FindIndex(token => token.Is("and/or"));
            last = norm.Span;
            if (at >= 0)
            {
                yield return Descriptor.At(norm.SpanOf(at, at + 1), $"“{norm.WordsOf(at, at + 1)}” in a rule leaves open whether one is enough or both are meant. Write “and”, “or”, or “or both”.");
            }
        }
    }
}
