using PolicyAsCode.Model;
using PolicyAsCode.Reading.Lexicon;
using PolicyAsCode.Reading.Words;

namespace PolicyAsCode.Reading.Grammar;

/// <summary>Modal expressions with "to be": "are required to", "is not permitted", "are to", "is prohibited from".</summary>
internal static class BePredicates
{
    private static readonly Dictionary<string, (Polarity Polarity, Strength Strength)> Table = Build(
        (Polarity.Oblige, Strength.Binding, "required obliged obligated bound mandatory compulsory obligatory responsible accountable instructed directed imperative vital essential necessary"),
        (Polarity.Oblige, Strength.Advisory, "expected advised advisable important reminded supposed"),
        (Polarity.Oblige, Strength.Aspirational, "encouraged asked urged requested recommended suggested"),
        (Polarity.Forbid, Strength.Binding, "prohibited forbidden banned barred precluded debarred unacceptable unlawful illegal impermissible disallowed outlawed"),
        (Polarity.Forbid, Strength.Advisory, "discouraged inadvisable"),
        (Polarity.Permit, Strength.None, "allowed permitted entitled free welcome authorised authorized acceptable permissible ok okay fine invited optional voluntary exempt exempted excused relieved absolved"),
        (Polarity.Empower, Strength.None, "empowered"));

    /// <summary>Predicates that rule only with an infinitive behind them.</summary>
    private static readonly WordGroup NeedInfinitive = FunctionWords.Set("reminded supposed bound free welcome obliged obligated authorised authorized instructed directed asked urged requested invited entitled empowered");

    /// <summary>Verbs that only announce what comes: "it is important to note that".</summary>
    private static readonly WordGroup Announcing = FunctionWords.Set("note remember emphasise emphasize stress recognise recognize acknowledge understand say mention");

    /// <summary>Predicates of people between which and their infinitive a phrase can stand.</summary>
    private static readonly WordGroup TakesInfinitive = FunctionWords.Set("required obliged obligated bound expected allowed permitted entitled free authorised authorized empowered forbidden");

    private static readonly WordGroup NeedFor = FunctionWords.Set("responsible accountable");

    /// <summary>Predicates that free of a duty: denied, the duty stands.</summary>
    private static readonly WordGroup Freeing = FunctionWords.Set("exempt exempted excused relieved absolved");

    private static readonly WordGroup NeedIt = FunctionWords.Set("imperative vital essential necessary unlawful illegal important advisable inadvisable");

    public static Modal? At(List<Token> tokens, int i)
    {
        var word = tokens.Word(i);
        if (word is "it's" or "you're" or "they're" or "we're" or "i'm")
        {
            return After(tokens, i, i + 1, negated: false, impersonal: word == "it's");
        }

        if (word is not "is" and not "are" and not "isn't" and not "aren't" and not "am" and not "remain" and not "remains")
        {
            return null;
        }

        if (InvertedPredicates.At(tokens, i) is { } inverted)
        {
            return inverted;
        }

        var negated = word is "isn't" or "aren't";
        return After(tokens, i, i + 1, negated, tokens.Word(i - 1) == "it") ?? (word == "is" ? PolicyPhrases.At(tokens, i) : null) ?? (word is "remain" or "remains" ? null : IsToPhrases.At(tokens, i, negated));
    }

    /// <summary>Whether a modal is one with "to be" and a predicate of its subject.</summary>
    public static bool IsOne(List<Token> tokens, Modal modal) =>
        modal.Addressee.To == 0 && tokens.Word(modal.Start) is "is" or "are" or "isn't" or "aren't" && Table.ContainsKey(tokens.Word(tokens.Word(modal.End - 1) is "to" or "from" ? modal.End - 2 : modal.End - 1));

    /// <summary>Whether a word says of its subject that it is allowed something.</summary>
    public static bool Permits(string word) => Table.TryGetValue(word, out var force) && force.Polarity is Polarity.Permit or Polarity.Empower;

    /// <summary>The predicate behind a form of "to be", adverbs and "not" passed over from <paramref name="i"/> on.</summary>
    public static Modal? After(List<Token> tokens, int start, int i, bool negated, bool impersonal = false)
    {
        var only = false;
        while (i < tokens.Count)
        {
            var word = tokens.Word(i);
            var circumstance = CircumstancePhrases.NegativeAt(tokens, i);
            if (word == "not" && tokens.Word(i + 1) == "only")
            {
                i = AfterBut(tokens, i + 2);
            }
            else if (circumstance > 0 || word is "not" or "never" || (word == "no" && tokens.Word(i + 1) == "longer"))
            {
                negated = true;
                i = circumstance > 0 ? circumstance : word == "no" ? i + 2 : i + 1;
            }
            else if (tokens.Is(i, WordClass.Adverb))
            {
                only |= word == "only";
                i++;
            }
            else if (AfterAside(tokens, i, ref negated) is var after && after > i)
            {
                i = after;
            }
            else
            {
                break;
            }
        }

        return Predicate(tokens, start, i, negated, only, impersonal) ?? (impersonal ? BeNouns.Offence(tokens, start, i, negated) : null) ?? BeNouns.At(tokens, start, i, negated);
    }

