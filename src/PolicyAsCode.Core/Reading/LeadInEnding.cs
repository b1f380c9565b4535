using PolicyAsCode.Model;
using PolicyAsCode.Reading.Grammar;
using PolicyAsCode.Reading.Lexicon;
using PolicyAsCode.Reading.Words;

namespace PolicyAsCode.Reading;

/// <summary>What the last words of a lead-in say of the items behind it.</summary>
internal static class LeadInEnding
{
    private static readonly string[][] Choices = [["any", "of", "the", "following"], ["one", "of", "the", "following"], ["at", "least", "one", "of"], ["one", "or", "more", "of"], ["either"]];

    private static readonly string[][] Cases = [["in", "the", "event", "of"], ["all", "of", "the", "following", "conditions"], ["the", "following", "conditions"], ["the", "following", "apply"], ["the", "following", "applies"]];

    public static bool TurnsAtEnd(List<Token> tokens, Clause norm)
    {
        var end = BeforePointer(tokens);
        if (end <= norm.Verb)
        {
            return false;
        }

        // "take care not to", "choose to never"
        var at = tokens.Word(end - 1) == "to" && tokens.Word(end - 3) is not "or" ? end - 2 : end - 1;
        return (at >= norm.Verb && (tokens.Word(at) is "not" or "never" or "neither" or "don't" or "doesn't" or "cannot" || tokens.Word(at) == "no" && (at > norm.Verb + 1 || norm.Force.Polarity != Polarity.Forbid))) || tokens.Word(end - 1) == "avoid" || tokens.After(end - 2, "refrain", "from") > Math.Max(0, norm.Verb);
    }

