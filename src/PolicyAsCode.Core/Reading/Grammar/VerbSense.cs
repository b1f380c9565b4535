using PolicyAsCode.Model;
using PolicyAsCode.Reading.Lexicon;
using PolicyAsCode.Reading.Words;

namespace PolicyAsCode.Reading.Grammar;

/// <summary>Tells from subject and verb whether a modal rules or states: "pupils may leave" and "pupils may feel unwell".</summary>
internal sealed class VerbSense(List<Token> tokens)
{
    /// <summary>Verbs behind "shall" and "must" that define rather than demand.</summary>
    private static readonly WordGroup Defining = FunctionWords.Set("mean deemed known called form constitute construed interpreted guilty read");

    /// <summary>What may happen to those who break rules: a possible sanction is no rule.</summary>
    private static readonly WordGroup Sanctions = FunctionWords.Set("dealt dismissed excluded suspended disciplined terminated removed fined charged banned withdrawn revoked cancelled canceled expelled disposed prosecuted penalised penalized deducted confiscated rejected refused delayed disqualified sanctioned evicted deleted");

    /// <summary>Verbs of thinking and happening which state something of anybody: "staff will find".</summary>
    private static readonly WordGroup Mental = FunctionWords.Set("result lead mean depend vary seem appear become feel think believe know understand want wish like hope experience suffer deserve find see notice realise realize benefit learn hear prefer struggle");

    /// <summary>Verbs which state something of a person after "may" and "can": "pupils may have", "staff can feel".</summary>
    private static readonly WordGroup Personal = FunctionWords.Set("need have own belong face lose forfeit risk exist arise occur differ show exhibit display become indicate pose incur expire include involve contain reach fall get trigger happen vary be");

    /// <summary>Participles which, after "cannot be", tell what is not possible.</summary>
    private static readonly WordGroup Impossible = FunctionWords.Set("guaranteed avoided prevented missed resolved met reached contacted identified achieved established determined found overstated underestimated accommodated replaced undone explained tested traced located verified ruled");

    /// <summary>Participles which, after "may be", tell what can happen to a thing.</summary>
    private static readonly WordGroup Happening = FunctionWords.Set("reduced increased updated changed amended revised enhanced extended introduced identified caused provided damaged lost delayed modified varied");

    /// <summary>What a thing may do without anybody allowing it.</summary>
    private static readonly WordGroup ByItself = FunctionWords.Set("attract distract block obstruct upset confuse frighten offend disturb spread breach");

    /// <summary>Verbs by which a publisher that "cannot" says that it will not.</summary>
    private static readonly WordGroup Refusing = FunctionWords.Set("accept allow permit tolerate condone");

    /// <summary>Verbs by which a text or thing holds something.</summary>
    public static readonly WordGroup Contents = FunctionWords.Set("include contain cover apply consist comprise depend vary result mean state specify");

    /// <summary>Whether a modal with this subject and verb lays something down.</summary>
    public bool Rules(Modal modal, Subject subject, int verb, int to, bool isPassive)
    {
        var word = tokens.Word(verb);
        var next = tokens.Word(tokens.SkipAdverbs(verb + 1));
        if (modal.Kind != ModalKind.Firm && modal.Polarity != Polarity.Forbid && !subject.IsNegative && (Nouns.Wrongdoers.Contains(tokens.Word(modal.Start - 1)) && !isPassive || HappensOften(modal, verb)))
        {
            return false;
        }

        switch (modal.Kind)
        {
            case ModalKind.Firm:
                return !(tokens.Word(modal.Start) == "shall" && word == "be" && (next is "subject" or "liable" || (next is "responsible" or "accountable" && modal.Polarity == Polarity.Forbid)))
                    && !(tokens.Word(modal.Start) == "shall" && (Defining.Contains(word) || (word == "be" && Defining.Contains(next))))
                    && !(subject.IsExpletive && word == "be" && next is "noted" or "remembered" or "emphasised" or "emphasized" or "stressed" or "recognised" or "recognized" or "understood")
                    && !(subject.IsExpletive && word == "be" && tokens.Word(modal.Start - 1) == "it" && tokens.Word(verb + 1) is "a" or "an" or "the")
                    && !(modal.IsPassive && subject.IsExpletive && to > modal.End && tokens.Word(modal.End) == "for");
            case ModalKind.Possible:
                return RulesPossible(modal, subject, verb, word, next, to, isPassive);
            default:
                return RulesFuture(modal, subject, word, next, verb, to, isPassive);
        }
    }