    /// <summary>"are not, in any circumstances, allowed to", "are in lessons not allowed to": the index behind what stands between; the same index where nothing does.</summary>
    private static int AfterAside(List<Token> tokens, int i, ref bool negated)
    {
        if (!tokens.IsMark(i, ",") && !tokens.Is(i, WordClass.Preposition))
        {
            return i;
        }

        for (var k = i + 1; k < tokens.Count && k < i + 9; k++)
        {
            var isNot = tokens.Word(k) is "not" or "never";
            if ((isNot || tokens.IsMark(k, ",")) && Table.ContainsKey(tokens.Word(tokens.SkipAdverbs(k + 1))) && k > i + 1 && (isNot || tokens.IsMark(i, ",")))
            {
                negated |= isNot;
                return k + 1;
            }

            if (!tokens[k].IsWord || tokens.Is(k, WordClass.Coordinator | WordClass.Relative))
            {
                return i;
            }
        }

        return i;
    }

    /// <summary>"not only permitted but required": the second counts. Without one, the first.</summary>
    private static int AfterBut(List<Token> tokens, int first)
    {
        for (var k = first + 1; k < first + 4; k++)
        {
            if (tokens.Word(k) == "but")
            {
                var second = tokens.SkipAdverbs(k + 1);
                return Table.ContainsKey(tokens.Word(second)) ? second : first;
            }
        }

        return first;
    }

    private static Modal? Predicate(List<Token> tokens, int start, int i, bool negated, bool only, bool impersonal)
    {
        var word = tokens.Word(i);
        if (Acceptance.Tells(word))
        {
            return Acceptance.At(tokens, start, i, negated, only);
        }

        var last = TakesInfinitive.Contains(word) && !impersonal ? EndOfPhrase(tokens, start, i, ref negated) : i;
        var next = tokens.Word(last + 1);
        if (word is "prevented" or "stopped" && negated && next == "from" && tokens.Word(start) is "is" or "are" or "isn't" or "aren't")
        {
            return Modal.Firm(start, i + 2, Polarity.Permit, Strength.None);
        }

        if (word is "appropriate" or "suitable" or "proper" or "safe" && impersonal && negated && next is "to" or "for")
        {
            // "It is not appropriate for staff to": what is fitting lays nothing down, what is not is advised against.
            return InfinitiveFor(tokens, start, i, false, (Polarity.Forbid, Strength.Advisory), word) ?? (next == "to" ? Modal.Firm(start, i + 2, Polarity.Forbid, Strength.Advisory) with { IsImpersonal = true } : null);
        }

        if (word == "needed" && negated && next is "to" or "for" or "" && !impersonal)
        {
            return Modal.Firm(start, next == "to" ? i + 2 : i + 1, Polarity.Permit, Strength.None) with { IsImpersonal = true };
        }

        if (!Table.TryGetValue(word, out var force))
        {
            return null;
        }

        if (impersonal && next == "that" && !negated)
        {
            return AskingVerbs.ThatClause(tokens, start, i + 2, force) ?? Whole(tokens, start, i + 2, force);
        }

        if (impersonal && next == "to" && Announcing.Contains(tokens.Word(i + 2)))
        {
            return null;
        }

        if (impersonal && next == "for" && InfinitiveFor(tokens, start, i, negated, force, word) is { } infinitive)
        {
            return infinitive;
        }

        var notTo = next is "not" or "never" && tokens.Word(last + 2) == "to";
        var opens = next is "to" or "from" or "against" || notTo || Freeing.Contains(word) || (next == "for" && NeedFor.Contains(word));
        if ((word is "allowed" && next == "for" && tokens.Word(i + 2) is "in" or "by" or "within")
            || (NeedInfinitive.Contains(word) && next != "to" && !notTo && !impersonal && !(i + 1 >= tokens.Count && word.EndsIn('d') && word is not "bound" and not "supposed"))
            || (Freeing.Contains(word) && !(next == "from" || (next == "of" && word is "relieved" or "absolved")))
            || (NeedFor.Contains(word) && (negated || next is not "for" and not "to"))
            || (NeedIt.Contains(word) && !impersonal)
            || (word == "fine" && !impersonal && next != "to" && i + 1 < tokens.Count && !tokens.IsMark(i + 1, ".") && !tokens.IsMark(i + 1, ",")))
        {
            return null;
        }

        var end = last + (notTo ? 3 : opens || (next is "that" && impersonal) ? 2 : 1);
        var (polarity, bound) = (negated, notTo || next == "against") switch
        {
            (true, _) => Negate(force.Polarity, force.Strength, word),
            (_, true) => Turned(force),
            _ => (only && force.Polarity == Polarity.Permit ? Polarity.PermitOnly : force.Polarity, force.Strength),
        };
        return Modal.Firm(start, end, polarity, bound) with { IsImpersonal = impersonal, IsPassive = !opens && !impersonal };
    }

