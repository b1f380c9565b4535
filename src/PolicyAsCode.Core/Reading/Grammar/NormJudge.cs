using PolicyAsCode.Model;
using PolicyAsCode.Reading.Lexicon;
using PolicyAsCode.Reading.Words;

namespace PolicyAsCode.Reading.Grammar;

/// <summary>Decides whether a modal with its subject and verb lays down a norm or states something, and of which force.</summary>
internal sealed class NormJudge(List<Token> tokens, string text, AudienceWords audiences)
{
    private static readonly WordGroup Interpreting = FunctionWords.Set("read construed interpreted understood taken deemed regarded treated seen viewed");

    private readonly VerbSense _sense = new(tokens);
    private readonly ForceReader _forces = new(tokens, text);
    private readonly AudienceReader _audiences = new(tokens, text, audiences);

    /// <summary>Whether the last clause made no norm because a negation in it was not understood.</summary>
    public bool IsInDoubt { get; private set; }

    /// <summary>The norm of a clause; nothing where it only states.</summary>
    /// <param name="modal">The modal.</param>
    /// <param name="subject">Its subject.</param>
    /// <param name="from">Where its clause starts.</param>
    /// <param name="to">Where it ends.</param>
    /// <param name="before">The subject of the clause before, for whom "they" can stand.</param>
    public Clause? Judge(Modal modal, Subject subject, int from, int to, Subject? before = null)
    {
        IsInDoubt = modal.IsInDoubt;
        subject = Named(modal, Contracted(modal, subject), before);
        var verb = Math.Min(tokens.SkipAdverbs(modal.End), to);
        if (modal.Kind == ModalKind.Statement || subject.IsPartial || IsInversion(modal, subject, from, ref subject, ref verb, to) || _sense.IsPast(verb))
        {
            return null;
        }

        if (SpeaksOfScope(modal, subject, verb) || (modal.Addressee.To == 0 && !subject.IsEmpty && IsContactClause(from, modal.Start)))
        {
            return null;
        }

        if (IsNearlyDenied(modal, from, verb) || IsTangled(modal, subject, from, verb))
        {
            IsInDoubt = true;
            return null;
        }

        subject = Named(modal, subject, before);
        var isPassive = modal.IsPassive || (tokens.Word(verb) is "be" or "get" && tokens.Is(tokens.SkipAdverbs(verb + 1), WordClass.Participle));
        if (!modal.CountsSubject && tokens.Word(from) == "nothing" && tokens.Word(from + 1) is "in" or "within" or "under" or "herein" or "contained" && (!isPassive || Interpreting.Contains(tokens.Word(tokens.SkipAdverbs(verb + 1)))))
        {
            // "Nothing in this policy shall limit", "should be read as": the text speaks of itself.
            return null;
        }

        if (subject.IsTheText && modal.Kind != ModalKind.Firm && !isPassive)
        {
            return null;
        }

        if (!subject.IsNegative && (NegatesLater(from, modal.Start) || FarNegation.Before(tokens, from, modal.Start, out _) > from))
        {
            // "Dogs are welcome, but no cats shall be allowed": where the subject was not told apart, its "no" must not be lost.
            IsInDoubt = true;
            return null;
        }

        if (subject.IsNegative && tokens.Word(Math.Max(0, from) + 1) is "responsibility" or "liability")
        {
            return null;
        }

        if (!_sense.Rules(modal, subject, verb, to, isPassive))
        {
            return null;
        }

        if (_sense.IsPurpose(modal, subject, verb) || (!isPassive && _sense.StandsForThing(modal, subject, from)))
        {
            return null;
        }

        if (tokens.Word(modal.Start) == "should" && modal.Polarity != Model.Polarity.Forbid && !subject.IsNegative && Foretelling.IsMeant(tokens, from, modal.Start, verb))
        {
            return null;
        }

        var force = _forces.Read(modal, subject, from, verb, to, isPassive);
        IsInDoubt = force is null && !DoubledNegation.HoldsBack(tokens, verb);
        return force is null ? null : new Clause(modal, subject, force, _audiences.Read(modal, subject, verb, to, isPassive), from, verb, to, Because(modal, isPassive));
    }

