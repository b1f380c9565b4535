using PolicyAsCode.Reading.Lexicon;
using PolicyAsCode.Reading.Words;

namespace PolicyAsCode.Reading.Grammar;

/// <summary>Commas and small words around a modal which tell whether a clause starts or ends there.</summary>
internal static class ClauseMarks
{
    // "all the other rowers"
    private const int MostOfSplicedSubject = 5;

    /// <summary>"there is no need to", "we'll": a modal with its subject in it.</summary>
    public static bool BringsSubject(List<Token> tokens, int modal) => tokens.Word(modal) is "it" or "there" || (tokens.Word(modal).IndexOf('\'') is var mark and > 0 && tokens.Word(modal).Length > mark + 2) || tokens.Word(modal) is "it's" or "i'm";

    /// <summary>"Members may fish; no nets or traps may": between the modal before and this conjunction a new clause began.</summary>
    public static bool StandsInSubject(List<Token> tokens, int stop, int conjunction)
    {
        for (var k = conjunction - 1; k > stop; k--)
        {
            if (tokens[k].IsWord)
            {
                continue;
            }

            return tokens[k].Lower is ";" || (tokens[k].Is(",") && k < conjunction - 1 && tokens.Word(k + 1) is "no" or "neither");
        }

        return false;
    }