    /// <summary>"entitled, on request, to", "allowed at no time to": the last word of a phrase before the infinitive; without one, the predicate.</summary>
    private static int EndOfPhrase(List<Token> tokens, int start, int i, ref bool negated)
    {
        var first = tokens.IsMark(i + 1, ",") ? i + 2 : i + 1;
        if (tokens.Word(first) is not "at" and not "on" and not "in" and not "under" and not "during" and not "with" and not "within" and not "by" || tokens.AnimacyAt(start - 1) == Animacy.Thing)
        {
            return i;
        }

        var isDenied = false;
        for (var k = first; k < tokens.Count && k < first + 9; k++)
        {
            isDenied |= CircumstancePhrases.NegativeAt(tokens, k) > 0;
            if (tokens.Word(k) == "to" && k > first + 1 && (k + 1 >= tokens.Count || tokens.Word(k + 1) == "be" || tokens.Is(k + 1, WordClass.Verb)) && tokens.Word(k - 1) is not "order" and not "addition" and not "response" and not "regard" and not "relation")
            {
                negated |= isDenied;
                return k - 1;
            }

            if (tokens[k].Lower is ";" or ":" or "." or "(" || tokens.Is(k, WordClass.ConditionOpener))
            {
                return i;
            }
        }

        return i;
    }

    /// <summary>"forbidden not to": to be done; "required not to": forbidden; "allowed not to": still allowed.</summary>
    private static (Polarity Polarity, Strength Strength) Turned((Polarity Polarity, Strength Strength) force) => force.Polarity switch
    {
        Polarity.Oblige => (Polarity.Forbid, force.Strength),
        Polarity.Forbid => (Polarity.Oblige, force.Strength),
        _ => (Polarity.Permit, Strength.None),
    };

    /// <summary>What stands behind "that" without a verb we know: a duty as a whole, unless a word in it turns it around.</summary>
    private static Modal Whole(List<Token> tokens, int start, int from, (Polarity Polarity, Strength Strength) force)
    {
        var whole = Modal.Firm(start, Math.Min(from, tokens.Count), force.Polarity, force.Strength) with { IsImpersonal = true };
        return Enumerable.Range(from, Math.Max(0, tokens.Count - from)).Any(k => tokens.Word(k) is "no" or "not" or "never" or "nobody" or "nothing" or "none" or "neither") ? whole with { Kind = ModalKind.Statement } : whole;
    }

    /// <summary>"it is unacceptable for pupils to": it falls on those behind "for".</summary>
    private static Modal? InfinitiveFor(List<Token> tokens, int start, int i, bool negated, (Polarity Polarity, Strength Strength) force, string word)
    {
        for (var k = i + 3; k < tokens.Count && k < i + 16; k++)
        {
            if (tokens.Word(k) == "to")
            {
                var isTurned = tokens.Word(k - 1) is "not" or "never";
                if (negated && isTurned)
                {
                    return null;
                }

                var (polarity, strength) = negated ? Negate(force.Polarity, force.Strength, word) : isTurned ? Turned(force) : force;
                return Modal.Firm(start, k + 1, polarity, strength) with { Addressee = (i + 2, isTurned ? k - 1 : k), IsImpersonal = true };
            }
        }

        return null;
    }

    private static (Polarity Polarity, Strength Strength) Negate(Polarity polarity, Strength strength, string word) => (polarity, word) switch
    {
        (Polarity.Permit, _) => (Freeing.Contains(word) ? Polarity.Oblige : Polarity.Forbid, Strength.Binding),
        (Polarity.Oblige, "encouraged" or "advisable" or "recommended" or "suggested" or "advised" or "supposed") => (Polarity.Forbid, Strength.Advisory),
        (Polarity.Oblige or Polarity.Forbid, _) => (Polarity.Permit, Strength.None),
        _ => (polarity, strength),
    };

    private static Dictionary<string, (Polarity Polarity, Strength Strength)> Build(params (Polarity Polarity, Strength Strength, string Words)[] rows)
    {
        var table = new Dictionary<string, (Polarity, Strength)>(StringComparer.Ordinal);
        foreach (var (polarity, strength, words) in rows)
        {
            foreach (var word in FunctionWords.Set(words))
            {
                table[word] = (polarity, strength);
            }
        }

        return table;
    }
}
