using PolicyAsCode.Model;
using PolicyAsCode.Reading.Lexicon;
using PolicyAsCode.Reading.Words;

namespace PolicyAsCode.Reading.Grammar;

/// <summary>Reads who a stretch of words names: the head of its noun phrase, through "of", brackets and conjunctions.</summary>
internal static class SubjectReader
{
    private const int LongestOf = 5;

    private static readonly WordGroup Texts = FunctionWords.Set("policy policies document guidance procedure procedures handbook section chapter page statement framework code charter agreement paper plan strategy scheme appendix annex table list notice");

    private static readonly WordGroup Vague = FunctionWords.Set("some many few several most sometimes often");

    private static readonly WordGroup Asides = FunctionWords.Set("including such whether who which e.g eg i.e ie especially particularly regardless other plus except excluding unlike like where when if on in at for during with under within");

    private static readonly WordGroup Opening = FunctionWords.Set("subject depending according prior regardless irrespective due contrary rather owing thanks pursuant because together along apart other next further such");

    private static readonly WordGroup Bodies = FunctionWords.Set("service services department departments office offices school schools academy academies college colleges organisation organisations organization organizations company companies business businesses group groups team teams community communities household households agency agencies library museum practice");

    /// <summary>Reads the subject in tokens <paramref name="from"/> up to, and without, <paramref name="to"/>.</summary>
    public static Subject Read(List<Token> tokens, string text, int from, int to, AudienceWords audiences)
    {
        from = SkipOpening(tokens, from, to, audiences);
        while (to > from && (!tokens[to - 1].IsWord || tokens.Word(to - 1) is "etc"))
        {
            to--;
        }

        if (from >= to || (tokens.Word(from) == "only" && (tokens.Is(from + 1, WordClass.Preposition) || tokens.Is(from + 1, WordClass.ConditionOpener) || tokens.Word(from + 1) == "then")))
        {
            // "Only with a pilot may they sail": the subject stands behind the modal.
            return new Subject { IsEmpty = true };
        }

        var first = tokens.Word(from);
        var measure = tokens.Word(from + 2) == "than" && first is "no" or "not" ? tokens.Word(from + 1) : "";
        var negative = measure == "more" || (first == "not" && tokens.Word(from + 1) is "even" or "one" or "a") || measure is not "fewer" and not "less" && first is "no" or "nobody" or "nothing" or "none" or "neither" or "no-one" or "nor" || (first == "absolutely" && tokens.Word(from + 1) == "no");
        var subject = new Subject
        {
            IsNegative = negative,
            IsPartial = first == "not" && measure.Length == 0 && tokens.Word(from + 1) is not "even" and not "one" and not "a" and not "only",
            IsOnly = first is "only" || (first == "the" && tokens.Word(from + 1) == "only"),
            IsExpletive = first is "it" or "there" && to == from + 1,
            IsVague = Vague.Contains(first),
            IsPronoun = first is "they" or "he" or "she" or "he/she" or "s/he" && (to == from + 1 || (to == from + 3 && first == "he" && tokens.Word(to - 1) == "she")),
        };
        return ReadMembers(tokens, text, first == "none" && tokens.Word(from + 1) == "of" || first == "not" && tokens.Word(from + 1) is "even" or "only" ? from + 2 : from, to, audiences, subject);
    }

