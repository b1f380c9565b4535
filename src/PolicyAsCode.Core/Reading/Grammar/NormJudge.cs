using PolicyAsCode.Model;
using PolicyAsCode.Reading.Lexicon;
using PolicyAsCode.Reading.Words;

namespace PolicyAsCode.Reading.Grammar;

/// <summary>Decides whether a modal with its subject and verb lays down a norm or states something, and of which force.</summary>
internal sealed class NormJudge(List<Token> tokens, string text, AudienceWords audiences)
{
    /// <summary>Verbs behind "shall" and "must" that define rather than demand.</summary>
    private static readonly HashSet<string> Defining = FunctionWords.Set("mean deemed known called form constitute construed interpreted guilty read");

    /// <summary>What may happen to those who break rules: a possible sanction is no rule.</summary>
    private static readonly HashSet<string> Sanctions = FunctionWords.Set("dismissed excluded suspended disciplined terminated removed fined charged banned withdrawn revoked cancelled canceled expelled disposed prosecuted penalised penalized deducted confiscated rejected refused delayed disqualified sanctioned evicted deleted");

    /// <summary>Verbs of thinking and happening which state something of anybody: "staff will find".</summary>
    private static readonly HashSet<string> Mental = FunctionWords.Set("result lead mean depend vary seem appear become feel think believe know understand want wish like hope experience suffer deserve find see notice realise realize benefit learn hear prefer struggle");

    /// <summary>Verbs which state something of a person after "may" and "can": "pupils may have", "staff can feel".</summary>
    private static readonly HashSet<string> Personal = FunctionWords.Set("need have own belong face exist arise occur differ show exhibit display become indicate pose incur expire include involve contain reach fall get trigger happen vary be");

    /// <summary>Participles which, after "cannot be", tell what is not possible.</summary>
    private static readonly HashSet<string> Impossible = FunctionWords.Set("guaranteed avoided prevented missed resolved met reached contacted identified achieved established determined found overstated underestimated accommodated replaced undone explained tested traced located verified ruled");

    /// <summary>Participles which, after "may be", tell what can happen to a thing.</summary>
    private static readonly HashSet<string> Happening = FunctionWords.Set("reduced increased updated changed amended revised enhanced extended introduced identified caused provided damaged lost delayed modified varied");

    private static readonly HashSet<string> Contents = FunctionWords.Set("include contain cover apply consist comprise depend vary result mean state specify");

    private static readonly HashSet<string> Receiving = FunctionWords.Set("receive get gain enjoy");

    private static readonly HashSet<string> Objects = FunctionWords.Set("have make take give use accept bring carry wear keep leave");

    public Clause? Judge(Modal modal, Subject subject, int from, int to)
    {
        subject = Contracted(modal, subject);
        var verb = Math.Min(tokens.SkipAdverbs(modal.End), to);
        if (modal.Kind == ModalKind.Statement || subject.IsPartial || IsInversion(modal, subject, from, ref subject, ref verb, to) || IsPast(verb))
        {
            return null;
        }

        var isPassive = modal.IsPassive || (tokens.Word(verb) is "be" or "get" && Verbs.IsParticiple(tokens.Word(tokens.SkipAdverbs(verb + 1))));
        if (subject.IsTheText && modal.Kind != ModalKind.Firm && !isPassive)
        {
            return null;
        }

        if (!Rules(modal, subject, verb, to, isPassive))
        {
            return null;
        }

        if (IsPurpose(modal, subject, verb) || StandsForThing(modal, subject, from))
        {
            return null;
        }

        var force = ForceOf(modal, subject, from, verb, isPassive);
        return force is null ? null : new Clause(modal, subject, force, AudienceOf(modal, subject, verb, to, isPassive), from, verb, to, Because(modal, isPassive));
    }

    /// <summary>"We'll": subject and modal in one word.</summary>
    private Subject Contracted(Modal modal, Subject subject)
    {
        var word = tokens.Word(modal.Start);
        if (!subject.IsEmpty || !word.EndsWith("'ll", StringComparison.Ordinal))
        {
            return subject;
        }

        var pronoun = word.Substring(0, word.Length - 3);
        var isPublisher = pronoun is "we" or "i";
        var member = new AudienceMember(isPublisher ? audiences.PublisherId : "", text.Substring(tokens[modal.Start].Start, pronoun.Length));
        return new Subject { Animacy = Animacy.Animate, Members = EquatableArray.Of(member), IsPublisher = isPublisher, IsPronoun = pronoun == "they" };
    }

