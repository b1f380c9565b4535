using PolicyAsCode.Reading.Grammar;
using PolicyAsCode.Reading.Lexicon;
using PolicyAsCode.Reading.Words;
using PolicyAsCode.Syntax;

namespace PolicyAsCode.Linting.PlainEnglish;

/// <summary>PAC5001: words that cannot stand beside each other in English: "the the", "using via", "must should".</summary>
internal static class GarbledWording
{
    // Words that may well stand twice: "that that", "had had", "very very", "bye bye".
    private static readonly WordGroup MayRepeat = FunctionWords.Set("that had very bye so no ha");

    private static readonly WordGroup Modals = FunctionWords.Set("must should shall may can will would could might");

    private static readonly WordGroup Joining = FunctionWords.Set("using via");

    private static readonly WordGroup Articles = FunctionWords.Set("a an the");

    public static LintDescriptor Descriptor { get; } = new("PAC5001", "Garbled wording", Severity.Warning, Tier.B) { IsPreview = true };

    public static IEnumerable<Diagnostic> Find(LintContext context)
    {
        foreach (var text in context.Texts)
        {
            var tokens = text.Tokens;
            for (var i = 0; i + 1 < tokens.Count; i++)
            {
                if (IsGarbled(tokens, i) && StandTogether(context, text.Prose, tokens, i))
                {
                    yield return Descriptor.At(
                        text.Prose.SpanOf(tokens, i, i + 2),
                        $"“{text.Prose.Text.Substring(tokens[i].Start, tokens[i + 1].End - tokens[i].Start)}” is not English, so a word is missing or one too many. Reread the sentence and mend it.");
                }
            }
        }
    }

    // In "the `user` user" a mark stands between them: the first one is a name.
    private static bool StandTogether(LintContext context, Prose prose, List<Token> tokens, int i) =>
        string.IsNullOrWhiteSpace(context.Source.ToString(TextSpan.FromBounds(prose.SpanOf(tokens, i, i + 1).End, prose.SpanOf(tokens, i + 1, i + 2).Start)));

    private static bool IsGarbled(List<Token> tokens, int i)
    {
        var (left, right) = (tokens.Word(i), tokens.Word(i + 1));
        if (left.Length == 0 || right.Length == 0)
        {
            return false;
        }

        // A word with a capital on both sides is a name, such as "Bora Bora"; a digit twice is a number.
        var isName = (tokens[i].IsCapital && tokens[i + 1].IsCapital) || !char.IsLetter(left[0]) || left.Length < 2;
        return (left == right && !isName && !MayRepeat.Contains(left))
            || (Joining.Contains(left) && Joining.Contains(right))
            || (Articles.Contains(left) && Articles.Contains(right) && !tokens[i + 1].IsAllCapitals && right != "a")
            || (Modals.Contains(left) && Modals.Contains(right) && !tokens[i].IsCapital && !tokens[i + 1].IsCapital && left != "can" && right != "can");
    }
}
