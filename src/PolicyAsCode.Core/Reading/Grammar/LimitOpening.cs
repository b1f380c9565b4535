using PolicyAsCode.Model;
using PolicyAsCode.Reading.Lexicon;
using PolicyAsCode.Reading.Words;

namespace PolicyAsCode.Reading.Grammar;

/// <summary>Tells whether a word opens an exception or condition: "unless", "other than", "during".</summary>
internal static class LimitOpening
{
    private static readonly WordGroup Permissions = FunctionWords.Set("permission consent approval authorisation authorization agreement licence license authority clearance leave supervision permit permits pass sign-off signature invitation");

    private static readonly WordGroup Negations = FunctionWords.Set("not never no nobody none cannot can't mustn't shan't shouldn't won't don't neither nor");

    /// <summary>What "without" says of the manner, not of a case: "without delay".</summary>
    private static readonly WordGroup Manner = FunctionWords.Set("delay exception prejudice limitation fail hesitation undue unduly unnecessary regard warning notice reason discrimination limit charge cost");

    /// <summary>The kind of limit that the word at <paramref name="i"/> opens, or nothing.</summary>
    public static LimitKind? KindAt(List<Token> tokens, int i, bool isForbidden, bool isPermitted = false)
    {
        var before = tokens.Word(i - 1);
        var next = tokens.Word(i + 1);
        if (before == "even" || (tokens.Word(i) == "if" && next == "only"))
        {
            // "even with a pass": whatever the case.
            return null;
        }

        switch (tokens.Word(i))
        {
            case "unless" or "except" or "excepting" or "notwithstanding":
            case "barring" when !tokens[i].IsCapital || i == 0:
                return LimitKind.Exception;
            case "excluding" when next.Length > 0 && i > 0:
                return LimitKind.Exception;
            case "other" when next == "than":
            case "apart" when next == "from":
            case "but" when next == "not" && i > 0 && tokens.Word(i + 2) is "if" or "when" or "on" or "in" or "for" or "during" or "where" or "after" or "before" or "at" or "by" or "to" or "with" or "until" or "from":
            case "but" when TakesOut(tokens, i):
            case "with" when tokens.After(i + 1, "the", "exception", "of") > 0:
                return LimitKind.Exception;
            case "save" when next == "to" && i > 1 && !tokens[i - 1].IsWord:
            case "though" or "although" when next == "not" && i > 1 && tokens.Is(i + 2, WordClass.Preposition | WordClass.ConditionOpener):
            case "but" when IsExempting(tokens, i):
                return LimitKind.Exception;
            case "save" when next is "for" or "that" or "where" or "in" or "as" or "when" or "on" or "with" or "at" or "by" or "during" or "under" or "if":
                return LimitKind.Exception;
            case "not" when tokens.IsMark(i - 1, ",") && i > 2 && next is "in" or "on" or "at" or "for" or "during" or "after" or "before" or "with" or "by" && HasPermitting(tokens, i):
                return LimitKind.Exception;
            case "only" when OnlyPhrases.Opens(tokens, i):
                // "Do not connect a hose (only to fill a butt)": that is allowed.
                return isForbidden || IsNegated(tokens, OnlyPhrases.IsAside(tokens, i) ? i - 1 : i) || Forbids(tokens) ? LimitKind.Exception : LimitKind.Condition;
            case "without" when (LeadsToPermission(tokens, i) && !isPermitted && !PermitsBefore(tokens, i)) || ((isForbidden || IsNegated(tokens, i) || IsLeading(tokens, i) || Forbids(tokens)) && !Manner.Contains(next)):
                return LimitKind.Exception;
            case "with" when before is not "agree" and not "comply" and not "accordance" and not "line" && LeadsToPermission(tokens, i) && (i == 0 || HasPermitting(tokens, i) || tokens.Count < 14):
            case "upon" when OpensEvent(tokens, i + 1) && before is not "depending" and not "based" and not "rely" and not "relied":
            case "by" when before == "only" && LeadsToPermission(tokens, i):
            case "on" when next == "request":
            case "in" when tokens.After(i + 1, "an", "emergency") > 0:
            case "on" or "at" or "in" or "over" when i == 0 && LeadingCase.Opens(tokens):
            case "should" when InvertedCase.Opens(tokens, i):
                return LimitKind.Condition;
            case "should" when i == 0 && tokens.Count > 6 && !tokens.Is(i + 1, WordClass.Verb) && next is not "be" and not "not":
                return LimitKind.Condition;
            case "if":
                return before is "even" or "as" or "e.g" || (tokens.IsMark(i - 1, ".") && tokens.Word(i - 2) is "e.g" or "i.e") || ToldClauses.Asks(before) || IsAside(tokens, i) ? null : LimitKind.Condition;
            case "when" or "whenever":
                return ToldClauses.Stands(tokens, i) || IsAddition(tokens, i) || before is "until" or "to" or "of" or "since" or "from" ? null : LimitKind.Condition;
            case "where" or "wherever":
                return WhereClauses.AreCase(tokens, i) ? LimitKind.Condition : null;
            case "while" or "whilst":
                return next.EndsWith("ing", StringComparison.Ordinal) || i == 0 || !tokens.IsMark(i - 1, ",") || !HasModal(tokens, i) || tokens.Is(i + 1, WordClass.Preposition) ? LimitKind.Condition : null;
            case "providing" when next != "that" && !OwnVerb.Stands(tokens, i + 1, tokens.Count, afterRelative: false):
                return null;
            case "provided" when i == 0 && next.Length > 0 && HasComma(tokens) && (next == "there" || tokens.Is(1, WordClass.Determiner | WordClass.Pronoun)):
                return LimitKind.Condition;
            case "provided" or "providing":
                return (next == "that" || (i > 0 && (tokens.IsMark(i - 1, ",") || tokens.Is(i + 1, WordClass.Determiner) || tokens.Is(i + 1, WordClass.Pronoun)) && before is not "is" and not "are" and not "be")) && before is not "be" and not "been" and not "for" ? LimitKind.Condition : null;
            case "as" or "so" when next == "long" && tokens.Word(i + 2) == "as":
            case "on" when tokens.AfterAny(i + 1, ["condition", "that"], ["the", "condition", "that"]) > 0:
                return LimitKind.Condition;
            case "subject" when next == "to" && (before is "" or "only" || tokens.IsMark(i - 1, ",") || before is not "be" and not "is" and not "are" and not "may" and not "not") && before is not "be" and not "is" and not "are" and not "been" and not "also":
                return LimitKind.Condition;
            case "depending" when next is "on" or "upon":
            case "until":
                return next.Length > 0 && !char.IsDigit(next[0]) ? LimitKind.Condition : null;
            case "once":
                return next is "a" or "an" or "the" or "all" or "any" or "each" or "your" or "their" or "this" or "you" or "they" or "approved" or "agreed" && (i == 0 || !tokens[i - 1].IsWord || before is "and" or "only") || (i == 0 && HasComma(tokens) && next.Length > 0 && !tokens.Is(1, WordClass.Preposition)) || (next.Length > 0 && tokens.Is(i + 1, WordClass.Pronoun)) ? LimitKind.Condition : null;
            case "during" when before is not "present":
                return LimitKind.Condition;
            case "before" or "after" when next.Length > 0 && (i > 0 || !isForbidden || tokens.Word(i) == "before") && !DeadlineFinder.IsUnit(before) && before is not "than" && !(tokens.Word(i) == "after" && before.StartsWith("look", StringComparison.Ordinal)) && (isForbidden || IsNegated(tokens, i) || (Forbids(tokens) && i > 2) || (i > 0 && (isPermitted || (i > 1 && PermitsBefore(tokens, i)))) || (i == 0 && Permits(tokens))):
            case "prior" when next == "to" && (isForbidden || isPermitted || IsNegated(tokens, i) || PermitsBefore(tokens, i)):
            case "as" when next == "soon" && tokens.Word(i + 2) == "as" && tokens.Word(i + 3) is not "possible" and not "reasonably" and not "practicable" and not "practical" && (isForbidden || isPermitted || IsNegated(tokens, i) || PermitsBefore(tokens, i)):
                return LimitKind.Condition;
            case "outside" when LeadsToTime(tokens, i):
                return LimitKind.Condition;
            case "in" when tokens.AfterAny(i + 1, ["the", "event", "of"], ["the", "event", "that"]) > 0 && (i == 0 || !tokens[i - 1].IsWord || tokens[i].Depth > 0):
                return LimitKind.Condition;
            default:
                return null;
        }
    }

