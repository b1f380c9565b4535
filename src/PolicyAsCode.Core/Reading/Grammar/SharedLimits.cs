using PolicyAsCode.Reading.Lexicon;
using PolicyAsCode.Reading.Words;

namespace PolicyAsCode.Reading.Grammar;

/// <summary>Says which exceptions and conditions of a sentence hold for which of its norms.</summary>
internal static class SharedLimits
{
    /// <summary>For each clause its own limits, and behind "and" or "or" also those that stand in front of the sentence: "If a guest is late, the host must call and a porter will wait".</summary>
    /// <param name="limits">All limits of the sentence, in their order.</param>
    /// <param name="all">All its tokens, to which the limits' places belong.</param>
    /// <param name="tokens">Those outside brackets, to which the clauses' places belong.</param>
    /// <param name="clauses">Its clauses, in their order.</param>
    public static List<FoundLimit>[] Of(List<FoundLimit> limits, List<Token> all, List<Token> tokens, List<Clause> clauses)
    {
        var shared = new List<FoundLimit>[clauses.Count];
        var leading = limits.FindAll(static limit => limit.From == 0);
        for (var i = 0; i < shared.Length; i++)
        {
            var start = i == 0 ? 0 : StartOf(tokens, clauses, i);
            var end = i + 1 < shared.Length ? StartOf(tokens, clauses, i + 1) : int.MaxValue;
            shared[i] = limits.FindAll(limit => all[limit.From].Start >= start && all[limit.From].Start < end);
            if (i > 0)
            {
                leading = GoesOn(tokens, clauses[i]) ? leading : [];
                shared[i].InsertRange(0, leading.FindAll(limit => IsClause(all, limit) || (all.IsMark(limit.To, ",") && shared[i].Count == 0)));
            }
        }

        return shared;
    }

    // "…; where there is none, they should ask": the case behind the semicolon is theirs.
    private static int StartOf(List<Token> tokens, List<Clause> clauses, int i)
    {
        var from = Math.Min(clauses[i].From, tokens.Count - 1);
        for (var k = from - 1; k > clauses[i - 1].Verb; k--)
        {
            if (tokens.IsMark(k, ";"))
            {
                return tokens[k].Start;
            }
        }

        return tokens[from].Start;
    }

    // "During races" is a time, and what follows may have another: "and they may be used during breaks".
    private static bool IsClause(List<Token> all, FoundLimit limit) =>
        all.Word(limit.From) is "if" or "unless" or "when" or "whenever" or "where" or "wherever" or "once" or "provided" or "providing" or "should"
        || (all.Word(limit.From) == "except" && all.Word(limit.From + 1) is "if" or "when" or "where");

    // "During lessons phones must be off and during breaks they may be used": what has a case of its own is of no other.
    private static bool GoesOn(List<Token> tokens, Clause clause)
    {
        for (var i = clause.From; i >= clause.From - 2; i--)
        {
            if (tokens.Word(i) is "and" or "or")
            {
                return !tokens.Is(i + 1, WordClass.Preposition | WordClass.ConditionOpener | WordClass.OpensLimit);
            }
        }

        return false;
    }
}
