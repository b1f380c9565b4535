using PolicyAsCode.Reading.Grammar;
using PolicyAsCode.Reading.Lexicon;
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

            // The lead-in has the ban of its items; anything else has its own, and what stands before it turns nothing around.
            var negations = NegationsAfter(norm.Tokens, BanOf(norm) + 1);
            if (negations.Count > 0)
            {
                var at = negations[negations.Count - 1];
                var found = Descriptor.At(
                    norm.SpanOf(at, at + 1),
                    $"“{norm.WordsOf(at, at + 1)}” turns “{norm.Force.Words}” around again, so the rule is easily read the wrong way. Say what is allowed, or what to do.");
                yield return negations.Count > 1 ? found with { Severity = Severity.Warning } : found;
            }
        }
    }

    /// <summary>The place of the word that forbids, as in "must not", "Never", "are not allowed", "shall: not lend"; -1 where the lead-in does.</summary>
    private static int BanOf(NormPlace norm)
    {
        var tokens = norm.Tokens;
        for (var at = 0; at < tokens.Count; at++)
        {
            if (tokens.Word(at) is "never" or "nobody" or "no" or "cannot" || tokens.Word(at).EndsWith("n't", StringComparison.Ordinal) || (tokens.Word(at) == "not" && BearsNot(tokens, at - 1)))
            {
                return at;
            }
        }

        return norm is { Item.SpeaksForItself: false, List.Force.Forbids: true } ? -1 : tokens.FindIndex(token => token.Lower == "not");
    }

    private static bool BearsNot(List<Token> tokens, int i) => tokens.Is(i, WordClass.BeForm) || tokens.Word(i) is "must" or "should" or "shall" or "will" or "would" or "may" or "might" or "can" or "could" or "do" or "does" or "need" or "ought";

    /// <summary>The negations within one clause: another sentence, another "must not" and what stands under an "if" are something else.</summary>
    private static List<int> NegationsAfter(List<Token> tokens, int start)
    {
        var found = new List<int>();
        for (var i = start; i < tokens.Count && !tokens.IsMark(i, ".") && !tokens.IsMark(i, ";"); i++)
        {
            if (tokens.Word(i) is "not" && BearsNot(tokens, i - 1))
            {
                break;
            }

            // "not only", "not limited to", "without delay" and "whether or not" turn nothing around.
            if (IsNegation(tokens, i) && tokens.Word(i + 1) is not "only" and not "limited" and not "delay" and not "undue" && tokens.Word(i - 1) != "or")
            {
                found.Add(i);
            }
            else if (tokens.Is(i, WordClass.ConditionOpener))
            {
                break;
            }
        }

        return found;
    }

    private static bool IsNegation(List<Token> tokens, int i) =>
        tokens.Word(i) is "not" or "without" || (tokens.Word(i) is "fail" or "neglect" or "omit" && tokens.Word(i + 1) == "to");
}
