using PolicyAsCode.Reading.Grammar;
using PolicyAsCode.Reading.Lexicon;
using PolicyAsCode.Reading.Words;

namespace PolicyAsCode.Linting.Terms;

/// <summary>PAC3005: who belongs to a group is said in brackets, in one rule, though it holds for all of them.</summary>
internal static class DefinitionInBrackets
{
    public static LintDescriptor Descriptor { get; } = new("PAC3005", "Meaning of a word hidden in brackets", Severity.Warning, Tier.B) { IsPreview = true };

    public static IEnumerable<Diagnostic> Find(LintContext context)
    {
        foreach (var norm in context.Norms.Where(norm => norm.Sentence is not null).GroupBy(norm => norm.Span).Select(same => same.First()))
        {
            var tokens = norm.Tokens;
            for (var i = 1; i + 3 < tokens.Count; i++)
            {
                if (tokens.IsMark(i, "(") && tokens.Word(i + 1) is "including" or "includes" or "meaning" && tokens.AnimacyAt(i - 1) == Animacy.Animate && !tokens.Is(i - 1, WordClass.Publisher) && NamesPeople(tokens, i + 2) is var close and > 0)
                {
                    yield return Descriptor.At(
                        norm.SpanOf(i, close + 1),
                        $"{Quote.Of(norm.WordsOf(i, close + 1))} says who counts as “{norm.WordsOf(i - 1, i)}” in one rule only, so readers of others miss it. Define it once, in a section on words.");
                    i = close;
                }
            }
        }
    }

    private static int NamesPeople(List<Token> tokens, int from)
    {
        var people = false;
        for (var i = from; i < tokens.Count; i++)
        {
            if (tokens.IsMark(i, ")"))
            {
                return people ? i : -1;
            }

            people |= tokens.AnimacyAt(i) == Animacy.Animate;
        }

        return -1;
    }
}