    /// <summary>"Everyone except the following must", "No one other than these may": what is listed is free of it.</summary>
    public static bool ExceptsWhatFollows(List<Token> tokens, Clause norm)
    {
        for (var i = norm.From; norm.Modal is { } modal && i + 2 < modal.Start; i++)
        {
            var opens = tokens.Word(i) is "except" or "excluding" or "than" or "but" or "save" || (tokens.Word(i) is "from" or "for" && tokens.Word(i - 1) is "apart" or "aside" or "except" or "save" or "but");
            if (opens && tokens.AfterAny(i + 1, ["the", "following"], ["these"], ["those", "below"], ["those", "listed"]) > 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"may use email, but not for", "may bring anything except": the items are what the norm does not hold of, so they have not its force.</summary>
    public static bool EndsInException(List<Token> tokens, int verb)
    {
        var end = BeforePointer(tokens);
        var last = end - 1;
        if (tokens.Is(last, WordClass.Preposition) && tokens.Word(last) is not "except" and not "excluding" and not "from" && last > verb)
        {
            last--;
        }

        return last >= verb && last > 0 && (tokens.Word(last) is "except" or "excluding" or "save" or "bar" or "unless" or "but"
            || (tokens.Word(last) is "not" or "never" && tokens.Word(last - 1) is "but" or "and" or "" or "though")
            || tokens.AfterAny(last - 1, ["other", "than"], ["apart", "from"], ["aside", "from"], ["but", "for"]) > 0
            || tokens.AfterAny(end - 2, ["other", "than"], ["apart", "from"], ["aside", "from"], ["exception", "of"]) > 0);
    }

    /// <summary>Where "the following", "any of these activities" and the like begin at the end of a lead-in; else its end.</summary>
    private static int BeforePointer(List<Token> tokens)
    {
        for (var i = Math.Max(0, tokens.Count - 6); i < tokens.Count; i++)
        {
            if (tokens.Word(i) is "following" or "these" or "those" && tokens.Count - i <= 3)
            {
                var start = i;
                while (start > 0 && tokens.Word(start - 1) is "the" or "of" or "any" or "all" or "each" or "both")
                {
                    start--;
                }

                return tokens.Word(start - 1) is "do" or "doing" ? start - 1 : start;
            }
        }

        return tokens.Count;
    }

    /// <summary>Where a trailing condition begins that points at the list: "[provided that] they keep to the following rules"; else -1.</summary>
    public static int PointsFromCondition(List<Token> tokens, int verb)
    {
        var points = false;
        for (var i = tokens.Count - 1; i > verb; i--)
        {
            // "if they were to, the following would be posted": what is listed is said of something, and no case of the condition.
            points |= tokens.Word(i) is "following" or "these" && !tokens.Is(i + 1, WordClass.OpensModal);
            if (points && (tokens.Word(i) is "if" or "unless" or "when" or "where" or "providing" || (tokens.Word(i) == "provided" && tokens.Word(i + 1) is not "by" and not "to" and not "for")
                || tokens.After(i, "so", "long", "as") > 0 || tokens.After(i, "as", "long", "as") > 0 || tokens.After(i, "on", "condition", "that") > 0))
            {
                return i;
            }

            if (tokens[i].Lower is ";" or ":")
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>"Consent is required before rowers may": the last words are another clause's.</summary>
    public static bool EndsInOtherModal(List<Token> tokens, Clause norm)
    {
        for (var i = Math.Max(norm.Verb + 1, tokens.Count - 4); norm.Modal is not null && i < tokens.Count; i++)
        {
            if (tokens[i].IsWord && ModalReader.At(tokens, i) is { } modal && modal.End >= tokens.Count && modal is { IsPassive: false, Kind: not ModalKind.Statement })
            {
                return Enumerable.Range(norm.Verb, i - norm.Verb).Any(k => tokens.Is(k, WordClass.ConditionOpener));
            }
        }

        return false;
    }

    /// <summary>"so as to", "in order to", "so that".</summary>
    public static bool IsPurpose(List<Token> tokens) =>
        tokens.After(tokens.Count - 3, "so", "as", "to") > 0 || tokens.After(tokens.Count - 3, "in", "order", "to") > 0 || tokens.After(tokens.Count - 2, "so", "that") > 0;

    /// <summary>"You should consider the following questions", "… for the following reasons".</summary>
    public static bool IsInformation(List<Token> tokens, Clause norm)
    {
        for (var i = Math.Max(norm.Verb, tokens.Count - 9); i + 1 < tokens.Count; i++)
        {
            if (tokens.Word(i) == "following" && LeadInWords.Information.Contains(tokens.Word(i + 1)))
            {
                return true;
            }
        }

        // "should consider the following": what to weigh, not what to do.
        if (tokens.Word(norm.Verb) is "consider" && tokens.Any(token => token.Lower is "following" or "these") && !tokens.Any(token => token.Lower is "steps" or "rules" or "actions"))
        {
            return true;
        }

        var last = tokens.Word(tokens.Count - 1);
        return norm.Verb < tokens.Count - 1 && last is "reasons" or "questions" or "examples" or "benefits" or "aims" or "purposes" or "factors" or "criteria" or "definitions" or "principles" or "objectives";
    }

    public static bool EndsInGrounds(List<Token> tokens, string last)
    {
        if (EndsInOpenCondition(tokens, last) || SpeaksOfAnyCase(tokens))
        {
            return true;
        }

        if (LeadInWords.Grounds.Contains(last))
        {
            return !(last is "circumstances" or "cases" or "situations") || tokens.Word(tokens.Count - 2) is "following" or "these";
        }

        return EndsIn(tokens, Cases) && !Follows(tokens);
    }

    /// <summary>"must keep to the following conditions": these are rules, not the cases of one.</summary>
    private static bool Follows(List<Token> tokens) => tokens.Any(token => token.Lower is "follow" or "observe" or "comply" or "adhere" or "abide" or "keep" or "respect" or "obey");

    /// <summary>"may camp under the following strict conditions".</summary>
    public static bool EndsInConditions(List<Token> tokens)
    {
        for (var i = Math.Max(0, tokens.Count - 7); i < tokens.Count; i++)
        {
            if (tokens.Word(i) is "following" or "these" && tokens.Word(i - 1) is "the" or "under" or "on" or "upon" && Enumerable.Range(i + 1, 3).Any(k => tokens.Word(k) is "condition" or "conditions" or "circumstances"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"one of the following": alternatives of one duty. What is forbidden or allowed so is each by itself.</summary>
    public static bool EndsInChoice(List<Token> tokens) => EndsIn(tokens, Choices) || EndsInSome(tokens);

    /// <summary>"three of the following five categories".</summary>
    private static bool EndsInSome(List<Token> tokens)
    {
        for (var i = Math.Max(0, tokens.Count - 8); i + 3 < tokens.Count; i++)
        {
            if (tokens.Word(i) is "one" or "two" or "three" or "four" or "some" && tokens.Word(i + 1) == "of" && (tokens.Word(i + 2) == "these" || tokens.Word(i + 3) == "following"))
            {
                return true;
            }
        }

        return false;
    }

    public static bool LeadsToRules(List<Token> tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (((i < 2 || i >= tokens.Count - 5) && LeadInWords.Rules.Contains(tokens.Word(i))) || LeadInWords.Duties.Contains(tokens.Word(i)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a sentence points at what comes after it: "as follows", "any of the following".</summary>
    public static bool PointsAhead(List<Token> tokens)
    {
        var condition = tokens.Is(0, WordClass.ConditionOpener) ? tokens.FindIndex(token => token.Is(",")) : -1;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens.Word(i) is "following" or "follows" or "below" or "these" && (i > condition || PointsFromOpening(tokens, i)))
            {
                return true;
            }
        }

        return tokens.Count <= 3;
    }

    // "If you see any of the following, …" points at cases; "If in doubt as to the meaning of the following, …" and "If these rules are broken, …" speak of the text.
    private static bool PointsFromOpening(List<Token> tokens, int i)
    {
        var of = tokens.Word(i - 1) == "the" ? i - 2 : i - 1;
        return tokens.Word(of) == "of"
            ? tokens.Word(of - 1) is "any" or "one" or "all" or "both" or "either" or "some" or "more" or "none" or "two" or "three" or "each"
            : tokens.Word(i) != "these";
    }

    public static bool EndsInList(List<Token> tokens)
    {
        var last = tokens.Word(tokens.Count - 1);
        return last is "are" or "is" or "include" or "includes" or "follows" or "following" or "below" or "do" or "be" || tokens.Is(tokens.Count - 1, WordClass.Verb) || tokens.Is(tokens.Count - 1, WordClass.Participle) || tokens.Count <= 8;
    }

    /// <summary>"if any of the following is the case", "unless all of the following are met".</summary>
    private static bool SpeaksOfAnyCase(List<Token> tokens)
    {
        for (var i = 0; i + 3 < tokens.Count; i++)
        {
            if (tokens.Word(i) is "if" or "when" or "where" or "unless" && tokens.Word(i + 1) is "any" or "one" or "all" or "both" or "either" or "some" && tokens.Word(i + 2) is "of" or "or")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"…, when the officer finds", "you are responsible if they": the items complete a condition.</summary>
    private static bool EndsInOpenCondition(List<Token> tokens, string last)
    {
        for (var i = tokens.Count - 2; i > 0; i--)
        {
            if (tokens.IsMark(i, ","))
            {
                return false;
            }

            if (tokens.Word(i) is "if" or "when" or "where" or "unless" or "until" or "provided")
            {
                // "when the tide turns" is whole; "when the officer finds" wants its object.
                return FunctionWords.Pronouns.Contains(last) || last == "that" || (LeadInWords.Open.Contains(last) && last is not "following" && !(last == "so" && tokens.Word(tokens.Count - 2) is "said" or "done" or "do" or "says" or "agreed")) || last is "finds" or "considers" or "believes" or "decides" or "determines" or "involves" or "includes" or "shows";
            }
        }

        return false;
    }

    private static bool EndsIn(List<Token> tokens, string[][] phrases)
    {
        for (var i = Math.Max(0, tokens.Count - 8); i < tokens.Count; i++)
        {
            var after = tokens.AfterAny(i, phrases);
            if (after >= tokens.Count - 3 && after > 0)
            {
                return true;
            }
        }

        return false;
    }
}