    private static string Because(Modal modal, bool isPassive) => modal.Kind switch
    {
        ModalKind.Future when isPassive => "“will be” with nobody named is a promise of whoever publishes the policy",
        ModalKind.Future => "“will” promises where the publisher speaks of itself, and binds anybody else",
        ModalKind.Possible => "a person or body is allowed to do something, or not",
        _ => "these words lay down how strongly it binds",
    };

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

        if (!negated && !only)
        {
            // Without a subject a modal starts a fragment: "Must be worn". "Should you …" opens a condition.
            return tokens.Word(modal.Start) is "should" or "may" or "can" or "will" && FunctionWords.Pronouns.Contains(tokens.Word(modal.End))
                || (tokens.Word(modal.Start) == "should" && modal.Start == from && !Verbs.IsBase(tokens.Word(verb)) && tokens.Word(verb) != "be" && modal.End < tokens.Count);
        }

        var end = modal.End;
        while (end < to && !(Verbs.IsPlainBase(tokens.Word(end)) && end > modal.End) && tokens.Word(end) is not "be" and not "have" && !EndsInversion(end, modal.End))
        {
            end++;
        }

        subject = SubjectReader.Read(tokens, text, modal.End, Math.Min(end, to), audiences) with { IsNegative = negated, IsOnly = only, IsEmpty = false };
        verb = Math.Min(end, to);
        return false;
    }

    /// <summary>"The simplest way is to enable": "is to" rules people, and things only in the passive.</summary>
    private bool IsPurpose(Modal modal, Subject subject, int verb) =>
        tokens.Word(modal.Start) is "is" or "are" && tokens.Word(modal.End - 1) == "to" && modal.End - modal.Start <= 3 && tokens.Word(modal.Start + 1) is "to" or "not" or "only" or "also" or "always" or "never"
        && subject.Animacy != Animacy.Animate && tokens.Word(verb) is not "be" and not "remain" and not "stay";

    /// <summary>"the budget does not roll over, but they will renew": "they" is nobody here.</summary>
    private bool StandsForThing(Modal modal, Subject subject, int from)
    {
        if (!subject.IsPronoun || modal.Kind == ModalKind.Firm || from == 0)
        {
            return false;
        }

        for (var i = 0; i < from; i++)
        {
            if (Nouns.Animate.Contains(tokens.Word(i)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"will be held responsible" speaks of consequences; "will be held every year" of a meeting.</summary>
    private bool HoldsToAccount(int verb) => tokens.Word(verb + 2) is "responsible" or "liable" or "accountable" or "to";

    /// <summary>Behind a plural noun or a pronoun the verb follows, known or not, unless more people are named.</summary>
    private bool EndsInversion(int i, int start)
    {
        var before = tokens.Word(i - 1);
        return i > start && (IsPlural(i - 1) || FunctionWords.Pronouns.Contains(before) || Nouns.Animate.Contains(before)) && tokens[i].IsWord
            && !FunctionWords.Coordinators.Contains(tokens.Word(i)) && !FunctionWords.Prepositions.Contains(tokens.Word(i)) && !Nouns.Animate.Contains(tokens.Word(i));
    }

    private bool IsPast(int verb) => tokens.Word(verb) == "have" && (tokens.Word(verb + 1) == "been" || Verbs.IsParticiple(tokens.Word(verb + 1)));

    private bool Rules(Modal modal, Subject subject, int verb, int to, bool isPassive)
    {
        var word = tokens.Word(verb);
        var next = tokens.Word(tokens.SkipAdverbs(verb + 1));
        switch (modal.Kind)
        {
            case ModalKind.Firm:
                return !(tokens.Word(modal.Start) == "shall" && (Defining.Contains(word) || (word == "be" && Defining.Contains(next))))
                    && !(subject.IsExpletive && word == "be" && next is "noted" or "remembered" or "emphasised" or "emphasized" or "stressed" or "recognised" or "recognized" or "understood")
                    && !(modal.IsPassive && subject.IsExpletive && to > modal.End && tokens.Word(modal.End) == "for");
            case ModalKind.Possible:
                return RulesPossible(modal, subject, verb, word, next, to, isPassive);
            default:
                return RulesFuture(modal, subject, word, next, verb, to, isPassive);
        }
    }

    private bool RulesPossible(Modal modal, Subject subject, int verb, string word, string next, int to, bool isPassive)
    {
        var forbids = modal.Polarity == Polarity.Forbid || subject.IsNegative;
        var opens = verb >= to || tokens[verb].Lower is ":";
        if (subject.IsExpletive || (subject.IsVague && !forbids))
        {
            return false;
        }

        if (word == "be")
        {
            return isPassive && !(tokens.Word(modal.Start) is "cannot" or "can't" && Impossible.Contains(next)) && !(!forbids && Happening.Contains(next)) && !Verbs.StativeParticiples.Contains(next) && (forbids || !Sanctions.Contains(next)) && !IsAbility(modal, subject);
        }

        if (opens)
        {
            return subject.Animacy == Animacy.Animate || (subject.Animacy == Animacy.Unknown && (tokens.Word(modal.Start) == "may" || IsPlural(modal.Start - 1))) || forbids;
        }

        var states = subject.Animacy == Animacy.Animate ? Mental.Contains(word) || Personal.Contains(word) : Verbs.Stative.Contains(word);
        if (states || IsAbility(modal, subject))
        {
            return word == "have" && forbids && subject.Animacy == Animacy.Animate;
        }

        return subject.Animacy switch
        {
            Animacy.Animate => true,
            Animacy.Unknown => Verbs.IsBase(word) || tokens.Word(modal.Start) == "may",
            _ => forbids && tokens.Word(modal.Start) == "may" && Verbs.IsBase(word),
        };
    }

    private bool IsPlural(int noun) => tokens.Word(noun).EndsIn('s') && !tokens.Word(noun).EndsWith("ss", StringComparison.Ordinal);

    /// <summary>"We can help", "we cannot guarantee": what the publisher is able to do, not what it is allowed.</summary>
    private bool IsAbility(Modal modal, Subject subject) =>
        subject.IsPublisher && tokens.Word(modal.Start) is "can" or "cannot" or "can't";

    private bool RulesFuture(Modal modal, Subject subject, string word, string next, int verb, int to, bool isPassive)
    {
        var negative = modal.Polarity == Polarity.Forbid || subject.IsNegative;
        if (word == "be")
        {
            if (isPassive)
            {
                return (!Verbs.StativeParticiples.Contains(next) || (next == "held" && !HoldsToAccount(verb))) && next is not "pleased" and not "delighted" and not "closed" and not "used";
            }

            return tokens.Word(verb + 1) == "no" || (subject.Animacy == Animacy.Animate && !subject.IsExpletive && !Verbs.StativeParticiples.Contains(next) && next is not "happy" and not "glad" and not "there" and not "back");
        }

        if (subject.IsExpletive)
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
            Animacy.Unknown => subject.Members.Count > 0 ? !Mental.Contains(word) && !Contents.Contains(word) && !(Verbs.Stative.Contains(word) && !subject.IsPublisher) : !Verbs.Stative.Contains(word) && Verbs.IsBase(word),
            _ => word == "take" && next == "place",
        };
    }

    private Force? ForceOf(Modal modal, Subject subject, int from, int verb, bool isPassive)
    {
        var polarity = modal.Polarity;
        var strength = modal.Strength;
        if (modal.Kind == ModalKind.Future && !isPassive && !Receiving.Contains(tokens.Word(verb)) && !subject.IsPublisher && !subject.IsEmpty && subject.Members.Count > 0)
        {
            strength = Strength.Binding;
        }

        var negative = subject.IsNegative || NegatedBefore(from, modal.Start) || NegatedObject(verb);
        if (negative)
        {
            switch (polarity)
            {
                case Polarity.Forbid:
                    return null;
                case Polarity.Oblige:
                    polarity = Polarity.Forbid;
                    break;
                case Polarity.Permit when IsRelease(modal):
                    break;
                default:
                    (polarity, strength) = (Polarity.Forbid, Strength.Binding);
                    break;
            }
        }
        else if ((subject.IsOnly || OnlyBehind(verb)) && polarity is Polarity.Permit or Polarity.Oblige)
        {
            polarity = Polarity.PermitOnly;
        }

        var words = tokens.Slice(text, modal.Start, Math.Max(modal.Start + 1, Math.Min(modal.End, tokens.Count)));
        return new Force(polarity, strength, subject.IsNegative ? tokens.Slice(text, Math.Min(from, modal.Start), modal.Start + 1) : words);
    }

    /// <summary>"need not", "is not required": already a release, which "no pupil" leaves one.</summary>
    private bool IsRelease(Modal modal) => tokens.Word(modal.Start) is not "may" and not "can" && !Slices(modal, "allowed", "permitted", "entitled", "free", "welcome", "acceptable", "right", "authorised", "authorized", "allows", "allow", "permit", "permits");

    private bool Slices(Modal modal, params string[] words)
    {
        for (var i = modal.Start; i < modal.End && i < tokens.Count; i++)
        {
            if (Array.IndexOf(words, tokens.Word(i)) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    private bool NegatedBefore(int from, int modal)
    {
        for (var i = from; i < modal; i++)
        {
            if (CircumstancePhrases.NegativeAt(tokens, i) > 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"there should be no", "must have no contact"; but "no later than" and "no more than" are measures.</summary>
    private bool NegatedObject(int verb)
    {
        var word = tokens.Word(verb);
        return (word == "be" || Objects.Contains(word)) && tokens.Word(verb + 1) is "no"
            && tokens.Word(verb + 2) is not "later" and not "less" and not "more" and not "fewer" and not "longer" and not "earlier" and not "greater" and not "older" and not "sooner";
    }

    /// <summary>"may be used only for", "must be used only".</summary>
    private bool OnlyBehind(int verb) => tokens.Word(verb) == "be" && (tokens.Word(verb + 1) == "only" || (tokens.Word(verb + 2) == "only" && tokens.Word(verb + 3) is "by" or "for" or "in" or "on" or "if" or "when" or "with" or "where" or "to" or "at" or "as" or "after"));

    private Audience AudienceOf(Modal modal, Subject subject, int verb, int to, bool isPassive)
    {
        if (modal.Addressee.To > 0)
        {
            return new Audience(SubjectReader.Read(tokens, text, modal.Addressee.From, modal.Addressee.To, audiences).Members);
        }

        if (modal.IsImpersonal)
        {
            return Audience.Implied;
        }

        if (isPassive && (modal.Kind != ModalKind.Firm || subject.Animacy != Animacy.Animate || tokens.Word(verb) == "be"))
        {
            return subject.Animacy == Animacy.Animate && IsDoneBySubject(verb) ? new Audience(subject.Members) : ByAgent(verb, to);
        }

        if (subject.Animacy == Animacy.Unknown && Contents.Contains(tokens.Word(verb)))
        {
            return Audience.Implied;
        }

        return subject.Animacy == Animacy.Thing && subject.Members.Count == 0 ? ByAgent(verb, to) : new Audience(subject.Members);
    }

    /// <summary>Passives whose subject has the duty all the same: "staff must be prepared", "pupils should be dressed".</summary>
    private bool IsDoneBySubject(int verb) => tokens.Word(tokens.SkipAdverbs(verb + 1)) is "dressed" or "prepared" or "qualified" or "registered" or "seated" or "signed" or "committed" or "dedicated";

    /// <summary>"by dockhands", "by the coxswain": not "by Friday", "by post".</summary>
    private bool IsAgent(int start, Subject agent)
    {
        var words = agent.Members[0].Words;
        return !words.Any(char.IsDigit) && !DeadlineFinder.IsDate(tokens, start) && tokens.Word(start) is not "email" and not "post" and not "phone" and not "telephone" and not "hand" and not "law" and not "means" and not "default"
            && (words.EndsIn('s') || tokens.Word(start) is "the" or "a" or "an" or "each" or "their");
    }

    public Audience ByAgent(int from, int to)
    {
        for (var i = from; i + 1 < to; i++)
        {
            if (tokens.Word(i) == "by" && !tokens.Word(i + 1).EndsWith("ing", StringComparison.Ordinal))
            {
                var end = i + 1;
                while (end < to && tokens[end].IsWord && !FunctionWords.ConditionOpeners.Contains(tokens.Word(end)))
                {
                    end++;
                }

                var agent = SubjectReader.Read(tokens, text, i + 1, end, audiences);
                if (agent.Animacy == Animacy.Animate || (agent.Members.Count > 0 && (agent.Members[0].Id.Length > 0 || IsAgent(i + 1, agent))))
                {
                    return new Audience(agent.Members);
                }
            }
        }

        return Audience.Implied;
    }
}
