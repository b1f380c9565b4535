using PolicyAsCode.Reading.Lexicon;
using PolicyAsCode.Reading.Words;

namespace PolicyAsCode.Reading.Grammar;

/// <summary>Finds the <see cref="ClausePlace"/> of a modal by walking back from it.</summary>
internal static class ClauseLocator
{
    /// <summary>Nouns and verbs behind which "that" reports: "the Act states that schools must".</summary>
    private static readonly WordGroup AmbiguousOpeners = FunctionWords.Set("before after since as for except should once till");

    /// <summary>Verbs behind which a clause without "that" is only thought: "the club assumes boats will be locked".</summary>
    private static readonly WordGroup Thinking = FunctionWords.Set("assume assumes assumed hope hopes suppose supposes predict predicts fear fears doubt doubts");

    /// <summary>Locates the modal at <paramref name="modal"/>; <paramref name="previous"/> is the end of the modal before it in the sentence, and its place.</summary>
    public static ClausePlace Locate(List<Token> tokens, int modal, (int End, ClausePlace Place)? previous)
    {
        var stop = previous?.End ?? 0;
        for (var k = modal - 1; k >= stop; k--)
        {
            if (!tokens[k].IsWord)
            {
                if (tokens[k].Lower is ";" or ":" or "." or "!" or "?" || (tokens[k].Is("-") && k > 0))
                {
                    return ClausePlace.Main(k + 1);
                }

                if (tokens[k].Is(",") && AtComma(tokens, k, modal, stop, previous) is { } place)
                {
                    return place;
                }

                if (tokens[k].Is(",") && k == modal - 1)
                {
                    k = ClauseMarks.PreviousComma(tokens, k, stop);
                }

                continue;
            }

            if (AtWord(tokens, k, modal, stop, previous) is { } found)
            {
                return found;
            }
        }

        if (previous is { Place.IsEmbedded: true, Place.ResumesFrom: < 0 } && TakesUp(tokens, stop, modal))
        {
            return ClausePlace.Main(IsContracted(tokens.Word(modal)) ? modal : modal - 1);
        }

        // Behind an earlier modal without any joint, a modal belongs to that one's complement: "must ensure pupils can swim".
        return previous is null ? ClausePlace.Main(0) : previous.Value.Place.ResumesFrom >= 0 ? ClausePlace.Main(previous.Value.Place.ResumesFrom) : ClausePlace.Embedded;
    }

    /// <summary>"If it cannot be mended it must not be used": without a comma the pronoun takes the sentence up again.</summary>
    private static bool TakesUp(List<Token> tokens, int stop, int modal) =>
        (IsContracted(tokens.Word(modal)) || tokens.Word(modal - 1) is "it" or "they" or "you" or "we" or "he" or "she") && modal - 1 > stop && tokens.Word(0) is "if" or "when" or "where" or "unless" or "whenever" or "wherever" or "before" or "after" or "once" or "until" or "till"
        && (tokens.Is(modal - 2, WordClass.PlainVerb) || tokens.Is(modal - 2, WordClass.Participle) || tokens.Is(modal - 2, WordClass.Adverb) || tokens.Is(modal - 2, WordClass.Preposition)
            || (tokens.Word(0) is "before" or "after" or "once" or "until" or "till" && !tokens.Is(modal - 2, WordClass.Coordinator)))
        && ClauseMarks.CommaBehind(tokens, modal) < 0 && !ClauseMarks.CommaBetween(tokens, 0, modal);

    private static bool IsContracted(string modal) => modal is "you'll" or "we'll" or "they'll";

    private static ClausePlace? AtComma(List<Token> tokens, int comma, int modal, int stop, (int End, ClausePlace Place)? previous)
    {
        if (comma == modal - 1)
        {
            // "Where it is dark, there is no need to": the modal brings its own subject.
            return previous is { Place.IsEmbedded: true } && ClauseMarks.BringsSubject(tokens, modal) ? ClausePlace.Main(comma + 1)
                : previous is { Place.IsEmbedded: false } listed && ClauseMarks.GoesOn(tokens, stop, modal) ? listed.Place with { SharesSubject = true } : null;
        }

        var first = tokens.Word(comma + 1);
        if (previous is { } before)
        {
            if (first is "and" or "but" or "or" or "so" or "nor" or "then" or "yet" or "however" or "although" or "though")
            {
                var subject = comma + 2;
                while (tokens.Is(subject, WordClass.Adverb) || tokens.Is(subject, WordClass.Connective))
                {
                    subject++;
                }

                return subject >= modal ? before.Place with { SharesSubject = true } : ClausePlace.Main(comma + 2);
            }

            // "If you cannot attend, you must tell": the comma ends the embedded clause of the modal before.
            return before.Place.IsEmbedded || tokens.Is(comma + 1, WordClass.Pronoun) || first is "no" or "neither" || ClauseMarks.IsShortSubject(tokens, comma + 1, modal) || ClauseMarks.IsSpliced(tokens, stop, comma, modal) ? ClausePlace.Main(comma + 1) : null;
        }

        // "…, you must": whatever stood before, here the sentence's own clause starts.
        return first is "you" or "we" or "they" or "i" or "he" or "she" && tokens.SkipAdverbs(comma + 2) == modal && comma > 1 ? ClausePlace.Main(comma + 1) : null;
    }

