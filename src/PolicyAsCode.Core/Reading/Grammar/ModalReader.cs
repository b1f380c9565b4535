using PolicyAsCode.Model;
using PolicyAsCode.Reading.Lexicon;
using PolicyAsCode.Reading.Words;

namespace PolicyAsCode.Reading.Grammar;

/// <summary>Finds the modal expression that starts at a token.</summary>
internal static class ModalReader
{
    /// <summary>The modal expression at <paramref name="i"/>, or nothing.</summary>
    public static Modal? At(List<Token> tokens, int i)
    {
        if (!tokens.Is(i, WordClass.OpensModal) || IsMentioned(tokens, i))
        {
            return null;
        }

        var modal = FreeingVerbs.At(tokens, i) ?? Auxiliary(tokens, i) ?? HaveOrNeed(tokens, i) ?? BePredicates.At(tokens, i) ?? AskingVerbs.At(tokens, i) ?? DutyPhrases.At(tokens, i);
        return modal is null ? null : Lapsed(tokens, i, Omission(tokens, Refraining(tokens, NegatedInfinitive(tokens, modal))));
    }

    /// <summary>"are required to not", "have to never": what stands behind "to" turns the verb around.</summary>
    private static Modal NegatedInfinitive(List<Token> tokens, Modal modal)
    {
        if (tokens.Word(modal.End - 1) != "to")
        {
            return modal;
        }

        var tail = ModalTail.Read(tokens, modal.End);
        return !tail.IsNegated ? modal : modal.Polarity switch
        {
            Polarity.Oblige => modal with { End = tail.End, Polarity = Polarity.Forbid },
            Polarity.Permit or Polarity.Empower => modal with { End = tail.End },

            // "are not allowed to not": who turns twice may mean either.
            _ => modal with { Kind = ModalKind.Statement, IsInDoubt = true },
        };
    }

    /// <summary>"are required to refrain from": the verb turns the modal around.</summary>
    private static Modal Refraining(List<Token> tokens, Modal modal)
    {
        var verb = tokens.SkipAdverbs(modal.End);
        var free = tokens.After(verb, "feel", "free", "to");
        if (free > 0 && modal.Kind == ModalKind.Firm && modal.Polarity == Polarity.Oblige)
        {
            return modal with { End = free, Polarity = Polarity.Permit, Strength = Strength.None };
        }

        var end = DoubledNegation.Refrains(tokens, verb) ? verb + 2 : -1;
        return end < 0 || modal.Polarity is not Polarity.Oblige ? modal : modal with { End = end, Polarity = Polarity.Forbid };
    }

    /// <summary>"must not fail to" demands; "must not hesitate to" encourages, which is no rule.</summary>
    private static Modal Omission(List<Token> tokens, Modal modal)
    {
        var verb = tokens.SkipAdverbs(modal.End);
        if (modal.Polarity != Polarity.Forbid)
        {
            return modal;
        }

        if ((tokens.Word(verb) == "but" && tokens.Word(modal.Start) is "can" or "cannot" or "can't") || DoubledNegation.HoldsBack(tokens, verb) || DoubledNegation.AsksForMore(tokens, modal.Start, verb))
        {
            return modal with { Kind = ModalKind.Statement };
        }

        var end = DoubledNegation.AfterOmission(tokens, verb);
        return end < 0 ? modal
            : tokens.Word(modal.Start) is "can" or "cannot" or "can't" ? modal with { Kind = ModalKind.Statement }
            : modal with { End = end, Kind = modal.Kind == ModalKind.Possible ? ModalKind.Firm : modal.Kind, Polarity = Polarity.Oblige };
    }

    /// <summary>"no longer need to", "no longer may": what held before is over.</summary>
    private static Modal Lapsed(List<Token> tokens, int i, Modal modal)
    {
        if (tokens.Word(i - 1) != "longer" || tokens.Word(i - 2) != "no")
        {
            return modal;
        }

        var (polarity, strength) = modal.Polarity == Polarity.Permit && modal.Strength == Strength.None ? (Polarity.Forbid, Strength.Binding) : (Polarity.Permit, Strength.None);
        return modal with { Start = i - 2, Kind = modal.Kind == ModalKind.Statement ? ModalKind.Statement : ModalKind.Firm, Polarity = polarity, Strength = strength };
    }

