using PolicyAsCode.Reading.Lexicon;
using PolicyAsCode.Reading.Words;

namespace PolicyAsCode.Reading.Grammar;

/// <summary>Tells words that could command from subjects: "Staff do not swim", "Host families choose a menu", "Record keeping is important".</summary>
internal static class LeadingNoun
{
    private static readonly WordGroup Finite = FunctionWords.Set("do does don't doesn't did didn't won't could couldn't would wouldn't might had has have cannot can't can may must should shall will are aren't is isn't was were");

    /// <summary>Verbs behind which people do something: "help pupils learn".</summary>
    private static readonly WordGroup Causing = FunctionWords.Set("help watch let make hear see have check get feel");

    /// <summary>Whether the word at an index, verb or noun, names the subject of a sentence.</summary>
    public static bool Stands(List<Token> tokens, int i, int to)
    {
        if (i + 1 >= to)
        {
            return false;
        }

        var next = tokens.Word(i + 1);
        if (tokens.Is(i, WordClass.Animate) && (!tokens.Is(i + 1, WordClass.Determiner) || next is "only" or "all" or "both" or "each")
            && (tokens.Word(i) == "staff" && next.Length > 0 || next is "who" or "not" || Finite.Contains(next) || tokens.Is(i + 1, WordClass.Adverb) || tokens.Is(i + 1, WordClass.PlainVerb) || (next is "and" or "or" && !tokens.Is(i + 2, WordClass.Verb)) || HasFiniteVerb(tokens, i + 1, to)))
        {
            return true;
        }

        if (next is "that" or "which" or "who" && (tokens.Is(i + 2, WordClass.ThirdPerson | WordClass.BeForm) || Finite.Contains(tokens.Word(i + 2))))
        {
            // "Code that changes the state": what follows says more of a noun.
            return true;
        }

        var isNamed = tokens.AnimacyAt(i + 1) == Animacy.Animate || tokens.IsPlural(i + 1);
        var third = tokens.Word(i + 2);
        return (isNamed && (Finite.Contains(third) || (third == "who" && HasTwoVerbs(tokens, i + 3, to)))) || (!Causing.Contains(tokens.Word(i)) && HasOtherVerb(tokens, i + 2, to));
    }

    /// <summary>"Play equipment includes swings", "Work placements in town last a week": the verb stands behind, and a noun before it.</summary>
    private static bool HasOtherVerb(List<Token> tokens, int from, int to)
    {
        var isPlural = tokens.IsPlural(from - 1);
        for (var k = from; k < to && tokens[k].IsWord && !tokens.Is(k, WordClass.ConditionOpener | WordClass.Relative | WordClass.Coordinator); k++)
        {
            var before = k - 1;
            while (before > from && tokens.Is(before, WordClass.Adverb))
            {
                before--;
            }

            if (tokens.Is(before, WordClass.Determiner | WordClass.Pronoun | WordClass.Preposition | WordClass.BeForm) || tokens.Word(before) is "to" or "not" || Finite.Contains(tokens.Word(before)))
            {
                isPlural |= tokens.IsPlural(k);
                continue;
            }

            if ((isPlural && tokens.Is(k, WordClass.PlainVerb)) || (tokens.Is(k, WordClass.ThirdPerson) && HasObject(tokens, k)) || (isPlural && tokens.Is(k, WordClass.Verb) && (HasObject(tokens, k) || tokens.Word(k - 1).EndsWith("ly", StringComparison.Ordinal))))
            {
                return true;
            }

            isPlural |= tokens.IsPlural(k);
        }

        return false;
    }

    // "includes swings", "show the way": two nouns stand side by side only where one of them is a verb. "concerns the same day": a time.
    private static bool HasObject(List<Token> tokens, int verb) =>
        (tokens.Is(verb + 1, WordClass.Determiner) && tokens.Word(verb + 2) is not "same" and not "next" && !DeadlineFinder.IsUnit(tokens.Word(verb + 2)))
        || tokens.Is(verb + 1, WordClass.Thing | WordClass.Animate) || (tokens.IsPlural(verb + 1) && !tokens.Is(verb + 1, WordClass.Preposition | WordClass.Adverb | WordClass.Pronoun));

    /// <summary>"Record keeping is important": the first word was a noun.</summary>
    public static bool HasFiniteVerb(List<Token> tokens, int from, int to)
    {
        for (var k = from; k < to; k++)
        {
            var word = tokens.Word(k);
            if (tokens.Is(k, WordClass.ConditionOpener | WordClass.Relative) || word is "how" or "what" or "whether" or "so" || tokens[k].Lower is ";" or ":" or "," or "-")
            {
                return false;
            }

            if (word is "is" or "are" or "was" or "were" or "must" or "should" or "shall" or "will" or "has" or "won't" or "could" or "might" or "would" or "had" or "cannot" or "can't" or "don't" or "doesn't" || (word is "do" or "does" && tokens.Word(k + 1) == "not"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"who are ashore are": one verb of the relative clause, one of the sentence.</summary>
    private static bool HasTwoVerbs(List<Token> tokens, int from, int to)
    {
        var count = 0;
        for (var k = from; k < to && tokens[k].IsWord; k++)
        {
            count += Finite.Contains(tokens.Word(k)) ? 1 : 0;
        }

        return count > 1 || (count == 1 && !Finite.Contains(tokens.Word(from)));
    }

}