    /// <summary>Passes over "However," and over a phrase that says when or where before the subject: "When online, staff".</summary>
    private static int SkipOpening(List<Token> tokens, int from, int to, AudienceWords audiences)
    {
        while (from < to && !NounPhrase.IsFirstAid(tokens, from) && (!tokens[from].IsWord || (tokens.Word(from) is "today" or "nowadays" or "tomorrow" && tokens.IsMark(from + 1, ",")) || (tokens.Is(from, WordClass.Connective) && !tokens[from].Is("no")) || (tokens.Is(from, WordClass.Adverb) && tokens.Word(from) is not "only" and not "both" and not "either" and not "not" && tokens.AnimacyAt(from) != Animacy.Animate)))
        {
            from++;
        }

        var first = tokens.Word(from);
        if (first is "under" or "over" && Nouns.IsAge(tokens.Word(from + 1)))
        {
            return from;
        }

        var opens = tokens.OpensSaving(from) || tokens.Is(from, WordClass.ConditionOpener) || tokens.Is(from, WordClass.Preposition) || first is "to" or "even" || OpensPhrase(tokens, from)
            || (first.EndsWith("ing", StringComparison.Ordinal) && HasComma(tokens, from, to));
        if (!opens || from >= to)
        {
            return from;
        }

        var comma = LastComma(tokens, from, to);
        if (comma < 0)
        {
            var no = FarNegation.Before(tokens, from, to, out var isCertain);
            return no > from && isCertain ? no : TrailingNoun(tokens, from, to, audiences);
        }

        // "If unsure, staff, pupils and parents must": the subject goes back over short items of its own list.
        var start = comma + 1;
        while (start > from + 1)
        {
            var previous = LastComma(tokens, from, start - 1);
            if (previous < 0 || !IsShortPerson(tokens, previous + 1, start - 1, audiences))
            {
                break;
            }

            start = previous + 1;
        }

        if (tokens.Is(start, WordClass.Coordinator) && tokens.Word(start) is "and" or "or" && to - start <= 3)
        {
            start++;
        }

        return SkipOpening(tokens, start, to, audiences);
    }

    /// <summary>"Subject to the rota,", "Regardless of the weather,".</summary>
    private static bool OpensPhrase(List<Token> tokens, int i) => FarNegation.OpensMeasure(tokens, i) || Opening.Contains(tokens.Word(i)) && tokens.Word(i + 1) is "to" or "of" or "on" or "upon" or "from" or "than" or "as" or "with";

    private static bool HasComma(List<Token> tokens, int from, int to) => LastComma(tokens, from, to) >= 0;

    private static int LastComma(List<Token> tokens, int from, int to)
    {
        for (var k = to - 1; k >= from; k--)
        {
            if (tokens.IsMark(k, ",") && k < to - 1)
            {
                return k;
            }
        }

        return -1;
    }

    private static bool IsShortPerson(List<Token> tokens, int from, int to, AudienceWords audiences)
    {
        while (from < to && tokens.Is(from, WordClass.Determiner))
        {
            from++;
        }

        return to > from && to - from <= 4 && (audiences.Longest(tokens, from, to)?.End == to || tokens.Is(to - 1, WordClass.Animate)) && !tokens.Is(from, WordClass.ConditionOpener);
    }

    /// <summary>"When driving staff must": without a comma the nearest person before the modal is the subject.</summary>
    private static int TrailingNoun(List<Token> tokens, int from, int to, AudienceWords audiences)
    {
        for (var k = to - 1; k > from; k--)
        {
            if (tokens.Word(k) is "does" or "do" or "did" && tokens.Word(k + 1) is "not" && !tokens.Is(k - 1, WordClass.Relative))
            {
                // "If a guest does not have a ticket": who stands in front is whom the case speaks of.
                break;
            }

            if (tokens.Word(k) is "none" or "nobody" or "no-one" && k == from + 1)
            {
                // "If none of the doors opens the guard must": whom the case speaks of.
                break;
            }

            if (tokens.Word(k + 1) != "than" && (tokens.AnimacyAt(k) == Animacy.Animate || audiences.Longest(tokens, k, to)?.End == to))
            {
                k = BeforeOf(tokens, k, from);
                while (k - 1 > from && !tokens.Is(k, WordClass.Pronoun) && (tokens.Is(k - 1, WordClass.Determiner) || (tokens[k - 1].IsCapital && !tokens.Is(k, WordClass.Determiner) && !DeadlineFinder.IsDate(tokens, k - 1))))
                {
                    k--;
                }

                return k;
            }
        }

        return to;
    }

    /// <summary>"all [members] of the school community": those whom the "of" says more of.</summary>
    private static int BeforeOf(List<Token> tokens, int noun, int from)
    {
        for (var k = noun - 1; k > from && k > noun - LongestOf && tokens[k].IsWord; k--)
        {
            if (tokens.Word(k) == "of")
            {
                return tokens.AnimacyAt(k - 1) == Animacy.Animate || tokens.Is(k - 1, WordClass.Partitive) ? k - 1 : noun;
            }
        }

        return noun;
    }