    private bool RulesPossible(Modal modal, Subject subject, int verb, string word, string next, int to, bool isPassive)
    {
        // "cannot always judge": what nobody is able to do.
        if (tokens.Word(modal.Start) is "cannot" or "can't" && (tokens.Word(modal.Start + 1) is "always" or "really" or "easily" || (word is "prevent" or "replace" or "eliminate" or "predict" && subject.Animacy != Animacy.Animate) || word is "judge" or "tell" or "afford" or "guarantee" or "remember" or "help" or "imagine" or "cope"))
        {
            return false;
        }

        var forbids = modal.Polarity == Polarity.Forbid || subject.IsNegative;
        var opens = verb >= to || tokens[verb].Lower is ":";
        if (subject.IsExpletive || (subject.IsVague && (!forbids || word == "have" || Mental.Contains(word) || Personal.Contains(word))) || IsTooMuch(modal, verb))
        {
            return false;
        }

        if (!forbids && subject.Animacy != Animacy.Animate && ByItself.Contains(word))
        {
            return false;
        }

        if (word == "be")
        {
            return isPassive && !(tokens.Word(modal.Start) is "cannot" or "can't" && Impossible.Contains(next)) && !(!forbids && Happening.Contains(next)) && !Verbs.StativeParticiples.Contains(next) && (forbids || !Sanctions.Contains(next) || tokens.Word(verb + 2) == "by") && !IsAbility(modal, subject, verb);
        }

        if (opens)
        {
            return subject.Animacy == Animacy.Animate || (subject.Animacy == Animacy.Unknown && (tokens.Word(modal.Start) == "may" || tokens.IsPlural(modal.Start - 1))) || forbids;
        }

        var states = subject.Animacy == Animacy.Animate ? Mental.Contains(word) || Personal.Contains(word) : tokens.Is(verb, WordClass.Stative);
        if (states || IsAbility(modal, subject, verb))
        {
            // "No person may own two boats": nobody in particular has no state.
            return (subject.IsNegative && tokens.Word(modal.Start) is "may" or "shall" && Personal.Contains(word)) || word == "have" && forbids && subject.Animacy == Animacy.Animate;
        }

        return subject.Animacy switch
        {
            Animacy.Animate => true,
            Animacy.Unknown => tokens.Is(verb, WordClass.Verb) || tokens.Word(modal.Start) == "may",
            _ => forbids && tokens.Word(modal.Start) == "may" && tokens.Is(verb, WordClass.Verb),
        };
    }

    private bool RulesFuture(Modal modal, Subject subject, string word, string next, int verb, int to, bool isPassive)
    {
        var negative = modal.Polarity == Polarity.Forbid || subject.IsNegative;
        if (tokens.Word(modal.Start) is "will" or "won't" && Foretelling.IsGuessed(tokens, modal.Start, verb, negative))
        {
            return false;
        }

        if (subject.IsVague && !negative && !isPassive)
        {
            // "Some children will have accidents": who will, nobody knows yet.
            return false;
        }

        if (word == "be")
        {
            if (isPassive)
            {
                return (!Verbs.StativeParticiples.Contains(next) || (next == "held" && !HoldsToAccount(verb))) && next is not "pleased" and not "delighted" and not "closed" and not "used";
            }

            return tokens.Word(verb + 1) == "no" || (subject.Animacy == Animacy.Animate && !subject.IsExpletive && !Verbs.StativeParticiples.Contains(next) && next is not "happy" and not "glad" and not "there" and not "back");
        }

        // "will have the phone confiscated": it happens to them.
        if (subject.IsExpletive || (word == "have" && to > verb + 2 && tokens.Is(tokens[Math.Min(to, tokens.Count) - 1].IsWord ? to - 1 : to - 2, WordClass.Participle) && !tokens.Is(to - 2, WordClass.BeForm) && !tokens.Is(to - 3, WordClass.BeForm)))
        {
            return false;
        }

        if (verb >= to || tokens[verb].Lower is ":")
        {
            return subject.Animacy != Animacy.Thing;
        }

        return subject.Animacy switch
        {
            Animacy.Animate => !(Mental.Contains(word) && !negative && modal.Polarity != Polarity.PermitOnly) && !(word == "look" && next is "for" or "like"),
            Animacy.Unknown => subject.Members.Count > 0 ? !Mental.Contains(word) && !Contents.Contains(word) && !(tokens.Is(verb, WordClass.Stative) && !subject.IsPublisher) : modal.Polarity == Polarity.PermitOnly && tokens.Is(verb, WordClass.Stative) || (!tokens.Is(verb, WordClass.Stative) && tokens.Is(verb, WordClass.Verb)),
            _ => word == "take" && next == "place",
        };
    }

