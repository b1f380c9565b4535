using PolicyAsCode.Model;
using PolicyAsCode.Reading.Lexicon;
using PolicyAsCode.Reading.Words;

namespace PolicyAsCode.Reading.Grammar;

/// <summary>Duties, rights and powers named by a noun: "has a duty to", "reserves the right to", "agrees to".</summary>
internal static class DutyPhrases
{
    private static readonly WordGroup BeforeNoun = FunctionWords.Set("a an the full overall no legal statutory personal primary absolute sole delegated additional specific direct professional ultimate general shared collective any final same moral special particular");

    private static readonly WordGroup DutyNouns = FunctionWords.Set("duty obligation responsibility right power authority permission");

    public static Modal? At(List<Token> tokens, int i) => tokens.Word(i) switch
    {
        "reserve" or "reserves" => ReservedRight(tokens, i),
        "has" or "have" or "retain" or "retains" => Having(tokens, i),
        "agree" or "agrees" or "undertake" or "undertakes" or "pledge" or "pledges" or "promise" or "promises" or "commit" or "commits" => Pledge(tokens, i),
        "recommend" or "recommends" or "suggest" or "suggests" => Recommendation(tokens, i),
        "refrain" or "refrains" when tokens.Word(i + 1) == "from" && tokens.Word(i - 1) != "to" && i + 2 >= tokens.Count => Modal.Firm(i, i + 2, Polarity.Forbid, Strength.Binding),
        "assume" or "assumes" or "bear" or "bears" or "take" or "takes" => Responsibility(tokens, i),
        "feel" when tokens.After(i, "feel", "free", "to") > 0 && tokens.Word(i - 1) is "" or "please" or "should" => Modal.Firm(i, i + 3, Polarity.Permit, Strength.None),
        "it" or "it's" => ItIs(tokens, i),
        "onus" or "responsibility" => OnusIs(tokens, i),
        "there" => BanPhrases.ThereIs(tokens, i) ?? NoNeed(tokens, i),
        "ban" or "prohibition" => BanPhrases.Applying(tokens, i),
        _ => null,
    };

    private static Modal? ReservedRight(List<Token> tokens, int i)
    {
        var end = tokens.After(i + 1, "the", "right");
        if (end < 0)
        {
            return null;
        }

        // "reserve the right, at any time and without notice, to"
        for (var k = end; k < tokens.Count && k < end + 14; k++)
        {
            if (tokens.Word(k) is "to" or "of")
            {
                return Modal.Firm(i, k + 1, Polarity.Empower, Strength.None);
            }
        }

        return null;
    }

    /// <summary>"has a duty to", "shall have the right of".</summary>
    public static Modal? Having(List<Token> tokens, int i)
    {
        var k = i + 1;
        var negated = tokens.Word(i - 1) is "not" or "don't" or "doesn't" or "never";
        i = tokens.Word(i - 1) is "don't" or "doesn't" ? i - 1 : tokens.Word(i - 1) == "not" && tokens.Word(i - 2) is "do" or "does" ? i - 2 : i;
        while (BeforeNoun.Contains(tokens.Word(k)) || (k > i + 1 && k < i + 4 && DutyNouns.Contains(tokens.Word(k + 1)) && !tokens.Is(k, WordClass.Preposition) && !DutyNouns.Contains(tokens.Word(k))))
        {
            negated |= tokens.Word(k) == "no";
            k++;
        }

        if (tokens.Word(k) is "right" or "freedom" && AfterPair(tokens, k) is > 0 and var second)
        {
            // "has the right and the responsibility to": the stronger of the two.
            k = second;
        }

        // "Tenants have the right:" is completed by its items.
        var link = k + 1 >= tokens.Count ? "to" : tokens.Word(k + 1);
        return tokens.Word(k) switch
        {
            "right" or "permission" or "freedom" when !negated && link is "not" or "never" && tokens.Word(k + 2) == "to" => Modal.Firm(i, k + 3, Polarity.Permit, Strength.None),
            "right" or "permission" when link is "to" or "of" => negated ? Modal.Firm(i, k + 2, Polarity.Forbid, Strength.Binding) : Modal.Firm(i, k + 2, Polarity.Permit, Strength.None),
            "authority" or "power" or "powers" or "discretion" when link == "to" => negated ? Modal.Firm(i, k + 2, Polarity.Forbid, Strength.Binding) : Modal.Firm(i, k + 2, Polarity.Empower, Strength.None),
            "need" when negated && link == "to" => Modal.Firm(i, k + 2, Polarity.Permit, Strength.None),
            "duty" or "obligation" or "responsibility" when link is "to" or "for" => negated ? Modal.Firm(i, k + 2, Polarity.Permit, Strength.None) : Modal.Firm(i, k + 2, Polarity.Oblige, Strength.Binding),
            "duty" or "obligation" or "responsibility" when !negated && link is "not" or "never" && tokens.Word(k + 2) == "to" => Modal.Firm(i, k + 3, Polarity.Forbid, Strength.Binding),
            "ban" or "prohibition" when link is "on" or "against" or "of" => BanPhrases.On(tokens, i, k, negated),
            "option" or "choice" when link is "to" or "of" => negated ? null : Modal.Firm(i, k + 2, Polarity.Permit, Strength.None),
            _ => null,
        };
    }

