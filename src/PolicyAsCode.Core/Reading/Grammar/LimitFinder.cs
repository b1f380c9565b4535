using System.Runtime.InteropServices;
using PolicyAsCode.Model;
using PolicyAsCode.Reading.Lexicon;
using PolicyAsCode.Reading.Words;

namespace PolicyAsCode.Reading.Grammar;

/// <summary>An exception or condition, in tokens of its sentence.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct FoundLimit(LimitKind Kind, int From, int To);

/// <summary>Finds exceptions and conditions: "unless …", "other than …", "only if …", "during …", in or out of brackets.</summary>
internal static class LimitFinder
{
    private static readonly HashSet<string> Permissions = FunctionWords.Set("permission consent approval authorisation authorization agreement licence license authority clearance supervision permit permits pass sign-off signature invitation");

    private static readonly HashSet<string> AskingVerbs = FunctionWords.Set("ask asks asked check checks checking know knows see determine determines decide decides confirm confirms wonder tell tells say clarify establish consider unsure verify assess identify learn evaluate understand explain discuss judge record what");

    private static readonly HashSet<string> WhereWords = FunctionWords.Set("appropriate necessary possible required applicable needed relevant practicable reasonable feasible permitted available there this they it such a an the any no children pupils staff students concerns concern parents one otherwise reasonably practical allowed specified indicated stated agreed authorised authorized requested someone people users members consent access we you i he she");

    private static readonly HashSet<string> Places = FunctionWords.Set("place places area areas room rooms site sites location locations country countries school schools point position page");

    private static readonly HashSet<string> Openings = FunctionWords.Set("unless except excepting notwithstanding barring excluding other apart but with save without upon on in should if when whenever where wherever while whilst provided providing as so subject depending until once during outside before prior by");

    private static readonly HashSet<string> Negations = FunctionWords.Set("not never no nobody none cannot can't mustn't shan't shouldn't won't don't neither nor");

    /// <summary>What "without" says of the manner, not of a case: "without delay".</summary>
    private static readonly HashSet<string> Manner = FunctionWords.Set("delay exception prejudice limitation fail hesitation undue unduly unnecessary regard warning notice reason discrimination limit charge cost");

    /// <summary>Openers that a noun follows, not a clause.</summary>
    private static readonly HashSet<string> Nominal = FunctionWords.Set("except excepting excluding other apart save barring during outside upon without with notwithstanding while whilst in on");