    /// <summary>"Diving is forbidden, swimming is allowed": a word or two between comma and "is" are a subject.</summary>
    public static bool IsShortSubject(List<Token> tokens, int from, int modal)
    {
        if (tokens.Word(modal) is not "is" and not "are" || modal == from || modal > from + 3)
        {
            return false;
        }

        for (var k = from; k < modal; k++)
        {
            if (!tokens[k].IsWord || tokens.Is(k, WordClass.Coordinator) || tokens.Is(k, WordClass.Relative) || tokens.Is(k, WordClass.ConditionOpener) || tokens.Is(k, WordClass.Preposition))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"Boats must be locked, rowers must not leave them out": people right before the second modal, where nothing before the comma leads in another clause.</summary>
    public static bool IsSpliced(List<Token> tokens, int stop, int comma, int modal)
    {
        if (modal == comma + 1 || modal > comma + MostOfSplicedSubject || tokens.AnimacyAt(modal - 1) != Animacy.Animate)
        {
            return false;
        }

        for (var k = stop; k < modal; k++)
        {
            if (k != comma && (!tokens[k].IsWord || OpensClause(tokens, k) || (k > comma && (tokens.Is(k, WordClass.Coordinator) || tokens.Is(k, WordClass.Preposition)))))
            {
                return false;
            }
        }

        return true;
    }

    private static bool OpensClause(List<Token> tokens, int k) => tokens.Is(k, WordClass.Relative) || tokens.Is(k, WordClass.ConditionOpener) || tokens.Word(k) is "whether" or "how" or "what" or "why";

    /// <summary>"must report leaks, should close the sluice and may claim": a modal right behind a comma has the subject of the one before, unless the comma closes an aside.</summary>
    public static bool GoesOn(List<Token> tokens, int stop, int modal)
    {
        if (tokens.Word(modal) is not "must" and not "should" and not "shall" and not "may" and not "will" and not "can" and not "cannot")
        {
            return false;
        }

        for (var k = modal - 2; k > stop; k--)
        {
            if (tokens.Is(k, WordClass.ConditionOpener) || tokens.Is(k, WordClass.Relative) || tokens[k].Lower is "," or ";" or ":")
            {
                return false;
            }
        }

        return modal - 2 > stop;
    }

    /// <summary>"and while unaccompanied by a member must": a case without a subject of its own, so that the modal takes over the one before.</summary>
    public static bool IsReducedCase(List<Token> tokens, int opener, int modal)
    {
        if (tokens.Word(opener) is not "while" and not "whilst" and not "when" and not "if" and not "where" || !(tokens.Is(opener + 1, WordClass.Participle | WordClass.Preposition) || tokens.Word(opener + 1).EndsWith("ing", StringComparison.Ordinal)))
        {
            return false;
        }

        var noun = modal - 1;
        while (noun > opener && tokens.Is(noun - 1, WordClass.Determiner))
        {
            noun--;
        }

        return noun <= opener + 1 || tokens.Is(noun - 1, WordClass.Preposition);
    }

    /// <summary>"before [you] may", "before [the staff] may": between an opener and a modal nothing but the modal's subject.</summary>
    public static bool IsOnlySubject(List<Token> tokens, int from, int modal)
    {
        var k = from;
        while (k < modal && tokens.Is(k, WordClass.Determiner))
        {
            k++;
        }

        return k == modal - 1 && (tokens.Is(k, WordClass.Pronoun) || tokens.AnimacyAt(k) == Animacy.Animate);
    }

    public static int PreviousComma(List<Token> tokens, int comma, int stop)
    {
        for (var k = comma - 1; k > stop; k--)
        {
            if (tokens.IsMark(k, ","))
            {
                return k;
            }

            if (tokens[k].Lower is ";" or ":")
            {
                break;
            }
        }

        return comma;
    }

    /// <summary>"There is a gate but wardens must": what stands before the conjunction is a sentence of its own.</summary>
    public static bool StandsAlone(List<Token> tokens, int end)
    {
        var finite = false;
        for (var i = 0; i < end; i++)
        {
            if (tokens.Is(i, WordClass.Relative) || tokens.Is(i, WordClass.ConditionOpener) || (tokens.IsMark(i, ",") && !tokens.IsMark(end - 1, ",")))
            {
                return false;
            }

            if (finite && tokens.Is(i, WordClass.Coordinator))
            {
                // The first conjunction behind the verb joins the sentences; a later one stands in the subject.
                return false;
            }

            finite |= i > 0 && tokens.Word(i) is "is" or "are" or "was" or "were" or "has" or "had";
        }

        return finite;
    }

    /// <summary>"It should be noted that vergers and wardens must": the "and" stands behind the "that".</summary>
    public static bool IsAnnounced(List<Token> tokens, int stop, int k)
    {
        for (var that = stop; that < k; that++)
        {
            if (Announcement.EndsAt(tokens, that, stop))
            {
                return true;
            }
        }

        return false;
    }

    public static bool CommaBetween(List<Token> tokens, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (tokens.IsMark(i, ","))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The comma behind a modal with more behind it that joins nothing to it; else -1.</summary>
    public static int CommaBehind(List<Token> tokens, int modal)
    {
        for (var i = modal + 1; i + 1 < tokens.Count && !tokens.IsMark(i, ";"); i++)
        {
            if (tokens.IsMark(i, ",") && !tokens.Is(i + 1, WordClass.Coordinator))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whether behind a comma another clause with a modal and a subject of its own follows.</summary>
    public static bool HasClauseBehind(List<Token> tokens, int modal)
    {
        var comma = -1;
        for (var i = modal + 1; i < tokens.Count && !tokens.IsMark(i, ";"); i++)
        {
            if (comma < 0)
            {
                comma = tokens.IsMark(i, ",") && !tokens.Is(i + 1, WordClass.Coordinator) && i + 1 < tokens.Count ? i : -1;
            }
            else if (tokens[i].IsWord && ModalReader.At(tokens, i) is not null)
            {
                return i > comma + 1 || BringsSubject(tokens, i);
            }
        }

        return false;
    }

    /// <summary>"that pupil must": a determiner, not a relative.</summary>
    public static bool IsDeterminer(List<Token> tokens, int that, int stop) =>
        (that == stop || !tokens[that - 1].IsWord || tokens.Is(that - 1, WordClass.Coordinator) || tokens.Is(that - 1, WordClass.Preposition))
        && tokens.Word(that + 1) is { Length: > 0 } && !tokens.Is(that + 1, WordClass.Determiner | WordClass.Pronoun);
}
