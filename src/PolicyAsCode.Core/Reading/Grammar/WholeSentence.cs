using PolicyAsCode.Reading.Lexicon;
using PolicyAsCode.Reading.Words;

namespace PolicyAsCode.Reading.Grammar;

/// <summary>Tells items that are sentences of their own from items that complete their lead-in: "Bags will not block the door" under "Members may:".</summary>
internal static class WholeSentence
{
    /// <summary>Words at the end of a lead-in behind which sentences complete it: "must ensure that".</summary>
    private static readonly WordGroup Opening = FunctionWords.Set("that ensure how what whether why where when know sure note remember aware understand check because so until unless if");

    /// <summary>Whether a sentence has a subject and, behind it, a modal or "do not" of its own.</summary>
    public static bool Is(List<Token> tokens)
    {
        var first = tokens.Word(0);
        if (tokens.Count < 4 || first.Length == 0 || tokens.Is(0, WordClass.ConditionOpener | WordClass.Preposition | WordClass.Adverb | WordClass.Relative | WordClass.Coordinator | WordClass.Participle)
            || FunctionWords.QuestionWords.Contains(first) || (tokens.Is(0, WordClass.Verb) && !(tokens.Is(0, WordClass.Animate) && LeadingNoun.Stands(tokens, 0, tokens.Count))) || first is "to" or "not" or "no")
        {
            return false;
        }

        for (var i = 1; i < tokens.Count && i < 14; i++)
        {
            if (!tokens[i].IsWord || tokens.Is(i, WordClass.Relative) || tokens.Is(i, WordClass.ConditionOpener) || tokens.Word(i) is "to" or "what" or "how" or "is" or "are")
            {
                return false;
            }

            if (i + 1 < tokens.Count && tokens.Word(i) is "will" or "won't" or "would" or "could" or "might" or "may" or "can" or "must" or "shall" or "should" || (tokens.Word(i) is "do" or "does" && tokens.Word(i + 1) == "not") || tokens.Word(i) is "don't" or "doesn't")
            {
                // "food they will eat": the verb says more of the noun.
                return i == 1 || !tokens.Is(i - 1, WordClass.Pronoun);
            }
        }

        return false;
    }

    /// <summary>Whether a sentence tells how something is: "the gate is locked by the warden", which no "must" goes on to.</summary>
    public static bool Tells(List<Token> tokens)
    {
        if (!tokens.Is(0, WordClass.Determiner | WordClass.Possessive) && (tokens.Is(0, WordClass.Verb | WordClass.Preposition | WordClass.ConditionOpener) || !tokens.IsPlural(0)))
        {
            return false;
        }

        for (var i = 1; i < tokens.Count && tokens[i].IsWord && !tokens.Is(i, WordClass.Relative | WordClass.ConditionOpener); i++)
        {
            if (tokens.Word(i) is "is" or "are" or "was" or "were")
            {
                return i > 1 || !tokens.Is(0, WordClass.Determiner);
            }
        }

        return false;
    }

    /// <summary>Whether sentences complete a lead-in that says this behind its modal.</summary>
    public static bool CanComplete(string context) => Opening.Contains(context.Substring(context.LastIndexOf(' ') + 1).ToLowerInvariant());
}
