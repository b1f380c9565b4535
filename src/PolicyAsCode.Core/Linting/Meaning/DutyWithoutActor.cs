using PolicyAsCode.Model;
using PolicyAsCode.Reading.Grammar;
using PolicyAsCode.Reading.Lexicon;
using PolicyAsCode.Reading.Words;

namespace PolicyAsCode.Linting.Meaning;

/// <summary>PAC2022: a duty in the passive that names nobody who has it: "will be reported".</summary>
internal static class DutyWithoutActor
{
    // Where nobody does these, somebody is harmed; other passives are merely loose.
    private static readonly WordGroup Weighty = FunctionWords.Set("reported notified informed deleted approved referred escalated");

    public static LintDescriptor Descriptor { get; } = new("PAC2022", "Duty that names nobody", Severity.Information, Tier.B) { IsPreview = true };

    public static IEnumerable<Diagnostic> Find(LintContext context)
    {
        foreach (var norm in context.Norms)
        {
            if (norm.Sentence is not null && norm.Audience.IsImplied && norm.Force.Polarity is Polarity.Oblige or Polarity.PermitOnly && ParticipleIn(norm.Action) is { Length: > 0 } participle)
            {
                yield return Report(norm.Span, norm.Force.Words, participle);
            }
        }

        // A sentence that strayed into a list of others' duties has an actor of its own, or none.
        foreach (var norm in context.Norms)
        {
            if (norm.Item is { IsOrphan: true } && PassiveIn(norm.Tokens) is { } passive)
            {
                yield return Report(norm.Span, norm.WordsOf(passive.From, passive.From + 1), norm.Tokens.Word(passive.To - 1));
            }
        }
    }

    private static Diagnostic Report(TextSpan span, string modal, string participle)
    {
        var found = Descriptor.At(span, $"“{modal} be {participle}” names nobody, so everybody may think that somebody else does it. Say who does it.");
        return Weighty.Contains(participle) ? found with { Severity = Severity.Warning } : found;
    }

    private static string ParticipleIn(string action)
    {
        var tokens = Tokenizer.Tokenize(action, 0, action.Length);
        var verb = tokens.SkipAdverbs(tokens.Word(0) == "be" ? 1 : 0);
        return tokens.Word(0) == "be" && tokens.Is(verb, WordClass.Participle) && !HasAgent(tokens, verb) ? tokens.Word(verb) : "";
    }

    private static (int From, int To)? PassiveIn(List<Token> tokens)
    {
        for (var i = 0; i + 2 < tokens.Count; i++)
        {
            if (tokens.Word(i) is "will" or "must" or "shall" or "should" && tokens.Word(i + 1) == "be" && tokens.SkipAdverbs(i + 2) is var verb && tokens.Is(verb, WordClass.Participle))
            {
                return HasAgent(tokens, verb) ? null : (i, verb + 1);
            }
        }

        return null;
    }

    // "by the office" names who; "by Friday", "by email" and "by calling" do not.
    private static bool HasAgent(List<Token> tokens, int verb)
    {
        for (var i = verb + 1; i + 1 < tokens.Count; i++)
        {
            if (tokens.Word(i) == "by" && !DeadlineFinder.IsDate(tokens, i + 1) && !tokens.Word(i + 1).EndsWith("ing", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
