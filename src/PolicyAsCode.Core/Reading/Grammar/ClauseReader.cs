using PolicyAsCode.Reading.Lexicon;
using PolicyAsCode.Reading.Words;

namespace PolicyAsCode.Reading.Grammar;

/// <summary>Finds the norms of a sentence that have a modal.</summary>
internal static class ClauseReader
{
    /// <summary>Reads a sentence's tokens, those in brackets left out.</summary>
    public static List<Clause> Read(List<Token> tokens, string text, AudienceWords audiences) => Read(tokens, text, audiences, out _);

    /// <summary>Reads them, and says whether one was lost because a negation in it can be read two ways.</summary>
    public static List<Clause> Read(List<Token> tokens, string text, AudienceWords audiences, out bool isInDoubt)
    {
        var found = new List<(Modal Modal, ClausePlace Place)>();
        (int End, ClausePlace Place)? previous = null;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].IsWord && ModalReader.At(tokens, i) is { } modal)
            {
                var place = ClauseLocator.Locate(tokens, Math.Min(i, modal.Start), previous);
                if (OpensCondition(tokens, i, place))
                {
                    place = ClausePlace.Embedded;
                }

                if (place.IsEmbedded && place.SharesSubject && GoesOn(tokens, found, modal))
                {
                    // "shall be such sum as the board may set and shall be paid": the same modal goes on with the same subject.
                    place = new ClausePlace(false, place.SubjectFrom, true);
                }

                found.Add((modal, place));
                previous = (modal.End, place);
                i = Math.Max(i, modal.End - 1);
            }
        }

        var clauses = Judge(tokens, text, audiences, found, out isInDoubt);
        isInDoubt |= clauses.Count == 0 && found.Exists(ban => IsLostBan(tokens, ban.Modal));
        return clauses;
    }

    /// <summary>"Be warned that guests must not": a ban that no clause took up, and that is no case, no detail and no statement of liability.</summary>
    private static bool IsLostBan(List<Token> tokens, Modal modal)
    {
        if (modal.Kind != ModalKind.Firm || modal.Polarity != Model.Polarity.Forbid)
        {
            return false;
        }

        for (var i = 0; i < modal.Start; i++)
        {
            if (tokens.Is(i, WordClass.ConditionOpener) || (tokens.Is(i, WordClass.Relative) && (tokens.Word(i) != "that" || i == modal.Start - 1)))
            {
                return false;
            }
        }

        var verb = tokens.SkipAdverbs(modal.End);
        return tokens.Word(verb) is not "apply" and not "extend" && !(tokens.Word(verb) == "be" && tokens.Word(verb + 1) is "liable" or "responsible" or "accountable" or "deemed" or "construed" or "taken");
    }

    private static bool GoesOn(List<Token> tokens, List<(Modal Modal, ClausePlace Place)> found, Modal modal) =>
        found.Exists(main => !main.Place.IsEmbedded && tokens.Word(main.Modal.Start) == tokens.Word(modal.Start));

    /// <summary>"Should the company find …", "must call the office should there be a fire": an "if" in other words.</summary>
    private static bool OpensCondition(List<Token> tokens, int modal, ClausePlace place) =>
        InvertedCase.Opens(tokens, modal)
        || (tokens.Word(modal) == "should" && !place.SharesSubject && place.SubjectFrom == modal && modal + 1 < tokens.Count
            && !tokens.Is(modal + 1, WordClass.Verb) && tokens.Word(modal + 1) is not "be" and not "not" and not "never" and not "always" and not "only" and not "also");

    private static List<Clause> Judge(List<Token> tokens, string text, AudienceWords audiences, List<(Modal Modal, ClausePlace Place)> found, out bool isInDoubt)
    {
        isInDoubt = false;
        var clauses = new List<Clause>();
        if (found.Count == 0)
        {
            return clauses;
        }

        var judge = new NormJudge(tokens, text, audiences);
        var lastSubject = Subject.None;
        for (var i = 0; i < found.Count; i++)
        {
            var (modal, place) = found[i];
            if (place.IsEmbedded)
            {
                continue;
            }

            var isNor = place.SharesSubject && tokens.Word(modal.Start - 1) is "nor" or "neither";
            var from = isNor ? modal.Start - 1 : place.SharesSubject ? StartOfAside(tokens, modal.Start) : place.SubjectFrom;
            var to = EndOf(tokens, found, i);
            var subject = isNor ? new Subject { IsEmpty = true } : place.SharesSubject ? lastSubject : SubjectReader.Read(tokens, text, from, modal.Start, audiences);
            var before = lastSubject.Members.Count == 0 && place.AnnouncedBy > 1 ? SubjectReader.Read(tokens, text, 0, place.AnnouncedBy - 1, audiences) : lastSubject;
            if (place.SharesSubject && !isNor && IsDeniedTwice(tokens, subject, clauses, modal))
            {
                // "No pupil may leave and must sign out": whether "no" belongs to the second half, only its author knows.
                isInDoubt = true;
                return [];
            }

            var clause = judge.Judge(modal, subject, from, to, before);
            isInDoubt |= judge.IsInDoubt;
            if (!place.SharesSubject)
            {
                lastSubject = subject;
            }

            if (clause is not null && !IsMereNotice(tokens, clauses, clause, place.AnnouncedBy))
            {
                clauses.Add(clause);
            }
        }

        return clauses;
    }

    private static bool IsDeniedTwice(List<Token> tokens, Subject subject, List<Clause> clauses, Modal modal) =>
        subject.IsNegative && modal.Polarity == Model.Polarity.Oblige && tokens.Word(modal.Start - 1) is "and" or "but"
        && clauses.Exists(clause => clause.Modal is { Polarity: Model.Polarity.Permit });

    /// <summary>"and, unless it rains, shall": the aside belongs to the modal behind it.</summary>
    private static int StartOfAside(List<Token> tokens, int modal)
    {
        for (var i = modal - 2; i > modal - 14 && i > 0; i--)
        {
            if (tokens.Word(i - 1) is "and" or "but" or "or" && ClauseMarks.IsReducedCase(tokens, i, modal))
            {
                // "and while alone must"
                return i;
            }
        }

        for (var i = modal - 2; tokens.IsMark(modal - 1, ",") && i > modal - 12 && i > 0; i--)
        {
            if (tokens.IsMark(i, ","))
            {
                return i + 1;
            }
        }

        return modal;
    }

    /// <summary>"Staff should note that they must not …": the clause announced rules in place of its announcement. A permission announced so only informs.</summary>
    private static bool IsMereNotice(List<Token> tokens, List<Clause> clauses, Clause clause, int that)
    {
        if (that < 0 || clauses.Count == 0 || clauses[clauses.Count - 1].Modal is not { } outer || outer.End > that || !Announcement.IsDirect(tokens, outer.End, that))
        {
            return false;
        }

        if (clause.Force.Polarity is Model.Polarity.Permit or Model.Polarity.Empower)
        {
            return true;
        }

        clauses.RemoveAt(clauses.Count - 1);
        return false;
    }

    /// <summary>A clause ends where the next main clause starts, or the sentence does.</summary>
    private static int EndOf(List<Token> tokens, List<(Modal Modal, ClausePlace Place)> found, int index)
    {
        for (var i = index + 1; i < found.Count; i++)
        {
            var (modal, place) = found[i];
            if (!place.IsEmbedded)
            {
                var end = place.SharesSubject ? modal.Start : place.SubjectFrom;
                while (end > 0 && (tokens.Is(end - 1, WordClass.Coordinator) || tokens[end - 1].Lower is "," or ";" || tokens.Is(end - 1, WordClass.Adverb)) && end > found[index].Modal.End)
                {
                    end--;
                }

                return Math.Max(end, found[index].Modal.End);
            }
        }

        return tokens.Count;
    }
}