    /// <summary>The index of the duty in "right and (a) duty"; -1 where none stands there.</summary>
    private static int AfterPair(List<Token> tokens, int noun)
    {
        var second = noun + 2;
        while (BeforeNoun.Contains(tokens.Word(second)))
        {
            second++;
        }

        return tokens.Word(noun + 1) is "and" && tokens.Word(second) is "duty" or "obligation" or "responsibility" ? second : -1;
    }

    private static Modal? Pledge(List<Token> tokens, int i)
    {
        // "to agree to", "the agreed steps", "cannot commit to": these promise nothing.
        if (tokens.Word(i - 1) is "to" or "not" or "the" or "a" or "an" or "can" or "could" or "cannot" or "don't" or "who" or "if")
        {
            return null;
        }

        var k = i + 1 + (tokens.Word(i + 1) is "themselves" or "ourselves" or "itself" ? 1 : 0);
        var not = tokens.Word(k) is "not" or "never" ? 1 : 0;
        return tokens.Word(k + not) == "to" || (k >= tokens.Count && not == 0 && tokens.Word(i) is "agree" or "agrees" or "undertake" or "undertakes" or "promise" or "promises" && !IsCase(tokens, i))
            ? Modal.Firm(i, Math.Min(k + not + 1, tokens.Count), not == 1 ? Polarity.Forbid : Polarity.Oblige, Strength.Commitment) with { Kind = ModalKind.Future }
            : null;
    }

    /// <summary>"…, unless the head agrees:" ends in a case, and promises nothing that the items could complete.</summary>
    private static bool IsCase(List<Token> tokens, int verb)
    {
        for (var k = verb - 1; k > 0 && tokens[k].IsWord; k--)
        {
            if (tokens.Is(k, WordClass.ConditionOpener))
            {
                return true;
            }
        }

        return false;
    }

    private static Modal? Recommendation(List<Token> tokens, int i)
    {
        for (var k = i + 1; k < i + 6; k++)
        {
            if (tokens.Word(k) == "that" && AskingVerbs.ThatClause(tokens, i, k + 1, (Polarity.Oblige, Strength.Aspirational)) is { } clause && tokens.Word(i - 1) is not "to" and not "not" and not "who" and not "may" and not "will" and not "")
            {
                return clause;
            }

            if (tokens.Word(k) == "that" && tokens.Word(i - 1).Length > 0 && tokens.Word(i - 1) is not "to" and not "not" and not "who" and not "may" and not "will")
            {
                return Modal.Firm(i, k + 1, Polarity.Oblige, Strength.Aspirational) with { IsImpersonal = true };
            }
        }

        if (tokens.Word(i - 1) == "not" && tokens.Word(i - 2) is "do" or "does")
        {
            return Modal.Firm(i - 2, i + 1, Polarity.Forbid, Strength.Advisory) with { IsImpersonal = true };
        }

        if (tokens.Word(i - 1) is not "we" and not "strongly" and not "highly" and not "i" and not "also" and not "school")
        {
            return null;
        }

        var modal = tokens.Word(i + 1) == "against" ? Modal.Firm(i, i + 2, Polarity.Forbid, Strength.Advisory) : Modal.Firm(i, i + 1, Polarity.Oblige, Strength.Aspirational);
        return modal with { IsImpersonal = true };
    }

    private static Modal? Responsibility(List<Token> tokens, int i)
    {
        var k = i + 1;
        while (tokens.Word(k) is "the" or "full" or "all" or "overall" or "personal" or "sole")
        {
            k++;
        }

        var free = tokens.Word(i - 1) is not "to" and not "not" and not "no" and not "must" and not "should" and not "will" and not "can" and not "cannot";
        return free && tokens.Word(k) is "responsibility" or "liability" && tokens.Word(k + 1) == "for" ? Modal.Firm(i, k + 2, Polarity.Oblige, Strength.Binding) : null;
    }

