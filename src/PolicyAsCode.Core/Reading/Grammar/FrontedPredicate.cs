using PolicyAsCode.Model;
using PolicyAsCode.Reading.Lexicon;
using PolicyAsCode.Reading.Words;

namespace PolicyAsCode.Reading.Grammar;

/// <summary>Sentences whose predicate stands first: "Strictly prohibited: glass bottles", "Not required: a tie", "Also forbidden is the copying of keys".</summary>
internal static class FrontedPredicate
{
    private static readonly WordGroup Predicates = FunctionWords.Set("prohibited forbidden banned barred unacceptable disallowed outlawed allowed permitted acceptable permissible required mandatory compulsory obligatory optional");

    /// <summary>The norm of such a sentence, or nothing.</summary>
    public static Clause? Read(List<Token> tokens, string text)
    {
        if (tokens.Count < 3 || BePredicates.After(tokens, 0, 0, negated: false) is not { IsPassive: true } modal || !Predicates.Contains(tokens.Word(modal.End - 1)))
        {
            return null;
        }

        var verb = modal.End;
        if (tokens.Word(verb) is "is" or "are" && !tokens.Is(tokens.SkipAdverbs(verb + 1), WordClass.Participle) && tokens.Word(verb + 1) is not "not")
        {
            verb++;
        }

        if ((verb == modal.End && !tokens.IsMark(verb, ":")) || verb + 1 >= tokens.Count)
        {
            return null;
        }

        verb += tokens.IsMark(verb, ":") ? 1 : 0;
        var force = new Force(modal.Polarity, modal.Strength, tokens.Slice(text, 0, modal.End));
        return new Clause(modal, Subject.None, force, Audience.Implied, 0, verb, tokens.Count, "it says first of what follows whether it is allowed");
    }
}