    private static ClausePlace? AtWord(List<Token> tokens, int k, int modal, int stop, (int End, ClausePlace Place)? previous)
    {
        var word = tokens.Word(k);
        if (word == "that" && Announcement.EndsAt(tokens, k, stop))
        {
            return ClausePlace.Main(k + 1) with { AnnouncedBy = k };
        }

        if (tokens.Is(k, WordClass.Relative) && !(word == "that" && (tokens.Word(k - 1) == "failing" || ClauseMarks.IsDeterminer(tokens, k, stop))))
        {
            return OwnVerb.Stands(tokens, k + 1, modal, afterRelative: true) ? null : InRelative(tokens, k, previous);
        }

        if (word == "than" && (tokens.Word(k - 1) is "other" or "more" or "less" or "rather" || (tokens.Word(k - 1).Length > 3 && tokens.Word(k - 1).EndsWith("er", StringComparison.Ordinal))))
        {
            return null;
        }

        if ((word == "so" && tokens.Word(k - 1) == "if") || (word == "that" && tokens.IsMark(k + 1, ",") && tokens.Word(k - 1) == "failing") || (word == "how" && tokens.Word(k - 1) == "matter"))
        {
            // "If so, staff must", "Failing that, staff must": the phrase ends at its comma.
            return null;
        }

        if (word == "so" && k > stop && (tokens[k - 1].IsWord || tokens.Word(modal) is "can" or "may" or "will") && !tokens.Is(k - 1, WordClass.Coordinator) && tokens.Word(k - 1) is not "do" and not "does" and not "doing" and not "done" and not "said" and not "says" and not "say" && !tokens.IsMark(k + 1, ","))
        {
            return ClausePlace.Embedded;
        }

        if (word is "provided" or "providing" && tokens.Word(k + 1) is "by" or "for" or "to" or "in" or "at" or "on" or "with" or "under" or "as")
        {
            // "the boat provided by the club": no condition.
            return null;
        }

        if (word is "how" or "what" or "when" or "where" or "whether" && tokens.Word(k + 1) == "to")
        {
            return null;
        }

        if (word is "although" or "though" or "whereas" && previous is { Place.IsEmbedded: false } && tokens.IsMark(k - 1, ","))
        {
            // "You need not pay, although you must sign": it is laid down all the same.
            return ClausePlace.Main(k + 1);
        }

        if (Thinking.Contains(word) && previous is null && k > 0 && k < modal - 1 && !tokens.Is(k + 1, WordClass.Preposition) && tokens.FindIndex(0, k, static token => token.Is(WordClass.ConditionOpener | WordClass.Relative) || token.Is(",")) < 0)
        {
            return ClausePlace.Embedded;
        }

        if (tokens.Is(k, WordClass.ConditionOpener) || word is "how" or "what" or "why" or "whether" or "than")
        {
            return AtOpener(tokens, k, modal, stop, previous);
        }

        if (previous is not null && word is "and" or "or" or "nor" or "and/or" && ClauseMarks.StandsInSubject(tokens, stop, k))
        {
            // "…; no nets or traps may": the clause began before.
            return null;
        }

        if (previous is { } before && word is "and" or "or" or "but" or "nor" or "and/or" && !ClauseMarks.IsAnnounced(tokens, stop, k))
        {
            if (before.Place.IsEmbedded && ClauseMarks.CommaBetween(tokens, stop, k))
            {
                // "Where it is dark, wardens and vergers must": this "and" stands in the subject.
                return null;
            }

            var subject = k + 1;
            while (subject < modal && tokens.Is(subject, WordClass.Adverb))
            {
                subject++;
            }

            if (subject >= modal || (tokens.IsMark(k + 1, ",") && tokens.IsMark(modal - 1, ",")) || ClauseMarks.IsReducedCase(tokens, subject, modal))
            {
                return before.Place with { SharesSubject = true };
            }

            return k > 0 && tokens[k - 1].Is(",") ? ClausePlace.Main(k + 1) : CoordinatedClause(tokens, k, modal, before.Place);
        }

        return previous is null && word is "but" or "and" or "so" && k + 1 < modal && k > 0 && ClauseMarks.StandsAlone(tokens, k) ? ClausePlace.Main(k + 1) : null;
    }

    private static ClausePlace InRelative(List<Token> tokens, int relative, (int End, ClausePlace Place)? previous)
    {
        var around = Locate(tokens, relative, previous);
        return ClausePlace.Embedded with { ResumesFrom = around.IsEmbedded || around.SharesSubject || relative == around.SubjectFrom ? -1 : around.SubjectFrom };
    }

    /// <summary>"Staff must sign in and visitors must wear badges": a new clause, if what lies between can be its subject.</summary>
    private static ClausePlace? CoordinatedClause(List<Token> tokens, int coordinator, int modal, ClausePlace before)
    {
        for (var i = coordinator + 1; i < modal; i++)
        {
            if (tokens[i].Lower is "," || tokens.Is(i, WordClass.Relative))
            {
                return before.IsEmbedded ? null : ClausePlace.Main(coordinator + 1);
            }
        }

        return new ClausePlace(before.IsEmbedded, coordinator + 1, false);
    }

