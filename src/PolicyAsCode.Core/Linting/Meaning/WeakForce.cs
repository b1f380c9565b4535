using PolicyAsCode.Model;
using PolicyAsCode.Reading;
using PolicyAsCode.Reading.Grammar;
using PolicyAsCode.Reading.Lexicon;

namespace PolicyAsCode.Linting.Meaning;

/// <summary>PAC2020: a duty that nobody can be seen to keep: to consider something, or only an encouragement.</summary>
internal static class WeakForce
{
    // What happens in somebody's mind.
    private static readonly WordGroup Mental = FunctionWords.Set("consider bear remember think reflect recognise recognize acknowledge appreciate");

    public static LintDescriptor Descriptor { get; } = new("PAC2020", "Wording too weak to be kept or broken", Severity.Information, Tier.B) { IsPreview = true };

    public static IEnumerable<Diagnostic> Find(LintContext context)
    {
        foreach (var list in context.Reading.Lists)
        {
            if (list is { Kind: not ListKind.Information, Force.Strength: Strength.Aspirational, LeadInSpan.Length: > 0 })
            {
                yield return Report(list.LeadInSpan, list.Force.Words, "only encourages");
            }
        }

        foreach (var norm in context.Norms)
        {
            if (norm.Sentence is null)
            {
                continue;
            }

            if (norm.Force.Strength == Strength.Aspirational)
            {
                yield return Report(norm.Span, norm.Force.Words, "only encourages");
            }
            else if (norm.Force.Polarity == Polarity.Oblige && IsMental(context, norm))
            {
                yield return Report(norm.Span, FirstWords(norm.Action), "asks for a thought");
            }
        }
    }

    private static Diagnostic Report(TextSpan span, string words, string what) =>
        Descriptor.At(span, $"“{words}” {what}, so nobody can be seen to keep or break it. Say what is to be done, or take it out of the rules.");

    private static bool IsMental(LintContext context, NormPlace norm)
    {
        var tokens = Reading.Words.Tokenizer.Tokenize(norm.Action, 0, norm.Action.Length);
        var i = tokens.SkipAdverbs(0);
        var word = tokens.Word(i);
        return (Mental.Contains(word) && (word != "bear" || tokens.Word(i + 1) == "in")) || (word == "be" && tokens.Word(i + 1) is "aware" or "mindful" or "conscious");
    }

    private static string FirstWords(string action)
    {
        var end = 0;
        for (var words = 0; words < 3 && end >= 0; words++)
        {
            end = action.IndexOf(' ', end + 1);
        }

        return end < 0 ? action : action.Substring(0, end);
    }
}