    /// <summary>"it is the responsibility of the headteacher to", "it is each person's duty to".</summary>
    private static Modal? ItIs(List<Token> tokens, int i)
    {
        // "it is", "it shall be", "it remains"
        var be = tokens.Word(i) == "it" && tokens.Word(i + 1) is "shall" or "will" && tokens.Word(i + 2) == "be" ? i + 2 : i + 1;
        if (tokens.Word(i) == "it" && tokens.Word(be) is not "is" and not "be" and not "remains")
        {
            return null;
        }

        for (var k = be + 1; k < tokens.Count && k < i + 10; k++)
        {
            if (tokens.Word(k) is "responsibility" or "duty" or "job" or "obligation")
            {
                return ResponsibilityOf(tokens, i, be, k);
            }

            if (tokens[k].Lower is "," or ";" or "that" or "to")
            {
                return null;
            }
        }

        return null;
    }

    private static Modal? ResponsibilityOf(List<Token> tokens, int i, int be, int noun)
    {
        var negated = tokens.Word(be + 1) == "not";
        var from = be + 1;
        var to = noun;
        var end = noun + 1;
        if (tokens.Word(end) == "of")
        {
            from = end + 1;
            while (end < tokens.Count && tokens.Word(end) != "to" && tokens[end].Lower is not ":" and not ";")
            {
                end++;
            }

            to = end;
        }

        if (tokens.Word(end) != "to")
        {
            return tokens.Word(end) is "not" or "never" && tokens.Word(end + 1) == "to" && !negated ? Falling(tokens, i, (from, to), end + 1, Strength.Binding) : null;
        }

        return negated ? Modal.Firm(i, end + 1, Polarity.Permit, Strength.None) with { Addressee = (from, to), IsImpersonal = true } : Falling(tokens, i, (from, to), end, Strength.Binding);
    }

    /// <summary>A duty on those named; "of members not to" forbids.</summary>
    private static Modal Falling(List<Token> tokens, int start, (int From, int To) addressee, int to, Strength strength)
    {
        var isTurned = tokens.Word(to - 1) is "not" or "never";
        return Modal.Firm(start, to + 1, isTurned ? Polarity.Forbid : Polarity.Oblige, strength) with { Addressee = (addressee.From, Math.Min(addressee.To, isTurned ? to - 1 : to)), IsImpersonal = true };
    }

    /// <summary>"the onus is on the employee to".</summary>
    private static Modal? OnusIs(List<Token> tokens, int i)
    {
        var from = tokens.AfterAny(i + 1, ["is", "on"], ["lies", "with"], ["rests", "with"]);
        for (var k = from; from > 0 && k < tokens.Count && k < from + 8; k++)
        {
            if (tokens.Word(k) == "to" && k > from)
            {
                return Falling(tokens, i, (from, k), k, Strength.Binding);
            }
        }

        return null;
    }

    /// <summary>"there is no need to".</summary>
    private static Modal? NoNeed(List<Token> tokens, int i)
    {
        if (tokens.Word(i + 1) is not "is" and not "are")
        {
            return null;
        }

        var duty = tokens.AfterAny(i, ["there", "is", "an", "obligation"], ["there", "is", "a", "duty"], ["there", "is", "a", "requirement"], ["there", "is", "an", "expectation"]);
        for (var k = duty + 1; duty > 0 && tokens.Word(duty) is "on" or "for" && k < tokens.Count && k < duty + 24; k++)
        {
            if (tokens.Word(k) == "to" && (k + 1 >= tokens.Count || tokens.Is(k + 1, WordClass.Verb)))
            {
                return Falling(tokens, i, (duty + 1, k), k, tokens.Word(duty - 1) == "expectation" ? Strength.Advisory : Strength.Binding);
            }
        }

        var none = tokens.AfterAny(i, ["there", "is", "no"], ["there", "are", "no"]);
        for (var k = none + 1; none > 0 && k < tokens.Count && k < none + 8 && tokens[k].IsWord; k++)
        {
            if (tokens.Word(k) is "allowed" or "permitted")
            {
                // "There is no fishing allowed."
                return Modal.Firm(i, k + 1, Polarity.Forbid, Strength.Binding) with { IsImpersonal = true };
            }
        }

        var release = tokens.After(i, "there", "is", "no");
        for (var k = release + 2; release > 0 && tokens.Word(release) is "need" or "requirement" or "obligation" or "duty" or "expectation" && tokens.Word(release + 1) is "for" or "on" or "upon" && k < tokens.Count && k < release + 16; k++)
        {
            if (tokens.Word(k) == "to")
            {
                return Modal.Firm(i, k + 1, Polarity.Permit, Strength.None) with { Addressee = (release + 2, k), IsImpersonal = true };
            }
        }

        var end = release;
        return end > 0 && tokens.Word(end) is "need" or "requirement" or "obligation" or "duty" && tokens.Word(end + 1) is "to" or "for"
            ? Modal.Firm(i, end + 2, Polarity.Permit, Strength.None) with { IsImpersonal = true }
            : null;
    }
}