    /// <summary>"may film without consent": none is needed.</summary>
    private static bool PermitsBefore(List<Token> tokens, int to)
    {
        var permits = false;
        for (var k = 0; k < to; k++)
        {
            if (Negations.Contains(tokens.Word(k)))
            {
                return false;
            }

            permits |= tokens.Word(k) is "may" or "can" or "allowed" or "permitted" or "free" or "entitled";
        }

        return permits;
    }

    /// <summary>"After training you may": what is allowed, or forbidden, then.</summary>
    private static bool Permits(List<Token> tokens)
    {
        for (var k = 2; k < tokens.Count; k++)
        {
            if (tokens.Word(k) is "may" or "can" or "cannot" or "not" or "never" or "allowed" or "permitted")
            {
                return true;
            }

            if (tokens.Word(k) is "must" or "shall" or "should" or "will")
            {
                return tokens.Word(k + 1) is "not" or "never";
            }
        }

        return false;
    }

    /// <summary>"…, but wardens are exempt".</summary>
    private static bool IsExempting(List<Token> tokens, int but)
    {
        for (var k = but + 2; k < tokens.Count && k < but + 10 && tokens[k].IsWord; k++)
        {
            if (tokens.Word(k) is "exempt" or "exempted" or "excepted" or "excluded")
            {
                return tokens.Is(k - 1, WordClass.BeForm) && (k + 1 >= tokens.Count || !tokens[k + 1].IsWord || tokens.Word(k + 1) == "from");
            }
        }

        return false;
    }

