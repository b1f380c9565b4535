using PolicyAsCode.Model;
using PolicyAsCode.Reading.Lexicon;
using PolicyAsCode.Reading.Words;

namespace PolicyAsCode.Reading.Grammar;

/// <summary>Reads signs, which rule without a verb: "No ball games", "No phones in class unless the teacher agrees", "No booking needed".</summary>
internal static class SignReader
{
    /// <summary>What is lacking rather than forbidden: "no problem", "no known issues". "No later than Friday" forbids nothing either.</summary>
    private static readonly WordGroup Lacking = FunctionWords.Set("""
        later earlier sooner longer problem problems one matter doubt evidence further other action actions change changes such known significant comment comments data information idea wonder reason reasons
        fee fees charge charges cost costs limit limits answer answers response responses result results history surprise exception exceptions excuse excuses issue issues concern concerns difference decision decisions objection objections obvious clear impact effect risk record sign signs
        """);

    private static readonly WordGroup Releases = FunctionWords.Set("need obligation requirement");

    private static readonly WordGroup Allowed = FunctionWords.Set("allowed permitted admitted accepted tolerated");

    private static readonly WordGroup Needed = FunctionWords.Set("required needed necessary");

    private static readonly WordGroup Finite = FunctionWords.Set("must should shall will may can cannot would could might has have had does do did");

    /// <summary>What a sign says, and where its words begin; nothing where "no" opens none.</summary>
    /// <param name="tokens">The sentence.</param>
    /// <param name="from">Where its clause starts.</param>
    /// <param name="no">The index of "no".</param>
    /// <param name="to">Where its clause ends.</param>
    /// <param name="bias">In running text a sign is a short sentence; in a list any words will do.</param>
    public static (Polarity Polarity, int Verb)? Read(List<Token> tokens, int from, int no, int to, VerbBias bias)
    {
        var next = tokens.Word(no + 1);
        var end = EndOfWords(tokens, no, to);
        if (next.Length == 0 || HasVerb(tokens, no, end))
        {
            return null;
        }

        if (Releases.Contains(next) && tokens.Word(no + 2) is "to" or "for")
        {
            return (Polarity.Permit, no + 3);
        }

        if (EndsIn(tokens, no, end, Needed))
        {
            return (Polarity.Permit, no + 1);
        }

        if (EndsIn(tokens, no, end, Allowed))
        {
            return (Polarity.Forbid, no + 1);
        }

        if (Lacking.Contains(next) && !LimitsBehind(tokens, end))
        {
            return null;
        }

        return bias != VerbBias.Prose || (end - no <= 11 && !ReportsEvent(tokens, no, end)) ? (Polarity.Forbid, no + 1) : null;
    }

    /// <summary>"no licence required", "no licence needed during the regatta".</summary>
    private static bool EndsIn(List<Token> tokens, int no, int end, WordGroup predicates)
    {
        for (var i = no + 2; i < end; i++)
        {
            if (predicates.Contains(tokens.Word(i)) && (i + 1 >= end || !tokens[i + 1].IsWord || tokens.Is(i + 1, WordClass.Preposition) || tokens.Word(i + 1) == "to"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A sign's own words end where a limit, a relative clause or a new clause begins.</summary>
    private static int EndOfWords(List<Token> tokens, int no, int to)
    {
        for (var i = no + 1; i < to; i++)
        {
            var word = tokens.Word(i);
            if (tokens.Is(i, WordClass.ConditionOpener | WordClass.Relative) || tokens.OpensLimit(i) || (i > no + 1 && tokens.IsMark(i, "-")))
            {
                return i;
            }

            if (tokens.IsMark(i, ",") && (tokens.Is(i + 1, WordClass.Pronoun) || tokens.Word(i + 1) is "please" or "as" or "so"))
            {
                return i;
            }
        }

        return to > no + 1 && !tokens[to - 1].IsWord ? to - 1 : to;
    }

    private static bool HasVerb(List<Token> tokens, int no, int end)
    {
        for (var i = no + 2; i < end; i++)
        {
            var word = tokens.Word(i);
            if ((tokens.Is(i, WordClass.BeForm) && tokens.Word(i - 1) != "to") || Finite.Contains(word) || (tokens.Is(i, WordClass.ThirdPerson) && IsVerbHere(tokens, i, end)) || (tokens.Is(i, WordClass.PlainVerb) && (tokens.IsPlural(i - 1) || tokens.AnimacyAt(i - 1) == Animacy.Animate)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"No policy covers everything", where "no mobile phones in class" has only nouns.</summary>
    private static bool IsVerbHere(List<Token> tokens, int i, int end) =>
        Verbs.IsPlainThirdPerson(tokens.Word(i)) || (i + 1 < end && tokens[i + 1].IsWord && !tokens.Is(i + 1, WordClass.Preposition) && !tokens.Is(i + 1, WordClass.Coordinator) && !tokens.Is(i + 1, WordClass.Participle));

    /// <summary>"No pupils attended", "no items found": something did not happen.</summary>
    private static bool ReportsEvent(List<Token> tokens, int no, int end)
    {
        for (var i = no + 2; i < end; i++)
        {
            // "No unauthorised vehicles", "no cars parked on the verge": before its noun a participle is an adjective.
            if (tokens.Is(i, WordClass.Participle) && (i + 1 >= end || !tokens.Is(i + 1, WordClass.Preposition)) && tokens.IsPlural(i - 1))
            {
                return true;
            }
        }

        return false;
    }

    private static bool LimitsBehind(List<Token> tokens, int end) => tokens.Word(end) is "without" or "unless" or "except";
}
