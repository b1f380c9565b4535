using PolicyAsCode.Reading.Grammar;
using PolicyAsCode.Reading.Words;

namespace PolicyAsCode.Linting.Meaning;

/// <summary>PAC2041: a prohibition that is turned around again: "must not … without", "must not fail to".</summary>
internal static class DoubleNegation
{
    public static LintDescriptor Descriptor { get; } = new("PAC2041", "Double negation", Severity.Information, Tier.B) { IsPreview = true };

    public static IEnumerable<Diagnostic> Find(LintContext context)
    {
        var last = default(TextSpan);
        foreach (var norm in context.Norms)
        {
            if (norm.Span == last || !norm.Force.Forbids)
            {
                continue;
            }

            last = norm.Span;

            // The lead-in's own "not" counts for each of its items.
            var negations = Negations(norm.Tokens);
            var count = negations.Count + (norm.Item is { SpeaksForItself: false } && norm.Force.Forbids ? 1 : 0);
            if (negations.Count > 0 && count > 1)
            {
                var at = negations[negations.Count - 1];
                var found = Descriptor.At(
                    norm.SpanOf(at, at + 1),
                    $"“{norm.WordsOf(at, at + 1)}” turns “{norm.Force.Words}” around again, so the rule is easily read the wrong way. Say what is allowed, or what to do.");
                yield return count > 2 ? found with { Severity = Severity.Warning } : found;
            }
        }
    }

    private static List<int> Negations(List<Token> tokens)
    {
        var found = new List<int>();
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens.Word(i) is "not" or "never" or "cannot" or "without" or "nobody" or "neither" || tokens.Word(i).EndsWith("n't", StringComparison.Ordinal)
                || (tokens.Word(i) is "fail" or "neglect" or "omit" && tokens.Word(i + 1) == "to"))
            {
                // "not only", "not limited to", "without delay" and "whether or not" turn nothing around.
                if (tokens.Word(i + 1) is not "only" and not "limited" and not "delay" and not "undue" && tokens.Word(i - 1) != "or")
                {
                    found.Add(i);
                }
            }
        }

        return found;
    }
}