    /// <summary>"everyone but the cox", "(but not coxes)".</summary>
    private static bool TakesOut(List<Token> tokens, int but)
    {
        if (tokens.Word(but + 1) == "not" && tokens[but].Depth > 0 && !tokens[but - 1].IsWord && !tokens.Is(but + 2, WordClass.Participle))
        {
            return true;
        }

        for (var k = but - 1; k >= 0 && k > but - 4 && tokens[k].IsWord; k--)
        {
            if (tokens.Word(k) is "all" or "every" or "everyone" or "everybody" or "anyone" or "anybody" or "anything" or "everything" or "any" or "nobody" or "no" or "no-one" or "none")
            {
                return tokens.Word(but + 1) is not "not" and not "must" and not "should" and not "may" and not "also" and not "can" and not "will" and not "shall" and not "is" and not "are" && tokens[Math.Min(but + 1, tokens.Count - 1)].IsWord;
            }
        }

        return false;
    }

    private static bool HasModal(List<Token> tokens, int from)
    {
        for (var i = from; i < tokens.Count; i++)
        {
            if (tokens.Word(i) is "must" or "shall" or "should" or "may" or "can" or "cannot" or "will")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"upon payment", "upon arrival": something happens; "upon the quay" and "upon members" are places and people.</summary>
    private static bool OpensEvent(List<Token> tokens, int i)
    {
        i = tokens.Is(i, WordClass.Determiner | WordClass.Possessive) || tokens.Word(i) is "written" or "reasonable" or "full" or "prior" ? i + 1 : i;
        var word = tokens.Word(i);
        return word is "request" or "receipt" or "entry" or "notice" or "demand" or "expiry" or "discovery" or "return" or "delivery" or "signature" or "departure" or "death" or "proof" || word.EndsWith("ing", StringComparison.Ordinal) || word.EndsWith("ment", StringComparison.Ordinal) || word.EndsWith("tion", StringComparison.Ordinal) || word.EndsWith("al", StringComparison.Ordinal);
    }

    /// <summary>"is prohibited", "is out of bounds": it forbids without a "not".</summary>
    private static bool Forbids(List<Token> tokens)
    {
        for (var i = 1; i < tokens.Count; i++)
        {
            if (tokens.Word(i) is "prohibited" or "forbidden" or "banned" or "off-limits" or "out-of-bounds" || (tokens.Word(i) is "bounds" && tokens.Word(i - 1) == "of") || (tokens.Word(i) == "limits" && tokens.Word(i - 1) == "off"))
            {
                return tokens.Word(i - 1) is "is" or "are" or "strictly" or "absolutely" or "be" or "of" or "off" || i == 1;
            }
        }

        return false;
    }

    /// <summary>"must not leave without a word": what is forbidden is allowed with it.</summary>
    public static bool IsNegated(List<Token> tokens, int without)
    {
        // "must not be sold, lent or given away without consent": its commas list what is denied.
        var (lists, isBehindComma, isBehindModal) = (false, false, false);
        for (var i = tokens.IsMark(without - 1, ",") ? without - 2 : without - 1; i >= 0 && tokens[i].Lower is not ";" and not ":" and not "but"; i--)
        {
            lists |= tokens.Word(i) is "or" or "nor";
            isBehindComma |= tokens.IsMark(i, ",");
            if ((isBehindModal && (tokens.IsMark(i, ",") || tokens.Word(i) == "and")) || (isBehindComma && tokens.Is(i, WordClass.ConditionOpener | WordClass.Relative)))
            {
                // "must not swim, rowers may dive without", "need not swim and may dive without": another clause.
                return false;
            }

            // "items not listed" turns nothing around but their listing.
            if (Negations.Contains(tokens.Word(i)) && (tokens.Word(i) != "not" || i == 0 || tokens.Word(i - 1) is "must" or "shall" or "should" or "may" or "can" or "will" or "do" or "does" or "is" or "are" or "ought" or "to"))
            {
                return !isBehindComma || (lists && !tokens.Is(0, WordClass.ConditionOpener));
            }

            isBehindModal |= tokens.Word(i) is "may" or "can" or "must" or "shall" or "should" or "will";
        }

        return false;
    }

    /// <summary>"Without a pilot, nobody may sail."</summary>
    private static bool IsLeading(List<Token> tokens, int without) => without == 0 && tokens.Exists(token => Negations.Contains(token.Lower));

    private static bool HasComma(List<Token> tokens) => tokens.Any(token => token.Is(","));

    /// <summary>"on Fridays, when they may stay up": said in passing of what stands before.</summary>
    private static bool IsAddition(List<Token> tokens, int i) => i > 1 && tokens.IsMark(i - 1, ",") && FunctionWords.Pronouns.Contains(tokens.Word(i + 1)) && tokens.Word(i + 2) is "will" or "can" or "may" or "must" or "shall" or "should";

    public static bool LeadsToPermission(List<Token> tokens, int i)
    {
        for (var k = i + 1; k < tokens.Count && k < i + 8 && tokens[k].IsWord; k++)
        {
            // "with the local authority": a body.
            if (Permissions.Contains(tokens.Word(k)) && !(tokens.Word(k) == "authority" && (tokens[k].IsCapital || tokens.Word(k - 1) is "local" or "health" or "education" or "housing")))
            {
                return true;
            }
        }

        if (tokens.Word(i + 1) is "notice" or "warning" || tokens.Word(i + 2) is "notice" or "warning")
        {
            return false;
        }

        return tokens.Word(i) == "without" && tokens.Word(i + 1) is "good" or "prior" or "first" or "written" or "express" or "reasonable" or "proper" or "due" && i > 0;
    }

    private static bool HasPermitting(List<Token> tokens, int to)
    {
        for (var k = 0; k < to; k++)
        {
            if (tokens.Word(k) is "may" or "can" or "only" or "allowed" or "permitted")
            {
                return true;
            }
        }

        return tokens.Word(to + 1) is "the" or "prior" or "written" or "express" && tokens.Word(to - 1).Length > 0 && tokens.Word(to - 1) is not "agree";
    }

    private static bool LeadsToTime(List<Token> tokens, int i)
    {
        for (var k = i + 1; k < tokens.Count && k < i + 6 && tokens[k].IsWord; k++)
        {
            if (tokens.Word(k) is "hours" or "time" or "times" or "lessons" or "term" or "day" or "premises")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"without delay": how, not in which case.</summary>
    public static bool IsManner(string word) => Manner.Contains(word);

    /// <summary>"the injuries, if any,", "who, if anyone, was": there may be none, which is no case.</summary>
    private static bool IsAside(List<Token> tokens, int i) =>
        tokens.Word(i + 1) is "any" or "anyone" or "anybody" or "anything" && (i + 2 >= tokens.Count || !tokens[i + 2].IsWord);
}