    /// <summary>"This rule shall not apply to guests": where it holds, not what is forbidden.</summary>
    private bool SpeaksOfScope(Modal modal, Subject subject, int verb) =>
        tokens.Word(verb) is "apply" or "extend" && tokens.Word(verb + 1) is "to" or "only" or "in" or "where" or "when" && subject.Animacy != Animacy.Animate && modal.Addressee.To == 0;

    /// <summary>"The form you must sign", "any information the coach needs": the modal belongs to what says more of the noun.</summary>
    private bool IsContactClause(int from, int modal)
    {
        var last = modal - 1;
        if (last < from + 2)
        {
            return false;
        }

        var isPronoun = tokens.Word(last) is "you" or "they" or "we" or "he" or "she" or "i";
        var second = isPronoun ? last : last - 1;
        return (isPronoun || tokens.Word(second) is "the" or "your" or "their" or "our" or "his" or "her" or "a" or "an") && tokens[second - 1].IsWord && second - 1 > from
            && tokens.Is(from, WordClass.Determiner) && tokens.AnimacyAt(second - 1) == Animacy.Thing && !tokens[second - 1].Is("this") && !HasOpener(from, second);
    }

    private bool HasOpener(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (tokens.Is(i, WordClass.ConditionOpener) || tokens.Is(i, WordClass.Preposition) && i == from || !tokens[i].IsWord || tokens.Is(i, WordClass.Relative))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"should rarely be used", "Seldom may a guest": neither allowed nor forbidden, so no rule.</summary>
    private bool IsNearlyDenied(Modal modal, int from, int verb)
    {
        for (var i = modal.Start - 1; i < verb; i++)
        {
            if (DoubledNegation.IsNearlyNot(tokens.Word(i)))
            {
                return true;
            }
        }

        // "can share little with the press".
        return DoubledNegation.IsNearlyNot(tokens.Word(from)) || tokens.Word(verb + 1) is "little" or "few" && tokens.Word(verb + 2) is not "children" and not "by";
    }

    /// <summary>"Not only may guests not stay", "No sooner than May may the field be used": a negation stands where it was not understood.</summary>
    private bool IsTangled(Modal modal, Subject subject, int from, int verb)
    {
        var end = tokens.Word(from) == "not" && tokens.Word(from + 1) == "only" && modal.Start <= from + 2 ? verb + 4 : verb + 1;
        for (var i = modal.End; i < end; i++)
        {
            if (tokens.Word(i) is "not" or "never")
            {
                return true;
            }
        }

        return subject.IsEmpty && tokens.Word(from) is "no" or "not" && modal.Start > from;
    }

    private bool NegatesLater(int from, int modal)
    {
        for (var i = Math.Max(1, from + 1); i < modal; i++)
        {
            if (tokens.Word(i) is "no" or "nobody" or "nothing" or "none" or "neither" && (tokens.IsMark(i - 1, ",") || tokens.Word(i - 1) is "and" or "but" or "or" or "so") && tokens.Word(i + 1) is not "longer" and not "later" and not "more" and not "less" and not "fewer")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"If the complainant prefers, they may": those named last in the sentence.</summary>
    private Subject Named(Modal modal, Subject subject, Subject? before)
    {
        for (var i = modal.Start - 2; subject.IsPronoun && i >= 0; i--)
        {
            var isOneOfTwo = tokens.Word(i - 1) is "and" or "or" && tokens.AnimacyAt(i) == Animacy.Animate && tokens.AnimacyAt(i - 2) == Animacy.Animate;
            if ((isOneOfTwo || tokens.Is(i, WordClass.Animate)) && !tokens.Is(i, WordClass.Pronoun) && tokens.Word(i) is not "someone" and not "those")
            {
                var first = i;
                while (tokens.Word(first - 1) is "and" or "or" && tokens.AnimacyAt(first - 2) == Animacy.Animate)
                {
                    first -= 2;
                }

                // "If a teacher suspects that a child is hurt, they must": which of the two, only its author knows.
                return subject with { Members = NamesOthers(first) ? default : SubjectReader.Read(tokens, text, first, i + 1, audiences).Members, IsPronoun = false };
            }
        }

        if (subject.IsPronoun && before is { Members.Count: > 0, IsPronoun: false })
        {
            return subject with { Members = before.Members, IsPronoun = false };
        }

        return subject;
    }

    /// <summary>Whether other people are named in the sentence before those at an index.</summary>
    private bool NamesOthers(int first)
    {
        for (var i = first - 1; i >= 0; i--)
        {
            var isPartOf = tokens.Word(i + 1) == "of" || tokens.Is(i + 1, WordClass.Animate) || tokens.Word(i).EndsWith("'s", StringComparison.Ordinal);
            if (tokens.Is(i, WordClass.Animate) && !tokens.Is(i, WordClass.Pronoun) && !isPartOf && tokens.Word(i).TrimEnd('s') != tokens.Word(first).TrimEnd('s') && tokens.Word(i) is not "someone" and not "those")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"We'll", "you're": subject and modal in one word.</summary>
    private Subject Contracted(Modal modal, Subject subject)
    {
        var word = tokens.Word(modal.Start);
        var mark = word.IndexOf('\'');
        var pronoun = mark > 0 ? word.Substring(0, mark) : "";
        if (pronoun is not "i" and not "we" and not "you" and not "they")
        {
            return subject;
        }

        var isPublisher = pronoun is "we" or "i";
        var member = new AudienceMember(isPublisher ? audiences.PublisherId : "", text.Substring(tokens[modal.Start].Start, pronoun.Length));
        return new Subject { Animacy = Animacy.Animate, Members = EquatableArray.Of(member), IsPublisher = isPublisher, IsPronoun = pronoun == "they" };
    }

    /// <summary>"Should you need", "had he known": a condition. "Under no circumstances may staff": the subject follows.</summary>
    private bool IsInversion(Modal modal, Subject found, int from, ref Subject subject, ref int verb, int to)
    {
        if (!found.IsEmpty || modal.Addressee.To > 0)
        {
            return false;
        }

        var negated = false;
        var only = false;
        for (var i = Math.Max(0, from); i < modal.Start; i++)
        {
            negated |= CircumstancePhrases.NegativeAt(tokens, i) > 0 || tokens.Word(i) is "never" or "nor" or "neither";
            only |= tokens.Word(i) == "only";
        }

        // "Under no pretext may a guest": only what denies turns subject and modal round.
        negated |= tokens.Word(from + 1) is "no" or "none" or "nobody" or "no-one" && modal.Start >= from + 2 && modal.Start <= from + 7 && tokens.Word(from) is "under" or "on" or "in" or "at" or "for" or "by" or "to" or "from" or "during";
        if (!negated && !only)
        {
            // Without a subject a modal starts a fragment: "Must be worn". "Should you …" opens a condition.
            return tokens.Word(modal.Start) is "should" or "may" or "can" or "will" && tokens.Is(modal.End, WordClass.Pronoun)
                || (tokens.Word(modal.Start) == "should" && modal.Start == from && !tokens.Is(verb, WordClass.Verb) && tokens.Word(verb) != "be" && modal.End < tokens.Count);
        }

        var end = modal.End;
        while (end < to && !(tokens.Is(end, WordClass.PlainVerb) && end > modal.End && !tokens.Is(end - 1, WordClass.Determiner)) && tokens.Word(end) is not "be" and not "have" && !EndsInversion(end, modal.End))
        {
            end++;
        }

        subject = SubjectReader.Read(tokens, text, modal.End, Math.Min(end, to), audiences) with { IsNegative = negated, IsOnly = only, IsEmpty = false };
        verb = Math.Min(end, to);
        return false;
    }

    /// <summary>Behind a plural noun or a pronoun the verb follows, known or not, unless more people are named.</summary>
    private bool EndsInversion(int i, int start)
    {
        var before = tokens.Word(i - 1);
        return i > start && (tokens.IsPlural(i - 1) || tokens.Is(i - 1, WordClass.Pronoun) || tokens.AnimacyAt(i - 1) == Animacy.Animate) && tokens[i].IsWord
            && !tokens.Is(i, WordClass.Coordinator) && !tokens.Is(i, WordClass.Preposition) && !tokens.Is(i, WordClass.Animate);
    }

    private static string Because(Modal modal, bool isPassive) => modal.Kind switch
    {
        ModalKind.Future when isPassive => "“will be” with nobody named is a promise of whoever publishes the policy",
        ModalKind.Future => "“will” promises where the publisher speaks of itself, and binds anybody else",
        ModalKind.Possible => "a person or body is allowed to do something, or not",
        _ => "these words lay down how strongly it binds",
    };
}
