using PolicyAsCode.Model;
using PolicyAsCode.Reading.Lexicon;
using PolicyAsCode.Reading.Words;

namespace PolicyAsCode.Reading.Grammar;

/// <summary>Finds where an exception or condition ends.</summary>
internal static class LimitEnding
{
    private const int LongestCase = 32;
    private const int LongestOpening = 4;

    /// <summary>"In cases where": the case stands in front all the same.</summary>
    private static readonly WordGroup Cases = FunctionWords.Set("case cases circumstance circumstances situation situations instance instances event events");

    private static readonly WordGroup Hedges = FunctionWords.Set("necessary possible appropriate applicable relevant required needed practicable");

    /// <summary>Openers that a noun follows, not a clause.</summary>
    private static readonly WordGroup Nominal = FunctionWords.Set("except excepting excluding other apart save barring during outside upon without with notwithstanding while whilst in on but not only");

    /// <summary>
    /// A limit in brackets ends with them; one between commas or in front ends at the next comma that does not list;
    /// one at the end runs to the end of the sentence.
    /// </summary>
    public static int EndOf(List<Token> tokens, int start, LimitKind kind)
    {
        var isNominal = Nominal.Contains(tokens.Word(start)) && tokens.Word(start + 1) is not "where" and not "when" and not "if" and not "that" and not "as";
        // "If, on any day, the gate is open, …": the aside's commas belong to it.
        var aside = tokens.IsMark(start + 1, ",") ? tokens.FindIndex(start + 2, token => token.Is(",")) : -1;
        var isInside = isNominal && tokens.Word(start - 1) is "not" or "never" or "must" or "shall" or "may" or "should" or "cannot";
        var depth = tokens[start].Depth;
        var stopsAtComma = start == 0 || tokens.IsMark(start - 1, ",") || !tokens[start - 1].IsWord || tokens.Is(start - 1, WordClass.Connective) || start < 2 || (tokens.Word(0) == "in" && start <= LongestOpening && Cases.Contains(tokens.Word(start - 1)));
        var leads = start == 0 && !isNominal && !tokens.Exists(token => token.Is(","));
        for (var i = start + 1; i < tokens.Count; i++)
        {
            if (leads && !tokens.Is(i - 1, WordClass.Determiner | WordClass.Possessive) && (ImperativeReader.CommandsPlainly(tokens, start, i, tokens.Count) || MainClause.IsCommand(tokens, start, i)))
            {
                return i;
            }

            if (tokens[i].Depth < depth || (depth > 0 && tokens[i].Lower is ")" or "]" && tokens[i].Depth < depth))
            {
                return i;
            }

            if (tokens[i].Depth == depth && tokens[i].Lower is ";" or ":" or "." or "!" or "?" && !tokens[i].IsWord)
            {
                return i;
            }

            if (tokens[i].Depth == depth && (tokens.IsMark(i, "-") || ((start == 0 || tokens.Is(start - 1, WordClass.Coordinator)) && MainClause.Starts(tokens, start, i, isNominal))))
            {
                return MainClause.StartOfSubject(tokens, start, i);
            }

            if (i == start + 2 && EndsHedge(tokens, start))
            {
                return i;
            }

            if (tokens[i].Depth == depth && isNominal && tokens.Word(i) == "because")
            {
                // "during lessons because they are late": why, not when.
                return i;
            }

            if (tokens[i].Depth == depth && isInside && i > start + 1 && tokens.Is(i, WordClass.Verb) && tokens[i - 1].IsWord && !tokens.Is(i - 1, WordClass.Determiner) && !tokens.Is(i - 1, WordClass.Preposition) && !tokens.Is(i - 1, WordClass.Coordinator) && tokens.Word(i - 1) is not "to" and not "written" and not "prior" and not "express")
            {
                // "shall not without the consent of the board cut or prune"
                return i;
            }

            if (tokens[i].Depth == depth && (((kind == LimitKind.Condition || isNominal) && i > start + 1 && OpensOwn(tokens, start, i, isNominal)) || (isNominal && start > 0 && IsMainModal(tokens, start, i)) || TurnsAround(tokens, i) || GoesOn(tokens, start, i, isNominal)))
            {
                return i;
            }

            if (i > start + 1 && tokens[i].Depth == depth && tokens.Is(i, WordClass.Coordinator) && tokens.Word(i + 1) is "if" or "when" or "where" or "unless")
            {
                // "when you work and when you rest": two cases.
                return i;
            }

            if (tokens[i].Depth == depth && tokens.IsMark(i, ",") && i > aside && EndsAtComma(tokens, i, stopsAtComma, start == 0))
            {
                return i;
            }

            if (depth > 0 && tokens[i].Lower is ")" or "]")
            {
                return i;
            }
        }

        return tokens.Count;
    }

