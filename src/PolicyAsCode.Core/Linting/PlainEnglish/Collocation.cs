using PolicyAsCode.Linting.Fixing;
using PolicyAsCode.Reading.Grammar;
using PolicyAsCode.Reading.Lexicon;
using PolicyAsCode.Reading.Words;

namespace PolicyAsCode.Linting.PlainEnglish;

/// <summary>PAC5002: words that do not go together: "effort will be taken", "a Facebook, Instagram, X accounts".</summary>
internal static class Collocation
{
    private static readonly (string Noun, string Verb, string Better)[] Pairs =
    [
        ("effort", "taken", "made"), ("efforts", "taken", "made"), ("mistake", "done", "made"), ("mistakes", "done", "made"), ("attempt", "taken", "made"), ("attempts", "taken", "made"),
        ("complaint", "done", "made"), ("decision", "done", "made"), ("research", "made", "done"), ("steps", "made", "taken"),
    ];

    private static readonly WordGroup Auxiliaries = FunctionWords.Set("will must should is are was be been being shall has have can");

    public static LintDescriptor Descriptor { get; } = new("PAC5002", "Words that do not go together", Severity.Information, Tier.C) { IsPreview = true };

    public static IEnumerable<Diagnostic> Find(LintContext context)
    {
        foreach (var text in context.Texts)
        {
            var tokens = text.Tokens;
            for (var i = 0; i < tokens.Count; i++)
            {
                if (PluralAfterArticle(tokens, i) is var end and > 0)
                {
                    yield return Descriptor.At(text.Prose.SpanOf(tokens, i, end), $"“{tokens.Word(i)}” announces one thing and {Quote.Of(tokens.Slice(text.Prose.Text, end - 1, end))} names several, so readers stumble. Take one of the two out.");
                }
                else if (Mismatch(tokens, i) is { } mismatch)
                {
                    yield return Descriptor.At(text.Prose.SpanOf(tokens, mismatch.Verb, mismatch.Verb + 1), $"“{tokens.Word(i)}” is not “{tokens.Word(mismatch.Verb)}” in English, so readers stumble. Write “{mismatch.Better}”.");
                }
            }
        }
    }

    public static IEnumerable<Fix> Fixes(LintContext context, Diagnostic diagnostic)
    {
        foreach (var pair in Pairs)
        {
            if (context.Source.ToString(diagnostic.Span) == pair.Verb && diagnostic.Message.StartsWith($"“{pair.Noun}” ", StringComparison.Ordinal))
            {
                yield return Fix.Of(FixKind.Suggestion, $"Write “{pair.Better}”", diagnostic.Span, pair.Better);
            }
        }
    }

    private static (int Verb, string Better)? Mismatch(List<Token> tokens, int noun)
    {
        foreach (var pair in Pairs)
        {
            if (tokens.Word(noun) != pair.Noun)
            {
                continue;
            }

            var i = noun + 1;
            while (Auxiliaries.Contains(tokens.Word(i)) || tokens.Word(i) is "not" or "always")
            {
                i++;
            }

            if (i > noun + 1 && tokens.Word(i) == pair.Verb)
            {
                return (i, pair.Better);
            }
        }

        return null;
    }

    /// <summary>The index after the plural in "a Facebook, Instagram or X accounts"; -1 elsewhere.</summary>
    private static int PluralAfterArticle(List<Token> tokens, int i)
    {
        if (tokens.Word(i) is not "a" and not "an" || tokens[i].IsCapital)
        {
            return -1;
        }

        var commas = 0;
        for (var k = i + 1; k < tokens.Count; k++)
        {
            if (tokens[k].Depth > tokens[i].Depth || tokens.Word(k) is "and" or "or" || tokens[k].Lower is "(" or ")" || (tokens[k].IsWord && tokens[k].IsCapital))
            {
                continue;
            }

            if (tokens.IsMark(k, ","))
            {
                commas++;
                continue;
            }

            return commas > 0 && tokens.IsPlural(k) && tokens.IsMark(k + 1, ".") ? k + 1 : -1;
        }

        return -1;
    }
}