    /// <summary>Finds the limits in all tokens of a sentence, those in brackets included.</summary>
    /// <param name="tokens">The sentence.</param>
    /// <param name="isForbidden">Whether it completes a prohibition: "must not: … leave without a word".</param>
    public static List<FoundLimit> Find(List<Token> tokens, bool isForbidden = false)
    {
        var limits = new List<FoundLimit>();
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].IsWord && Openings.Contains(tokens[i].Lower) && KindAt(tokens, i, isForbidden) is { } kind)
            {
                var start = tokens.Word(i - 1) == "only" ? i - 1 : i;
                var end = EndOf(tokens, i, kind);
                while (end > i + 1 && tokens.Word(end - 1) is "and" or "or" or "but")
                {
                    end--;
                }

                if (end > i + 1)
                {
                    limits.Add(new FoundLimit(kind, start, end));
                }

                i = end - 1;
            }
        }

        return limits;
    }

    private static LimitKind? KindAt(List<Token> tokens, int i, bool isForbidden)
    {
        var before = tokens.Word(i - 1);
        var next = tokens.Word(i + 1);
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
            case "with" when tokens.After(i + 1, "the", "exception", "of") > 0:
                return LimitKind.Exception;
            case "save" when next is "for" or "that" or "where" or "in" or "as" or "when" or "on" or "with" or "at" or "by" or "during" or "under" or "if":
                return LimitKind.Exception;
            case "without" when LeadsToPermission(tokens, i) || ((isForbidden || IsNegated(tokens, i) || IsLeading(tokens, i)) && !Manner.Contains(next)):
                return LimitKind.Exception;
            case "with" when before is not "agree" and not "comply" and not "accordance" and not "line" && LeadsToPermission(tokens, i) && (i == 0 || HasPermitting(tokens, i) || tokens.Count < 14):
            case "upon" when before is not "depending" and not "based" and not "rely" and not "relied":
            case "by" when before == "only" && LeadsToPermission(tokens, i):
            case "on" when next == "request":
            case "in" when tokens.After(i + 1, "an", "emergency") > 0:
            case "should" when i == 0 && tokens.Count > 6 && !Verbs.IsBase(next) && next is not "be" and not "not":
                return LimitKind.Condition;
            case "if":
                return before is "even" or "as" || AskingVerbs.Contains(before) ? null : LimitKind.Condition;
            case "when" or "whenever":
                return AskingVerbs.Contains(before) || before is "until" or "to" or "of" or "since" or "from" ? null : LimitKind.Condition;
            case "where" or "wherever":
                return IsCondition(tokens, i, before, next) ? LimitKind.Condition : null;
            case "while" or "whilst":
                return next.EndsWith("ing", StringComparison.Ordinal) || i == 0 || !tokens.IsMark(i - 1, ",") || !HasModal(tokens, i) || FunctionWords.Prepositions.Contains(next) ? LimitKind.Condition : null;
            case "provided" or "providing":
                return (next == "that" || (i > 0 && (tokens.IsMark(i - 1, ",") || FunctionWords.Determiners.Contains(next) || FunctionWords.Pronouns.Contains(next)) && before is not "is" and not "are" and not "be")) && before is not "be" and not "been" and not "for" ? LimitKind.Condition : null;
            case "as" or "so" when next == "long" && tokens.Word(i + 2) == "as":
            case "on" when tokens.AfterAny(i + 1, ["condition", "that"], ["the", "condition", "that"]) > 0:
                return LimitKind.Condition;
            case "subject" when next == "to" && (before is "" or "only" || tokens.IsMark(i - 1, ",") || before is not "be" and not "is" and not "are" and not "may" and not "not") && before is not "be" and not "is" and not "are" and not "been" and not "also":
                return LimitKind.Condition;
            case "depending" when next is "on" or "upon":
            case "until":
                return next.Length > 0 && !char.IsDigit(next[0]) ? LimitKind.Condition : null;
            case "once":
                return next is "a" or "an" or "the" or "all" or "any" or "each" or "your" or "their" or "this" or "you" or "they" or "approved" or "agreed" && (i == 0 || !tokens[i - 1].IsWord || before is "and" or "only") || (next.Length > 0 && FunctionWords.Pronouns.Contains(next)) ? LimitKind.Condition : null;
            case "during":
                return i == 0 && !HasComma(tokens) ? null : LimitKind.Condition;
            case "before" when isForbidden || IsNegated(tokens, i):
            case "prior" when next == "to" && (isForbidden || IsNegated(tokens, i)):
                return LimitKind.Condition;
            case "outside" when LeadsToTime(tokens, i):
                return LimitKind.Condition;
            case "in" when tokens.AfterAny(i + 1, ["the", "event", "of"], ["the", "event", "that"]) > 0 && (i == 0 || !tokens[i - 1].IsWord || tokens[i].Depth > 0):
                return LimitKind.Condition;
            default:
                return null;
        }
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

    /// <summary>"must not leave without a word": what is forbidden is allowed with it.</summary>
    private static bool IsNegated(List<Token> tokens, int without)
    {
        for (var i = without - 1; i >= 0 && tokens[i].Lower is not ";" and not ":" and not "," and not "but"; i--)
        {
            if (Negations.Contains(tokens.Word(i)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Without a pilot, nobody may sail."</summary>
    private static bool IsLeading(List<Token> tokens, int without) => without == 0 && tokens.Exists(token => Negations.Contains(token.Lower));

    private static bool HasComma(List<Token> tokens) => tokens.Any(token => token.Is(","));

    private static bool IsCondition(List<Token> tokens, int i, string before, string next) =>
        !AskingVerbs.Contains(before) && !IsPlace(tokens, i) && !(tokens.IsMark(i - 1, ",") && i > 1 && FunctionWords.Pronouns.Contains(next) && tokens.Word(i + 2) is "will" or "can" or "may" or "are" or "is") && before is not "know" and not "from" and not "to" and not "of"
        && (i == 0 || !tokens[i - 1].IsWord || WhereWords.Contains(next) || before == "only");

    /// <summary>"areas of the yard where": the place, not a case.</summary>
    private static bool IsPlace(List<Token> tokens, int where)
    {
        for (var i = where - 1; i >= 0 && i > where - 5 && tokens[i].IsWord; i--)
        {
            if (Places.Contains(tokens.Word(i)))
            {
                return i == where - 1 || tokens.Word(i + 1) is "of" or "in";
            }
        }

        return false;
    }

    private static bool LeadsToPermission(List<Token> tokens, int i)
    {
        for (var k = i + 1; k < tokens.Count && k < i + 8 && tokens[k].IsWord; k++)
        {
            if (Permissions.Contains(tokens.Word(k)))
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

    /// <summary>
    /// A limit in brackets ends with them; one between commas or in front ends at the next comma that does not list;
    /// one at the end runs to the end of the sentence.
    /// </summary>
    private static int EndOf(List<Token> tokens, int start, LimitKind kind)
    {
        var isNominal = Nominal.Contains(tokens.Word(start)) && tokens.Word(start + 1) is not "where" and not "when" and not "if" and not "that" and not "as";
        // "If, on any day, the gate is open, …": the aside's commas belong to it.
        var aside = tokens.IsMark(start + 1, ",") ? tokens.FindIndex(start + 2, token => token.Is(",")) : -1;
        var isInside = isNominal && tokens.Word(start - 1) is "not" or "never" or "must" or "shall" or "may" or "should" or "cannot";
        var depth = tokens[start].Depth;
        var stopsAtComma = start == 0 || tokens.IsMark(start - 1, ",") || !tokens[start - 1].IsWord || FunctionWords.Connectives.Contains(tokens.Word(start - 1)) || start < 2;
        for (var i = start + 1; i < tokens.Count; i++)
        {
            if (tokens[i].Depth < depth || (depth > 0 && tokens[i].Lower is ")" or "]" && tokens[i].Depth < depth))
            {
                return i;
            }

            if (tokens[i].Depth == depth && tokens[i].Lower is ";" or ":" or "." or "!" or "?" && !tokens[i].IsWord)
            {
                return i;
            }

            if (tokens[i].Depth == depth && (tokens.IsMark(i, "-") || ((start == 0 || FunctionWords.Coordinators.Contains(tokens.Word(start - 1))) && StartsMainClause(tokens, i))))
            {
                return i;
            }

            if (tokens[i].Depth == depth && isInside && i > start + 2 && Verbs.IsBase(tokens.Word(i)) && tokens[i - 1].IsWord && !FunctionWords.Determiners.Contains(tokens.Word(i - 1)) && !FunctionWords.Prepositions.Contains(tokens.Word(i - 1)) && !FunctionWords.Coordinators.Contains(tokens.Word(i - 1)) && tokens.Word(i - 1) is not "to" and not "written" and not "prior" and not "express")
            {
                // "shall not without the consent of the board cut or prune"
                return i;
            }

            if (tokens[i].Depth == depth && ((kind == LimitKind.Condition && i > start + 1 && OpensOwn(tokens, i, isNominal)) || (isNominal && start > 0 && IsMainModal(tokens, start, i)) || TurnsAround(tokens, i)))
            {
                return i;
            }

            if (i > start + 1 && tokens[i].Depth == depth && FunctionWords.Coordinators.Contains(tokens.Word(i)) && tokens.Word(i + 1) is "if" or "when" or "where" or "unless")
            {
                // "when you work and when you rest": two cases.
                return i;
            }

            if (tokens[i].Depth == depth && tokens.IsMark(i, ",") && i > aside && EndsAtComma(tokens, i, stopsAtComma))
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
    private static bool OpensOwn(List<Token> tokens, int i, bool isNominal) =>
        tokens.Word(i) is "unless" or "except" || (tokens.Word(i) == "provided" && !FunctionWords.BeForms.Contains(tokens.Word(i - 1)) && (tokens.Word(i + 1) == "that" || FunctionWords.Determiners.Contains(tokens.Word(i + 1))))
        || (isNominal && tokens.Word(i) == "without" && (LeadsToPermission(tokens, i) || (IsNegated(tokens, i) && !Manner.Contains(tokens.Word(i + 1)))));

    /// <summary>"Nobody except the warden may": the limit stands inside the subject, and the modal is the sentence's.</summary>
    private static bool IsMainModal(List<Token> tokens, int start, int i)
    {
        if (tokens.Word(i) is not "must" and not "shall" and not "should" and not "may" and not "can" and not "cannot" and not "will" && !(tokens.Word(i) is "is" or "are" && tokens.Word(i + 1) is "not" or "to" or "allowed" or "permitted" or "prohibited" or "forbidden" or "required" or "expected"))
        {
            return false;
        }

        for (var k = i - 1; k > start; k--)
        {
            if (FunctionWords.ConditionOpeners.Contains(tokens.Word(k)) || FunctionWords.Relatives.Contains(tokens.Word(k)))
            {
                return FunctionWords.Relatives.Contains(tokens.Word(k)) && OwnVerb.Stands(tokens, k + 1, i, afterRelative: true);
            }
        }

        return i > start + 1 && !FunctionWords.Pronouns.Contains(tokens.Word(i - 1));
    }

    /// <summary>"… and in no case shall": a new clause.</summary>
    private static bool TurnsAround(List<Token> tokens, int i) => tokens.Word(i) is "and" or "but" && CircumstancePhrases.NegativeAt(tokens, i + 1) > 0;

    /// <summary>"If it is late you must": without a comma the condition ends before the subject of the modal.</summary>
    private static bool StartsMainClause(List<Token> tokens, int i)
    {
        var subject = i;
        while (i > 2 && FunctionWords.Determiners.Contains(tokens.Word(subject)) && subject - i < 2)
        {
            subject++;
        }

        return i > 1 && (FunctionWords.Pronouns.Contains(tokens.Word(subject)) || Nouns.Animate.Contains(tokens.Word(subject)))
            && (tokens.Word(subject + 1) is "must" or "should" or "shall" or "will" or "may" or "can" or "cannot" || (tokens.Word(subject + 1) is "need" or "have" && tokens.Word(subject + 2) == "to"))
            && !FunctionWords.Coordinators.Contains(tokens.Word(i - 1)) && !FunctionWords.Prepositions.Contains(tokens.Word(i - 1)) && !FunctionWords.Determiners.Contains(tokens.Word(i - 1));
    }

    private static bool EndsAtComma(List<Token> tokens, int comma, bool stopsAtComma)
    {
        var next = tokens.Word(comma + 1);
        if (next is "or" or "nor" or "and" && tokens.Word(comma + 2) is not "must" and not "should" and not "will" and not "may" and not "not" and not "shall" and not "then" && !stopsAtComma)
        {
            return false;
        }

        if (FunctionWords.Pronouns.Contains(next) && tokens.Word(comma + 2) is "must" or "should" or "shall" or "will" or "may" or "can" or "cannot" or "are" or "need" or "have")
        {
            return true;
        }

        if (next is "must" or "should" or "shall" or "will" or "may" or "can" or "cannot" or "is" or "are" or "to" or "by" or "please" or "unless" or "if" or "except" or "then")
        {
            return true;
        }

        return stopsAtComma && !ContinuesList(tokens, comma);
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