    /// <summary>"during lessons unless …", "while on site without permission": the second limit is one of its own.</summary>
    private static bool OpensOwn(List<Token> tokens, int start, int i, bool isNominal) =>
        tokens.Word(i) is "unless" or "except" || (tokens.Word(i) == "provided" && !tokens.Is(i - 1, WordClass.BeForm) && (tokens.Word(i + 1) == "that" || tokens.Is(i + 1, WordClass.Determiner)))
        || ((isNominal || (tokens.Word(start) is "before" or "after" && !tokens.Is(start + 1, WordClass.Pronoun))) && tokens.Word(i) == "without" && (LimitOpening.LeadsToPermission(tokens, i) || (LimitOpening.IsNegated(tokens, i) && !LimitOpening.IsManner(tokens.Word(i + 1)))));

    /// <summary>"Nobody except the warden may": the limit stands inside the subject, and the modal is the sentence's.</summary>
    private static bool IsMainModal(List<Token> tokens, int start, int i)
    {
        if (tokens.Word(i) is not "must" and not "shall" and not "should" and not "may" and not "can" and not "cannot" and not "will" && !(tokens.Word(i) is "is" or "are" && tokens.Word(i + 1) is "not" or "to" or "allowed" or "permitted" or "prohibited" or "forbidden" or "required" or "expected"))
        {
            return false;
        }

        for (var k = i - 1; k > start; k--)
        {
            if (tokens.Is(k, WordClass.ConditionOpener) || tokens.Is(k, WordClass.Relative))
            {
                return tokens.Is(k, WordClass.Relative) && OwnVerb.Stands(tokens, k + 1, i, afterRelative: true);
            }
        }

        return i > start + 1 && !tokens.Is(i - 1, WordClass.Pronoun);
    }

    /// <summary>"… and in no case shall": a new clause.</summary>
    private static bool TurnsAround(List<Token> tokens, int i) => tokens.Word(i) is "and" or "but" && CircumstancePhrases.NegativeAt(tokens, i + 1) > 0;

    /// <summary>"only for races and will lock it", "if it rains and must be told", "during the race, who may": another predicate, or one of somebody else.</summary>
    private static bool GoesOn(List<Token> tokens, int start, int i, bool isNominal) =>
        (tokens.Word(start) == "during" && tokens.Word(i) == "who") || (tokens.Word(i) == "but" && tokens.Word(i + 1) == "to") || tokens.Word(i) is "and" or "but" && (tokens.Word(i + 1) is "must" or "shall" or "should" || (isNominal && tokens.Word(i + 1) is "will" or "may" or "can" or "cannot")
            || (tokens.Word(start) is "upon" or "on" or "before" or "after" && IsParticiple(tokens, i + 1) && IsParticiple(tokens, start - 1))
            || (tokens.Word(i + 1) == "that" && tokens.Word(start) is "if" or "when" or "where" or "during" or "before" or "after" or "while" && tokens.Word(start + 1) != "that" && !tokens.Has("that", start, i)));

    // "shall be told upon leaving and given a month": as the word before the case.
    private static bool IsParticiple(List<Token> tokens, int i) =>
        tokens.Word(i) is "given" or "told" or "sent" or "shown" or "paid" or "made" or "kept" or "held" || (tokens.Word(i).EndsWith("ed", StringComparison.Ordinal) && tokens.Word(i).Length > 4 && !tokens.Is(i + 1, WordClass.BeForm));