    private static ClausePlace? AtOpener(List<Token> tokens, int k, int modal, int stop, (int End, ClausePlace Place)? previous)
    {
        var word = tokens.Word(k);
        var opensSentence = k == stop && previous is null || k > 0 && (!tokens[k - 1].IsWord && tokens[k - 1].Lower is not "," and not "'" and not "\"");
        var hasComma = false;
        for (var i = k + 1; i < modal; i++)
        {
            hasComma |= tokens.IsMark(i, ",") && (i < modal - 1 || ClauseMarks.BringsSubject(tokens, modal));
        }

        if (hasComma && opensSentence && tokens.IsMark(modal - 2, ",") && tokens.Word(modal - 1) is "or" or "and" && ClauseMarks.CommaBehind(tokens, modal) > 0)
        {
            // "If the gate is locked, or has to be mended, guests must": still the case.
            return ClausePlace.Embedded;
        }

        if (hasComma && tokens.IsMark(k - 1, ",") && tokens.Word(k - 2) == "that")
        {
            // "Make sure that, when it rains, rowers can come in": what stands before "that" decides.
            return null;
        }

        if (hasComma && (opensSentence || k == stop || (k > 0 && tokens[k - 1].Is(",")) || tokens.Is(k - 1, WordClass.Connective)))
        {
            // "If a pupil is ill, staff must": the clause ended at the comma.
            return ClausePlace.Main(k);
        }

        if (word is "while" or "whilst" or "when" && !opensSentence && k != stop && tokens.Is(k + 1, WordClass.Preposition))
        {
            // "The use of phones while on the quay is prohibited."
            return null;
        }

        if (word is "before" or "after" or "once" or "until" or "till" && ClauseMarks.IsOnlySubject(tokens, k + 1, modal) && (tokens.Is(modal - 1, WordClass.Pronoun) || k > 0))
        {
            // "Before you may use the kiln you must": the modal is the clause's own.
            return ClausePlace.Embedded;
        }

        if (word == "where" && previous is null && k > 0 && tokens[k - 1].IsWord && !tokens.Is(k - 1, WordClass.Connective))
        {
            // "Areas where smoking is allowed must be marked": it says more of the subject, after which the sentence goes on.
            return OwnVerb.Stands(tokens, k + 1, modal, afterRelative: false) ? null : ClausePlace.Embedded with { ResumesFrom = 0 };
        }

        if (word is "since" or "as" && (opensSentence || k == stop || tokens.IsMark(k - 1, ",")) && tokens.FindIndex(k + 1, modal - k - 1, static token => !token.IsWord || token.Is(WordClass.Pronoun) || char.IsDigit(token.Lower[0])) < 0 && modal - k < 5 && ClauseMarks.HasClauseBehind(tokens, modal))
        {
            // "Since boats can be let, rowers must": the ground's own modal.
            return ClausePlace.Embedded;
        }

        if (AmbiguousOpeners.Contains(word) && !OwnVerb.Stands(tokens, k + 1, modal, afterRelative: false))
        {
            return word is "before" or "after" or "since" or "once" or "till" && k + 2 < modal && previous is not null ? ClausePlace.Embedded : null;
        }

        if (k > 0 && tokens[k - 1].Is(",") && ClauseMarks.CommaBehind(tokens, modal) > 0)
        {
            // "Lifeguards, where swimming is prohibited, are to": an aside, after which the sentence goes on.
            var around = Locate(tokens, k - 1, previous);
            return ClausePlace.Embedded with { ResumesFrom = around.IsEmbedded ? -1 : around.SubjectFrom };
        }

        var isReduced = word is "when" or "while" or "whilst" or "whenever" && tokens.Word(k + 1).EndsWith("ing", StringComparison.Ordinal);
        if ((opensSentence || k == stop) && (ClauseMarks.HasClauseBehind(tokens, modal) || (!isReduced && word is "if" or "where" or "unless" or "until" or "when" && ClauseMarks.CommaBehind(tokens, modal) > 0)))
        {
            // "Where fishing is prohibited, anglers may": the condition's own modal.
            return ClausePlace.Embedded;
        }

        if ((opensSentence || k == stop) && tokens.Word(modal - 1) is "you" or "we" or "they" or "he" or "she" && modal - 2 > k)
        {
            // "Where wardens work at night they must": the pronoun takes the sentence up again.
            return ClausePlace.Main(modal - 1);
        }

        if (OwnVerb.Stands(tokens, k + 1, modal, afterRelative: false))
        {
            return opensSentence || k == stop ? ClausePlace.Main(k) : null;
        }

        // "When online staff must" has no comma, but a sentence has a main clause somewhere.
        return opensSentence && word is "when" or "while" or "whilst" or "where" && !tokens.Is(modal - 1, WordClass.Pronoun) && modal - k > 3 ? ClausePlace.Main(k) : ClausePlace.Embedded;
    }
}
