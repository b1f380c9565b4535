using PolicyAsCode.Reading.Lexicon;
using PolicyAsCode.Reading.Words;

namespace PolicyAsCode.Reading.Grammar;

/// <summary>Finds the main clause behind a case in front of it that no comma ends: "If it is late [you must] ring".</summary>
internal static class MainClause
{
    private const int LongestSubject = 6;

    /// <summary>Whether its subject, or the last noun of it, stands at an index.</summary>
    /// <param name="tokens">The sentence.</param>
    /// <param name="start">The first word of the case.</param>
    /// <param name="i">The index.</param>
    /// <param name="isNominal">Whether the case is a noun: "in the event of fire".</param>
    public static bool Starts(List<Token> tokens, int start, int i, bool isNominal) =>
        (StartsWithPerson(tokens, i) && (start == 0 || tokens.Is(i, WordClass.Pronoun) || OwnVerb.Stands(tokens, start + 1, i, afterRelative: false))) || StartsWithThing(tokens, start, i, isNominal);

    /// <summary>"If the alarm sounds [a member of] staff must": what belongs to the subject found at an index.</summary>
    public static int StartOfSubject(List<Token> tokens, int start, int i)
    {
        var first = i;
        for (var k = i - 1; k > start + 1 && k > i - LongestSubject && tokens[k].IsWord; k--)
        {
            if (tokens.Word(k) == "of" && (tokens.AnimacyAt(k - 1) == Animacy.Animate || tokens.Is(k - 1, WordClass.Partitive)))
            {
                first = k - 1;
                break;
            }
        }

        while (first > start + 2 && tokens.Is(first - 1, WordClass.Determiner))
        {
            first--;
        }

        return first;
    }

    /// <summary>"when the bell rings leave the tent": behind its own verb the next one commands, unless a modal follows.</summary>
    public static bool IsCommand(List<Token> tokens, int start, int i)
    {
        if (i < start + 3 || !tokens.Is(i, WordClass.Verb) || !tokens.Is(i + 1, WordClass.Determiner | WordClass.Possessive) || tokens.Is(i, WordClass.Preposition) || !tokens.Is(i - 1, WordClass.ThirdPerson | WordClass.Participle))
        {
            return false;
        }

        for (var k = i; k < tokens.Count; k++)
        {
            if (tokens.Word(k) is "must" or "should" or "shall" or "may" or "will" or "can" or "cannot")
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"If it is late you must": without a comma the condition ends before the subject of the modal.</summary>
    private static bool StartsWithPerson(List<Token> tokens, int i)
    {
        var subject = i;
        while (i > 2 && tokens.Is(subject, WordClass.Determiner) && subject - i < 2)
        {
            subject++;
        }

        if (i > 1 && tokens.AfterAny(i, ["the", "following", "is"], ["the", "following", "are"], ["the", "following", "must"], ["the", "following", "may"]) > 0)
        {
            return true;
        }

        if (i > 2 && (tokens.Word(i) is "you'll" or "we'll" or "they'll" || (tokens.Word(i) == "he" && tokens.Word(i + 1) == "or" && tokens.Word(i + 2) == "she" && tokens.Is(i + 3, WordClass.OpensModal))
            || (tokens.Word(i) is "s/he" or "he/she" && tokens.Is(tokens.SkipAdverbs(i + 1), WordClass.OpensModal)) || (tokens.Word(i) is "we" or "you" or "they" && tokens.Word(i + 1) == "do" && tokens.Word(i + 2) == "not" && !tokens.Is(i - 1, WordClass.ConditionOpener))))
        {
            return true;
        }

        return i > 1 && (tokens.Is(subject, WordClass.Pronoun) || tokens.Is(subject, WordClass.Animate))
            && (tokens.Word(subject + 1) is "must" or "should" or "shall" or "will" or "may" or "can" or "cannot" || (tokens.Word(subject + 1) is "need" or "have" && tokens.Word(subject + 2) == "to"))
            && !tokens.Is(i - 1, WordClass.Coordinator) && !tokens.Is(i - 1, WordClass.Preposition) && !tokens.Is(i - 1, WordClass.Determiner);
    }

    /// <summary>"has a ticket [stewards] must", "a packed lunch [staff] must": more than one, so that "a" is said of something else.</summary>
    private static bool IsMany(List<Token> tokens, int i) => tokens.IsPlural(i) || tokens.Word(i) is "staff" or "people" or "children" or "men" or "women" or "police";

    /// <summary>"When a trip takes place a form must be": behind the verb of the case, a new noun with its modal.</summary>
    private static bool StartsWithThing(List<Token> tokens, int start, int i, bool isNominal)
    {
        if (i < start + 3 || !tokens.Is(i, WordClass.Determiner) || tokens.Is(i - 1, WordClass.Preposition | WordClass.BeForm | WordClass.Determiner | WordClass.Coordinator) || !(isNominal || OwnVerb.Stands(tokens, start + 1, i, afterRelative: false)))
        {
            return false;
        }

        for (var k = i + 1; k < tokens.Count && k < i + LongestSubject && tokens[k].IsWord; k++)
        {
            if (tokens.Word(k) is "must" or "should" or "shall" or "will" or "may")
            {
                return k > i + 1 && !(k > i + 2 && tokens.Word(i) is "a" or "an" or "another" or "each" or "every" && IsMany(tokens, k - 1));
            }

            if (tokens.Is(k, WordClass.Determiner) && !tokens.Is(k - 1, WordClass.Determiner) && tokens.Word(k - 1) != "of")
            {
                // "brings a dog [the warden must]"
                return false;
            }

            if ((tokens.Is(k, WordClass.BeForm | WordClass.Preposition | WordClass.Relative | WordClass.Coordinator | WordClass.ConditionOpener | WordClass.Pronoun) && tokens.Word(k) != "of"))
            {
                return false;
            }
        }

        return false;
    }
}
