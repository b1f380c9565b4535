using PolicyAsCode.Reading.Grammar;
using PolicyAsCode.Reading.Lexicon;
using PolicyAsCode.Reading.Words;

namespace PolicyAsCode.Linting.References;

/// <summary>PAC4011: "the above rules", "as set out below", which move when the text does.</summary>
internal static class PositionalReference
{
    private static readonly WordGroup Pointing = FunctionWords.Set("see listed described mentioned outlined set detailed stated given defined explained noted shown named out");

    public static LintDescriptor Descriptor { get; } = new("PAC4011", "“above” or “below” in place of a name", Severity.Information, Tier.B) { IsPreview = true };

    public static IEnumerable<Diagnostic> Find(LintContext context)
    {
        foreach (var text in context.Texts)
        {
            var tokens = text.Tokens;
            for (var i = 1; i < tokens.Count; i++)
            {
                if (tokens.Word(i) is "above" or "below" && Points(tokens, i))
                {
                    yield return Descriptor.At(
                        text.Prose.SpanOf(tokens, i, i + 1),
                        $"“{tokens.Word(i)}” points at a place that moves when the text changes, and nobody can cite it. Name the section or link the rule.");
                }
            }
        }
    }

    // "the above rules", "see below"; but not "below the age of 16" and "above all".
    private static bool Points(List<Token> tokens, int i) =>
        Pointing.Contains(tokens.Word(i - 1))
        || (tokens.Word(i - 1) == "the" && tokens.Word(i) == "above" && (tokens.Word(i + 1).Length == 0 || !char.IsDigit(tokens.Word(i + 1)[0])));
}
