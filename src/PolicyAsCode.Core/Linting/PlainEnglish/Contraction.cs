using PolicyAsCode.Linting.Fixing;

namespace PolicyAsCode.Linting.PlainEnglish;

/// <summary>PAC5023: "doesn't" and "won't" inside a rule, where a missed "n't" turns the meaning round.</summary>
internal static class Contraction
{
    private static readonly Dictionary<string, string> Whole = new(StringComparer.Ordinal)
    {
        ["doesn't"] = "does not", ["don't"] = "do not", ["won't"] = "will not", ["can't"] = "cannot", ["mustn't"] = "must not", ["shouldn't"] = "should not", ["isn't"] = "is not", ["aren't"] = "are not",
        ["hasn't"] = "has not", ["haven't"] = "have not", ["didn't"] = "did not", ["wasn't"] = "was not", ["weren't"] = "were not", ["we'll"] = "we will", ["you'll"] = "you will", ["they'll"] = "they will",
        ["we're"] = "we are", ["you're"] = "you are", ["they're"] = "they are", ["it's"] = "it is", ["we've"] = "we have", ["you've"] = "you have",
    };

    public static LintDescriptor Descriptor { get; } = new("PAC5023", "“don’t” and the like in a rule", Severity.Information, Tier.A) { IsPreview = true };

    public static IEnumerable<Diagnostic> Find(LintContext context)
    {
        var seen = new HashSet<TextSpan>();
        foreach (var norm in context.Norms)
        {
            foreach (var token in norm.Tokens)
            {
                if (Whole.TryGetValue(token.Lower, out var whole) && norm.Prose.SpanOf(token.Start, token.Length) is var span && seen.Add(span))
                {
                    yield return Descriptor.At(span, $"“{norm.Prose.Text.Substring(token.Start, token.Length)}” is easily read past, and in a rule that can turn the meaning round. Write “{whole}”.");
                }
            }
        }
    }

    public static IEnumerable<Fix> Fixes(LintContext context, Diagnostic diagnostic)
    {
        var words = context.Source.ToString(diagnostic.Span);
        if (Whole.TryGetValue(words.Replace('’', '\'').ToLowerInvariant(), out var whole))
        {
            yield return Fix.Of(FixKind.Wording, $"Write “{whole}”", diagnostic.Span, char.IsUpper(words[0]) ? char.ToUpperInvariant(whole[0]) + whole.Substring(1) : whole);
        }
    }
}