    /// <summary>"but the cox", "and not guests", ", not guests,"; but "not only rowers but also coxes" adds.</summary>
    private static bool TakesOut(List<Token> tokens, int i)
    {
        i = !tokens[Math.Min(i, tokens.Count - 1)].IsWord ? i + 1 : i;
        return (tokens.Word(i) == "but" && tokens.Word(i + 1) != "also") || tokens.Word(i) == "not" || (tokens.Word(i) is "and" or "but" && tokens.Word(i + 1) == "not");
    }

    // "It is [the teacher's] responsibility."
    private static string WithoutGenitive(string words) => words.EndsWith("'s", StringComparison.Ordinal) || words.EndsWith("’s", StringComparison.Ordinal) ? words.Substring(0, words.Length - 2) : words;

    private static Subject ReadMembers(List<Token> tokens, string text, int from, int to, AudienceWords audiences, Subject subject)
    {
        var members = new List<AudienceMember>();
        var publishers = 0;
        var loose = 0;
        var passed = false;
        var i = from;
        while (i < to)
        {
            if (members.Count > 0 && TakesOut(tokens, i))
            {
                // "all but the cox", "rowers, not guests,": those are not meant.
                break;
            }

            while (i < to && (!tokens[i].IsWord || tokens.Is(i, WordClass.Coordinator) || tokens.Word(i) is "nor" or "both" or "either" or "neither" or "only"))
            {
                i++;
            }

            if (i >= to || tokens.Is(i, WordClass.ConditionOpener) || (members.Count > 0 && Asides.Contains(tokens.Word(i))))
            {
                break;
            }

            if (i == from && tokens.Word(i) == "no" && tokens.Word(i + 1) == "one" && i + 1 < to)
            {
                // "No one except a prefect": what follows takes out.
                members.Add(new AudienceMember("", tokens.Slice(text, i, i + 2)));
                subject = subject with { Animacy = Animacy.Animate };
                break;
            }

            var phrase = NounPhrase.Read(tokens, i, to, audiences);
            if (i == from || subject.Animacy == Animacy.Unknown && members.Count == 0 && !subject.IsTheText)
            {
                var head = tokens.Word(phrase.Head);
                subject = subject with { Animacy = phrase.Animacy, IsTheText = Texts.Contains(head) && phrase.Animacy != Animacy.Animate };
                if (phrase.Animacy == Animacy.Thing && tokens.Is(i, WordClass.Possessive) && tokens.Word(i) == "your")
                {
                    members.Add(new AudienceMember("", "you"));
                    break;
                }
            }

            if (tokens.Word(phrase.Head) is "following" or "above" or "below")
            {
                break;
            }

            var isJoined = members.Count > 0 && tokens.Is(i - 1, WordClass.Coordinator) && tokens.IsPlural(phrase.Head);
            if (phrase.Animacy == Animacy.Thing || (phrase.Animacy == Animacy.Unknown && members.Count > 0 && !phrase.IsName && !isJoined && loose < members.Count))
            {
                break;
            }

            if (passed && Bodies.Contains(tokens.Word(phrase.Head)) && i == phrase.From)
            {
                // "nurses in wards and offices": places, not people.
                break;
            }

            if (phrase.Animacy == Animacy.Animate && members.Count > 0 && members.Count == loose)
            {
                // "junior and senior pupils": what stood before were adjectives.
                members.Clear();
                subject = subject with { Animacy = Animacy.Animate };
            }

            var isLoose = phrase.Animacy == Animacy.Unknown && !phrase.IsName && phrase.From == i && phrase.To == phrase.From + 1 && !tokens.IsPlural(phrase.Head);
            loose = isLoose ? loose + 1 : loose;
            publishers += phrase.IsPublisher ? 1 : 0;
            if (phrase.To == phrase.From)
            {
                break;
            }

            members.Add(new AudienceMember(phrase.AudienceId, WithoutGenitive(tokens.Slice(text, phrase.From, phrase.To))));
            i = phrase.To;
            if (tokens.Word(phrase.Head) is "we" or "i" && tokens.Word(i) == "as")
            {
                // "we as rowers and coaches pledge": still we.
                break;
            }

            while (i < to && tokens[i].IsWord && !tokens.Is(i, WordClass.Coordinator))
            {
                passed |= tokens.Is(i, WordClass.Preposition);
                i++;
            }
        }

        return subject with { Members = members.ToEquatableArray(), IsPublisher = members.Count > 0 && publishers == members.Count };
    }
}
