using PolicyAsCode.Model;
using PolicyAsCode.Reading.Lexicon;
using PolicyAsCode.Reading.Words;

namespace PolicyAsCode.Reading.Grammar;

/// <summary>Reads on whom a norm falls: its subject, those asked, or the agent of a passive.</summary>
internal sealed class AudienceReader(List<Token> tokens, string text, AudienceWords audiences)
{
    /// <summary>The audience of a clause; implied where nobody is named who can have the duty.</summary>
    public Audience Read(Modal modal, Subject subject, int verb, int to, bool isPassive)
    {
        if (modal.Addressee.To > 0)
        {
            var addressee = SubjectReader.Read(tokens, text, modal.Addressee.From, modal.Addressee.To, audiences);
            return addressee.Animacy != Animacy.Animate && tokens.Word(verb) == "be" && tokens.Is(tokens.SkipAdverbs(verb + 1), WordClass.Participle) ? ByAgent(verb, to) : new Audience(addressee.Members);
        }

        if (modal.IsImpersonal)
        {
            return Audience.Implied;
        }

        if (modal.IsPassive && tokens.Word(modal.End) is "to" or "for" && To(modal.End + 1, to) is { IsImplied: false } those)
        {
            return those;
        }

        if (isPassive && (modal.Kind != ModalKind.Firm || subject.Animacy != Animacy.Animate || tokens.Word(verb) == "be"))
        {
            return subject.Animacy == Animacy.Animate && IsDoneBySubject(verb) ? new Audience(subject.Members) : ByAgent(verb, to);
        }

        if (subject.Animacy == Animacy.Unknown && VerbSense.Contents.Contains(tokens.Word(verb)))
        {
            return Audience.Implied;
        }

        return subject.Animacy == Animacy.Thing && subject.Members.Count == 0 ? ByAgent(verb, to) : new Audience(subject.Members);
    }

    /// <summary>"The roof is out of bounds to pupils", "ties are compulsory for prefects".</summary>
    private Audience To(int from, int to)
    {
        var end = from;
        while (end < to && tokens[end].IsWord && !tokens.Is(end, WordClass.ConditionOpener) && !tokens.OpensLimit(end) && (tokens.Word(end) == "of" || !tokens.Is(end, WordClass.Preposition)))
        {
            end++;
        }

        var subject = SubjectReader.Read(tokens, text, from, end, audiences);
        return subject.Animacy == Animacy.Animate && tokens.AnimacyAt(end - 1) == Animacy.Animate ? new Audience(subject.Members) : Audience.Implied;
    }

    /// <summary>Whoever stands behind "by".</summary>
    public Audience ByAgent(int from, int to)
    {
        for (var i = from; i + 1 < to; i++)
        {
            if (tokens.Word(i) is "while" or "whilst" or "where" or "but" or "unless" or "if" or "except" or "without" or "when" or "as" || (tokens.Word(i) == "but" && tokens.Word(i + 1) == "not") || (tokens.Is(i, WordClass.Relative) && i > from))
            {
                break;
            }

            if (tokens.Word(i) == "by" && !tokens.Word(i + 1).EndsWith("ing", StringComparison.Ordinal) && !IsReduced(from, i))
            {
                var end = i + 1;
                while (end < to && tokens[end].IsWord && !tokens.Is(end, WordClass.ConditionOpener) && tokens.Word(end) is not "save" and not "other" and not "apart" and not "during")
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

    /// <summary>"placed in the box [provided by] the school": that agent did something else.</summary>
    private bool IsReduced(int verb, int by)
    {
        by = tokens.Word(by - 1) is "down" or "up" or "out" or "in" or "on" ? by - 1 : by;
        if (!tokens.Is(by - 1, WordClass.Participle) || by - 1 <= tokens.SkipAdverbs(verb + 1))
        {
            return false;
        }

        for (var i = by - 2; i > verb; i--)
        {
            if (tokens.Is(i, WordClass.Coordinator) || tokens.Word(i) == "be")
            {
                return false;
            }

            if (tokens.Is(i, WordClass.Determiner) || tokens.Is(i, WordClass.Preposition))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Passives whose subject has the duty all the same: "staff must be prepared", "pupils should be dressed".</summary>
    private bool IsDoneBySubject(int verb) => tokens.Word(tokens.SkipAdverbs(verb + 1)) is "dressed" or "prepared" or "qualified" or "registered" or "seated" or "insured" or "signed" or "committed" or "dedicated";

    /// <summary>"by dockhands", "by the coxswain": not "by Friday", "by post".</summary>
    private bool IsAgent(int start, Subject agent)
    {
        var words = agent.Members[0].Words;
        return !words.Any(char.IsDigit) && !DeadlineFinder.IsDate(tokens, start) && tokens.Word(start) is not "email" and not "post" and not "phone" and not "telephone" and not "hand" and not "law" and not "means" and not "default"
            && (words.EndsIn('s') || tokens.Word(start) is "the" or "a" or "an" or "each" or "their");
    }
}