    private static Modal? Auxiliary(List<Token> tokens, int i)
    {
        var (kind, polarity, strength, negated) = tokens.Word(i) switch
        {
            "must" or "shall" => (ModalKind.Firm, Polarity.Oblige, Strength.Binding, false),
            "mustn't" or "shan't" => (ModalKind.Firm, Polarity.Oblige, Strength.Binding, true),
            "should" or "ought" => (ModalKind.Firm, Polarity.Oblige, Strength.Advisory, false),
            "shouldn't" or "oughtn't" => (ModalKind.Firm, Polarity.Oblige, Strength.Advisory, true),
            "may" or "can" => (ModalKind.Possible, Polarity.Permit, Strength.None, false),
            "cannot" or "can't" => (ModalKind.Possible, Polarity.Permit, Strength.None, true),
            "will" or "we'll" or "i'll" or "they'll" or "you'll" => (ModalKind.Future, Polarity.Oblige, Strength.Commitment, false),
            "won't" => (ModalKind.Future, Polarity.Oblige, Strength.Commitment, true),
            "needn't" => (ModalKind.Firm, Polarity.Permit, Strength.None, false),
            "would" or "could" or "might" or "wouldn't" or "couldn't" => (ModalKind.Statement, Polarity.Permit, Strength.None, false),
            _ => ((ModalKind)(-1), default, default, false),
        };
        if (kind < 0 || IsNoun(tokens, i))
        {
            return null;
        }

        var tail = ModalTail.Read(tokens, i + 1);
        var isBracketed = false;
        for (var k = i + 1; k < tail.End; k++)
        {
            // "may (not) run"
            isBracketed |= tokens[k].Depth > 0;
        }

        negated ^= tail.IsNegated;
        if (tail.End >= tokens.Count && tokens.Word(i) is "can" or "could" or "may" && tokens.FindIndex(0, i, static token => token.Lower is "everything" or "anything" or "whatever" or "what") >= 0)
        {
            // "do everything members can": its verb is the one before.
            return null;
        }

        if (isBracketed)
        {
            return new Modal { Start = i, End = tail.End, Kind = ModalKind.Statement, IsInDoubt = true };
        }

        var modal = new Modal { Start = i, End = tail.End, Kind = kind, Polarity = polarity, Strength = strength };
        return Inner(tokens, modal, negated) ?? Turn(modal, negated, tail.IsOnly);
    }

    /// <summary>The word "must" in quotation marks is spoken of, unless a verb behind it shows that the marks only stress it.</summary>
    private static bool IsMentioned(List<Token> tokens, int i) =>
        i + 1 < tokens.Count && !tokens[i + 1].IsWord && (tokens.IsMark(i - 1, "\"") || tokens.IsMark(i - 1, "'")) && (tokens.IsMark(i + 1, "\"") || tokens.IsMark(i + 1, "'"))
        && !(tokens.Is(tokens.SkipAdverbs(i + 2), WordClass.Verb) || tokens.Word(i + 2) is "be" or "not" or "only");

    /// <summary>"the will of the child", "a must", "in May 2026".</summary>
    private static bool IsNoun(List<Token> tokens, int i)
    {
        var before = tokens.Word(i - 1);
        return (before is "the" or "a" or "an" or "free" or "good" && tokens.Word(i) is "will" or "must" or "can")
            || (tokens.Word(i) == "may" && tokens[i].IsCapital && i > 0 && (before is "in" or "between" or "during" or "before" or "after" or "early" or "late" or "each" or "every" or "by" or "from" or "until" or "of" or "since" or "to" || char.IsDigit(tokens[i - 1].Lower[0]) || (i + 1 < tokens.Count && char.IsDigit(tokens[i + 1].Lower[0]))));
    }

    /// <summary>"will be expected to", "shall not be required to", "may need to", "will have to": the inner expression decides.</summary>
    private static Modal? Inner(List<Token> tokens, Modal outer, bool negated)
    {
        if (tokens.Word(outer.Start) == "would" && !negated && tokens.Word(outer.Start - 1) is "we" or "i" or "school" && Gratitude(tokens, outer.End) is > 0 and var wish)
        {
            // "We would be grateful if parents did not park here."
            return AskingVerbs.ThatClause(tokens, outer.Start, wish, (Polarity.Oblige, Strength.Aspirational));
        }

        if (tokens.Word(outer.End) == "be")
        {
            var forced = tokens.SkipAdverbs(outer.End + 1);
            if (negated && (outer.Kind == ModalKind.Possible || tokens.Word(outer.Start) is "shall" or "shan't") && tokens.Word(forced) is "made" or "forced" or "compelled" or "coerced" && tokens.Word(forced + 1) == "to")
            {
                // "cannot be made to": nobody has to.
                return outer with { End = forced + 2, Kind = ModalKind.Firm, Polarity = Polarity.Permit, Strength = Strength.None };
            }

            var inner = BePredicates.After(tokens, outer.Start, outer.End + 1, negated, tokens.Word(outer.Start - 1) == "it");
            if (inner is null && tokens.Word(outer.Start) is "shall" or "shan't" && BePredicates.Permits(tokens.Word(tokens.SkipAdverbs(outer.End + 1))))
            {
                // "shall be entitled" to something: a right, and no duty.
                return outer with { Kind = ModalKind.Statement };
            }

            if (inner is null || (outer.Kind == ModalKind.Firm && !OutdoesFirm(tokens, outer, inner, negated)))
            {
                return null;
            }

            // "may be required to" foresees a duty; it lays none down.
            return outer.Kind is ModalKind.Possible or ModalKind.Statement && inner.Polarity is Polarity.Oblige or Polarity.Forbid && !negated ? inner with { Kind = ModalKind.Statement } : inner;
        }

        var next = tokens.SkipAdverbs(outer.End);
        if (tokens.Word(outer.Start) == "would" && !negated && AskingVerbs.At(tokens, next) is { } asking)
        {
            return asking with { Start = outer.Start };
        }

        if (tokens.Word(next) == "have" && outer.Kind != ModalKind.Possible && !negated && DutyPhrases.Having(tokens, next) is { } having)
        {
            return having with { Start = outer.Start, Kind = outer.Kind == ModalKind.Statement ? ModalKind.Statement : having.Kind };
        }

        if (tokens.Word(next) is "need" or "have" && tokens.Word(next + 1) == "to")
        {
            return outer.Kind switch
            {
                ModalKind.Possible or ModalKind.Statement => outer with { End = next + 2, Kind = ModalKind.Statement },
                _ when negated => outer with { End = next + 2, Kind = ModalKind.Firm, Polarity = Polarity.Permit, Strength = Strength.None },
                ModalKind.Future => outer with { End = next + 2, Kind = ModalKind.Firm, Strength = Strength.Binding },
                _ => outer with { End = next + 2 },
            };
        }

        return null;
    }