    /// <summary>What nobody does on purpose.</summary>
    private static readonly WordGroup Suffered = FunctionWords.Set("feel lose face forfeit become suffer experience struggle believe seem appear risk incur deserve");

    /// <summary>Whether an item tells what can happen to somebody: "feel sad", "lose your place".</summary>
    public static bool HappensTo(string item)
    {
        var space = item.IndexOf(' ');
        return Suffered.Contains((space < 0 ? item : item.Substring(0, space)).ToLowerInvariant());
    }

    /// <summary>"may sometimes", "will often": it says how often something happens.</summary>
    private bool HappensOften(Modal modal, int verb)
    {
        for (var i = modal.Start + 1; i < verb; i++)
        {
            if (tokens.Word(i) is "often" or "sometimes" or "frequently" or "occasionally")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"cannot check all boats": nobody is able to.</summary>
    private bool IsTooMuch(Modal modal, int verb) =>
        tokens.Word(modal.Start) is "cannot" or "can't" && tokens.Word(verb) is "monitor" or "check" or "supervise" or "see" or "know" or "watch" or "cover" or "control" or "inspect" && tokens.Word(verb + 1) is "all" or "every" or "everything" or "everyone";

    /// <summary>"We can help", "we cannot guarantee": what the publisher is able to do, not what it is allowed. But "we cannot accept cash" refuses.</summary>
    private bool IsAbility(Modal modal, Subject subject, int verb) =>
        subject is { IsPublisher: true, IsOnly: false } && tokens.Word(modal.Start) is "can" or "cannot" or "can't"
        && !(modal.Polarity == Polarity.Forbid && Refusing.Contains(tokens.Word(verb)) && tokens.Word(verb + 1) is not "responsibility" and not "liability" and not "any");

    /// <summary>"will be held responsible" speaks of consequences; "will be held every year" of a meeting.</summary>
    private bool HoldsToAccount(int verb) => tokens.Word(verb + 2) is "responsible" or "liable" or "accountable" or "to";

    /// <summary>"must have been": the past is over.</summary>
    public bool IsPast(int verb) => tokens.Word(verb) == "have" && (tokens.Word(verb + 1) == "been" || tokens.Is(verb + 1, WordClass.Participle));

    /// <summary>"The simplest way is to enable": "is to" rules people, and things only in the passive.</summary>
    public bool IsPurpose(Modal modal, Subject subject, int verb) =>
        tokens.Word(modal.Start) is "is" or "are" && tokens.Word(modal.End - 1) == "to" && modal.End - modal.Start <= 3 && tokens.Word(modal.Start + 1) is "to" or "not" or "only" or "also" or "always" or "never"
        && subject.Animacy != Animacy.Animate && !subject.IsNegative && tokens.Word(verb) is not "be" and not "remain" and not "stay";

    /// <summary>"the budget does not roll over, but they will renew": "they" is nobody here.</summary>
    public bool StandsForThing(Modal modal, Subject subject, int from)
    {
        if (!subject.IsPronoun || modal.Kind == ModalKind.Firm || from == 0)
        {
            return false;
        }

        for (var i = 0; i < modal.Start - 1; i++)
        {
            if (tokens.Is(i, WordClass.Animate))
            {
                return false;
            }
        }

        return true;
    }
}