    /// <summary>"if necessary and", "where necessary obtain", "where possible to": the two words are the whole case.</summary>
    private static bool EndsHedge(List<Token> tokens, int start)
    {
        var next = start + 2;
        return tokens.Word(start) is "where" or "if" or "when" or "as" && Hedges.Contains(tokens.Word(start + 1))
            && (tokens.Is(next, WordClass.PlainVerb) || (tokens.Is(next, WordClass.Coordinator) && !Hedges.Contains(tokens.Word(next + 1))) || (tokens.Word(next) == "to" && tokens.Word(start + 1) == "possible"));
    }

    // The index of ", then"; -1 where it does not stand there.
    private static int ThenBehind(List<Token> tokens, int from)
    {
        for (var i = from; i + 1 < tokens.Count && i < from + LongestCase; i++)
        {
            if (tokens.IsMark(i, ",") && tokens.Word(i + 1) == "then")
            {
                return i;
            }
        }

        return -1;
    }

    private static bool HasMainModal(List<Token> tokens, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (tokens.Word(i) is "must" or "should" or "shall" or "will" or "may" or "can" or "cannot")
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsAtComma(List<Token> tokens, int comma, bool stopsAtComma, bool isInFront)
    {
        var next = tokens.Word(comma + 1);
        if (next is "otherwise" || (next == "which" && !isInFront))
        {
            return true;
        }

        if (isInFront && next != "then" && ThenBehind(tokens, comma + 1) is > 0 and var then && !HasMainModal(tokens, comma + 1, then))
        {
            // "If it is unfit in a book, a film or a play, then it is": the case goes up to "then".
            return false;
        }

        if (next is "or" or "nor" or "and" && tokens.Word(comma + 2) is not "must" and not "should" and not "will" and not "may" and not "not" and not "shall" and not "then" && !stopsAtComma)
        {
            return false;
        }

        if (tokens.Is(comma + 1, WordClass.Pronoun) && tokens.Word(comma + 2) is "must" or "should" or "shall" or "will" or "may" or "can" or "cannot" or "are" or "need" or "have")
        {
            return true;
        }

        if (next is "must" or "should" or "shall" or "will" or "may" or "can" or "cannot" or "is" or "are" or "to" or "by" or "please" or "unless" or "if" or "except" or "then")
        {
            return true;
        }

        return stopsAtComma && !ContinuesList(tokens, comma) && !GoesOnWithCase(tokens, comma, isInFront);
    }

    /// <summary>
    /// "If it is an emergency, or involves a threat, anybody may", "If it rains, or at night, rowers must": more of the case, with a comma
    /// behind it. Not in front of the sentence it must have a verb.
    /// </summary>
    private static bool GoesOnWithCase(List<Token> tokens, int comma, bool isInFront)
    {
        if (tokens.Word(comma + 1) is not "or" && !(isInFront && tokens.Word(comma + 1) == "and"))
        {
            return false;
        }

        var isCase = isInFront;
        for (var i = comma + 2; i < tokens.Count && i < comma + LongestCase && tokens[i].IsWord; i++)
        {
            // Right behind "or" it is the case's own: "or has to be mended".
            if (i > comma + 2 && !tokens.Is(i, WordClass.BeForm) && tokens.Is(i, WordClass.OpensModal) && ModalReader.At(tokens, i) is not null)
            {
                return false;
            }

            isCase |= tokens.Is(i, WordClass.ThirdPerson | WordClass.BeForm) || tokens.Word(i) is "has" or "have" or "does" or "do";
            if (tokens.IsMark(i + 1, ","))
            {
                return isCase;
            }
        }

        return false;
    }

    /// <summary>"if you see, hear or suspect abuse, tell": the first comma lists.</summary>
    private static bool ContinuesList(List<Token> tokens, int comma)
    {
        for (var i = comma + 1; i < tokens.Count && i < comma + 7; i++)
        {
            if (tokens.IsMark(i, ","))
            {
                return false;
            }

            if (tokens.Word(i) is "must" or "should" or "will" or "may" or "shall" or "can" or "is" or "are")
            {
                return false;
            }

            if (tokens.Word(i) is "or" or "and" && i > comma + 1)
            {
                for (var k = i + 1; k < tokens.Count && k < i + 8; k++)
                {
                    if (tokens.IsMark(k, ","))
                    {
                        return true;
                    }

                    if (tokens.Word(k) is "must" or "should" or "will" or "may" or "shall" or "can")
                    {
                        return false;
                    }
                }
            }
        }

        return false;
    }
}