    /// <summary>The index behind "be grateful if", "appreciate it if"; -1 where neither stands there.</summary>
    private static int Gratitude(List<Token> tokens, int i)
    {
        var be = tokens.Word(i) == "be" ? tokens.SkipAdverbs(i + 1) : -1;
        return be > 0 && tokens.Word(be) is "grateful" or "obliged" or "pleased" ? tokens.After(be + 1, "if")
            : tokens.Word(i) is "appreciate" or "prefer" ? tokens.AfterAny(i + 1, ["it", "if"], ["if"]) : -1;
    }

    /// <summary>
    /// After must and should the outer word keeps its own force ("must be encouraged to" is a duty on others). But
    /// "shall not be required to" releases, "shall be entitled to" permits, and "must be prohibited" forbids.
    /// </summary>
    private static bool OutdoesFirm(List<Token> tokens, Modal outer, Modal inner, bool negated)
    {
        if (tokens.Word(outer.Start) is "shall" or "shan't")
        {
            return true;
        }

        return inner.Polarity == Polarity.Forbid && !negated;
    }

    private static Modal Turn(Modal modal, bool negated, bool only)
    {
        if (negated)
        {
            return modal.Polarity == Polarity.Oblige
                ? modal with { Polarity = Polarity.Forbid }
                : modal with { Polarity = Polarity.Forbid, Strength = modal.Kind == ModalKind.Statement ? Strength.None : Strength.Binding };
        }

        return only ? modal with { Polarity = Polarity.PermitOnly } : modal;
    }

    /// <summary>The index behind "(any prior) permission to"; -1 where it does not stand there.</summary>
    private static int PermissionTo(List<Token> tokens, int i)
    {
        while (tokens.Is(i, WordClass.Determiner) || tokens.Word(i) is "prior" or "special" or "written" or "our")
        {
            i++;
        }

        return tokens.Word(i) is "permission" or "consent" or "approval" or "licence" or "license" or "permit" or "leave" && tokens.Word(i + 1) == "to" ? i + 2 : -1;
    }

    private static Modal? HaveOrNeed(List<Token> tokens, int i)
    {
        var word = tokens.Word(i);
        if (word is "do" or "does" or "don't" or "doesn't")
        {
            var not = word is "don't" or "doesn't" ? i + 1 : tokens.After(i + 1, "not");
            var verb = not < 0 ? -1 : tokens.SkipAdverbs(not);
            if (verb > 0 && tokens.Word(verb) is "need" or "have" && tokens.Word(verb + 1) == "to")
            {
                return new Modal { Start = i, End = verb + 2, Kind = ModalKind.Firm, Polarity = Polarity.Permit };
            }

            return verb > 0 && tokens.Word(verb) is "need" or "require" && PermissionTo(tokens, verb + 1) is > 0 and var end
                ? new Modal { Start = i, End = end, Kind = ModalKind.Firm, Polarity = Polarity.Permit }
                : null;
        }

        if (word is not "has" and not "have" and not "need" and not "needs")
        {
            return null;
        }

        if (word is "need" or "needs" && tokens.Word(i + 1) == "not")
        {
            return new Modal { Start = i, End = i + 2, Kind = ModalKind.Firm, Polarity = Polarity.Permit };
        }

        var to = tokens.SkipAdverbs(i + 1);
        if (tokens.Word(i - 1) is "the" or "a" or "no" or "any" or "to" or "their" or "your" or "this" or "may" or "might" or "could" or "would" or "sometimes" or "often" or "occasionally" or "usually" || tokens.Word(to) != "to" || (tokens.Word(to + 1) == "do" && tokens.Word(to + 2) == "with"))
        {
            return null;
        }

        var only = to > i + 1 && tokens.Word(to - 1) == "only";
        return new Modal { Start = i, End = to + 1, Kind = ModalKind.Firm, Polarity = only ? Polarity.PermitOnly : Polarity.Oblige, Strength = Strength.Binding };
    }
}
