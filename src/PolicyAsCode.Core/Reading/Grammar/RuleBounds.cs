using PolicyAsCode.Reading.Lexicon;
using PolicyAsCode.Reading.Words;

namespace PolicyAsCode.Reading.Grammar;

/// <summary>Keeps limits from swallowing what they limit: "Boats [when moored at the gate] must be locked".</summary>
internal static class RuleBounds
{
    /// <summary>Lets every limit end before the words by which a norm rules.</summary>
    /// <param name="limits">The limits, in tokens of the whole sentence.</param>
    /// <param name="all">The whole sentence.</param>
    /// <param name="tokens">Its tokens outside brackets, in which the norms are told.</param>
    /// <param name="clauses">The norms.</param>
    public static void Cut(List<FoundLimit> limits, List<Token> all, List<Token> tokens, List<Clause> clauses)
    {
        for (var i = limits.Count - 1; i >= 0; i--)
        {
            var limit = limits[i];
            foreach (var clause in clauses)
            {
                var end = IndexIn(all, tokens[Math.Min(EndFor(tokens, clause, all[limit.From].Start), tokens.Count - 1)].Start);
                if (end > limit.From + 1 && end < limit.To)
                {
                    limits[i] = limit with { To = TrimmedEnd(all, end) };
                    break;
                }
            }
        }
    }

    /// <summary>Where a norm's own words begin for a limit: at its modal where the limit opens inside the subject, else at the subject.</summary>
    private static int EndFor(List<Token> tokens, Clause clause, int limitStart)
    {
        if (clause.Modal is { } modal)
        {
            var start = Math.Min(modal.Start, tokens.Count - 1);
            if (tokens[clause.From].Start > limitStart)
            {
                return clause.From;
            }

            if (tokens.Word(clause.From) == "only")
            {
                // "Only if the cox agrees [may] rowers swim."
                return start;
            }

            // "Upon payment of the fee [rowers] must": in front the subject is the noun right before the modal.
            var noun = start - 1;
            if (tokens[clause.From].Start == limitStart && noun > clause.From + 1 && (tokens.AnimacyAt(noun) == Animacy.Animate || tokens.Is(noun - 1, WordClass.Determiner) || (tokens.IsPlural(noun) && !tokens.Is(noun - 1, WordClass.Preposition | WordClass.Coordinator))))
            {
                while (noun - 1 > clause.From + 1 && (tokens.Is(noun - 1, WordClass.Determiner) || (tokens[noun].IsCapital && tokens[noun - 1].IsCapital)))
                {
                    noun--;
                }

                return tokens.Is(noun - 1, WordClass.Preposition) ? start : noun;
            }

            return start;
        }

        var verb = Math.Min(clause.Verb, tokens.Count);
        while (verb > clause.From && tokens.Word(verb - 1) is "not" or "do" or "don't" or "never" or "always" or "please")
        {
            verb--;
        }

        return verb;
    }

    private static int IndexIn(List<Token> all, int start) => all.FindIndex(token => token.Start == start);

    private static int TrimmedEnd(List<Token> all, int end)
    {
        while (end > 1 && (!all[end - 1].IsWord || all.Is(end - 1, WordClass.Coordinator)) && all[end - 1].Lower is not ")")
        {
            end--;
        }

        return end;
    }
}
