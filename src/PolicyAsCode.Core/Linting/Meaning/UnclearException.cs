using PolicyAsCode.Model;
using PolicyAsCode.Reading.Grammar;
using PolicyAsCode.Reading.Lexicon;
using PolicyAsCode.Reading.Words;

namespace PolicyAsCode.Linting.Meaning;

/// <summary>PAC2032: "unless they …" where they could be those who have the duty, or somebody else the rule names.</summary>
internal static class UnclearException
{
    public static LintDescriptor Descriptor { get; } = new("PAC2032", "Not clear who is excepted", Severity.Warning, Tier.B) { IsPreview = true };

    public static IEnumerable<Diagnostic> Find(LintContext context)
    {
        foreach (var norm in context.Norms)
        {
            foreach (var limit in norm.Limits)
            {
                var at = IndexOf(norm, limit.Span);
                if (limit.Kind == LimitKind.Exception && at >= 0 && norm.Tokens.Word(at + 1) is "they" or "he" or "she" or "he/she" && Others(norm, at) is { } other)
                {
                    var found = Descriptor.At(
                        limit.Span,
                        $"In {Quote.Of(limit.Words)} it is not clear who “{norm.Tokens.Word(at + 1)}” is: {other} or somebody else. Name them.");

                    // Where the rule names nobody who has to act, only the people before it are likely to be meant.
                    yield return norm.Audience.IsImplied ? found with { Severity = Severity.Information } : found;
                }
            }
        }
    }

    private static int IndexOf(NormPlace norm, TextSpan span)
    {
        var start = norm.Prose.IndexAt(span.Start);
        return norm.Tokens.FindIndex(token => token.Start == start);
    }

    /// <summary>The people named before the exception besides those who have the duty.</summary>
    private static string? Others(NormPlace norm, int before)
    {
        for (var i = before - 1; i >= 0; i--)
        {
            var word = norm.Tokens.Word(i);
            if (word.Length > 2 && !FunctionWords.Pronouns.Contains(word) && Nouns.AnimacyOf(word) == Animacy.Animate && !norm.Audience.Members.Any(member => IsIn(member.Words, word)))
            {
                return norm.WordsOf(i, i + 1);
            }
        }

        return null;
    }

    private static bool IsIn(string words, string word) => Tokenizer.Tokenize(words, 0, words.Length).Exists(token => token.Is(word));
}
