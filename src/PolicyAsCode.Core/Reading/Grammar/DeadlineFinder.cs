using System.Runtime.InteropServices;
using PolicyAsCode.Model;
using PolicyAsCode.Reading.Lexicon;
using PolicyAsCode.Reading.Words;

namespace PolicyAsCode.Reading.Grammar;

/// <summary>Finds by when: "immediately", "as soon as reasonably possible", "within five school days", "by 31 May", "before …".</summary>
internal static class DeadlineFinder
{
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Found(int From, int To, bool IsVague);

    private const int MostOfSubject = 6;

    private static readonly WordGroup Units = FunctionWords.Set("minute minutes hour hours day days week weeks month months year years term terms working calendar school business timescale timescales timeframe timeframes period deadline deadlines");

    private static readonly WordGroup DayKinds = FunctionWords.Set("school working calendar business term");

    private static readonly WordGroup Dates = FunctionWords.Set("january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays noon midday midnight tomorrow end close start beginning date deadline");

    /// <summary>The first deadline of a sentence, or nothing.</summary>
    public static Deadline? Find(List<Token> tokens, string text, int from, int to)
    {
        var isCase = false;
        for (var i = from; i < to; i++)
        {
            // "unless told within three days": the case's, not the rule's.
            isCase = (isCase && tokens[i].IsWord && !IsModal(tokens, i)) || (i > from && tokens.Word(i) is "if" or "unless" or "except");
            if (!isCase && At(tokens, i, to) is { } found && !IsSubjects(tokens, found))
            {
                return new Deadline(tokens.Slice(text, Math.Max(from, found.From), Math.Min(found.To, to)), found.IsVague);
            }
        }

        return null;
    }

    /// <summary>
    /// What is left of a deadline under a force: "must not leave before noon" says when it is forbidden, and "may leave as soon as the bell
    /// rings" when it is allowed, not by when it is to be done.
    /// </summary>
    public static Deadline? Under(Force force, Deadline? deadline) =>
        force.Polarity != Polarity.Oblige && deadline is not null && SaysWhen(deadline.Words) ? null : deadline;

    private static bool SaysWhen(string words)
    {
        var space = words.IndexOf(' ');
        return (space < 0 ? words : words.Substring(0, space)).ToLowerInvariant() is "before" or "prior" or "as" or "at" or "on" or "the" or "in";
    }

    /// <summary>"Coats not claimed [by Friday] will be given away": by when something else was done.</summary>
    private static bool IsSubjects(List<Token> tokens, Found found) => tokens.Is(found.From - 1, WordClass.Participle) && IsModal(tokens, found.To);

    /// <summary>The words of the first deadline of a text, or nothing.</summary>
    public static (int From, int To)? PlaceOf(List<Token> tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (At(tokens, i, tokens.Count) is { } found)
            {
                return (found.From, Math.Min(found.To, tokens.Count));
            }
        }

        return null;
    }

    /// <summary>Whether a time that can be told stands among the tokens from an index on: "promptly [at the end of] the session".</summary>
    public static bool NamesTime(List<Token> tokens, int from)
    {
        for (var i = from; i < tokens.Count; i++)
        {
            if (At(tokens, i, tokens.Count) is { IsVague: false } || tokens.After(i, "at", "the", "latest") > 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A deadline whose opening word stands at an index; it can begin before that: "[two weeks] before the race".</summary>
    private static Found? At(List<Token> tokens, int i, int to)
    {
        if (!tokens.Is(i, WordClass.OpensDeadline))
        {
            return null;
        }

        var (end, isVague) = EndAt(tokens, i, to);
        if (end <= i)
        {
            return null;
        }

        end = end < to && IsModal(tokens, end) ? BeforeSubject(tokens, i, end) : end;

        // "as soon as practicable and in any event within 3 days"
        var next = tokens.IsMark(end, ",") ? end + 1 : end;
        var joined = tokens.AfterAny(next, ["and", "in", "any", "event"], ["and", "in", "any", "case"], ["but", "in", "any", "event"], ["and", "at", "least"]);
        next = joined > 0 ? joined : tokens.Word(next) is "and" or "but" && tokens.After(next + 1, "no", "later", "than") > 0 ? next + 1 : -1;
        var last = next > 0 && next < to && tokens.Is(next, WordClass.OpensDeadline) ? EndAt(tokens, next, to).End : -1;
        return last > next ? new Found(StartOf(tokens, i), last, false) : new Found(StartOf(tokens, i), AtTheLatest(tokens, end), isVague);
    }

    private static int StartOf(List<Token> tokens, int i)
    {
        switch (tokens.Word(i))
        {
            case "before" when tokens.Word(i - 1) == "or" && tokens.Word(i - 2) == "on":
                return i - 2;
            case "before" or "prior" or "ahead":
            case "in" when tokens.Word(i + 1) == "advance":
                return TimeSpans.StartBefore(tokens, i);
            case "next" or "same" or "following":
                return tokens.Word(i - 2) is "on" or "by" ? i - 2 : i - 1;
            default:
                return i;
        }
    }

    private static int AtTheLatest(List<Token> tokens, int end) => tokens.After(end, "at", "the", "latest") is var after and > 0 ? after : end;

    private static (int End, bool IsVague) EndAt(List<Token> tokens, int i, int to)
    {
        var word = tokens.Word(i);
        int end;
        switch (word)
        {
            case "immediately" or "straightaway" or "forthwith":
                return tokens.Word(i + 1) is "after" or "before" or "upon" or "following" ? (EndOfPhrase(tokens, i + 1, to), false) : (i + 1, false);
            case "promptly":
                return (tokens.Word(i + 1) is "after" or "upon" ? EndOfPhrase(tokens, i + 1, to) : i + 1, true);
            case "at" when tokens.Word(i + 1) == "once":
            case "straight" when tokens.Word(i + 1) == "away":
                return (i + 2, false);
            case "at" when tokens.Word(i + 1) == "the" && tokens.Word(i + 2) is "end" or "start" or "beginning" && tokens.Word(i + 3) == "of":
                return (TimeSpans.EndOfNoun(tokens, i + 4, to), false);
            case "on" when tokens.Word(i + 1) == "the" && tokens.Word(i + 2) is "first" or "last" && tokens.Word(i + 3) is "day" or "morning" && tokens.Word(i + 4) == "of":
                return (TimeSpans.EndOfNoun(tokens, i + 5, to), false);
            case "next" or "same" or "following" when tokens.Word(i - 1) == "the":
                return (TimeSpans.EndOfDay(tokens, i + 1, to), false);
            case "without" when (end = tokens.AfterAny(i + 1, ["delay"], ["undue", "delay"], ["unreasonable", "delay"])) > 0:
                return (end, true);
            case "as" when (end = tokens.AfterAny(i, ["as", "soon", "as"], ["as", "quickly", "as"], ["as", "early", "as"])) > 0:
                var rest = end;
                while (tokens.Word(end) is "is" or "reasonably" or "possible" or "practicable" or "practical" or "practically" or "feasible" || (tokens.Word(end) is "they" or "you" && tokens.Word(end + 1) == "can") || (tokens.Word(end) == "can" && end > rest))
                {
                    end++;
                }

                // "as soon as the bell rings"
                return end > rest ? (end, true) : EndOfPhrase(tokens, end, to) is var clause && clause > end ? (clause, false) : (-1, false);
            case "in" when (end = tokens.AfterAny(i + 1, ["a", "timely", "manner"], ["a", "timely", "fashion"], ["good", "time"])) > 0:
                return (end, true);
            case "in" when tokens.Word(i + 1) == "advance":
                return tokens.Word(i + 2) == "of" ? (EndOfPhrase(tokens, i + 3, to), false) : (i + 2, TimeSpans.StartBefore(tokens, i) == i);
            case "within":
                return (Within(tokens, i, to), false);
            case "no" or "not" when tokens.After(i + 1, "later", "than") > 0:
                return (EndOfPhrase(tokens, i + 3, to), false);
            case "later" when tokens.Word(i + 1) == "than" && LimitOpening.IsNegated(tokens, i) && (IsDate(tokens, i + 2) || char.IsDigit(tokens.Word(i + 2).FirstOrDefault())):
                return (EndOfPhrase(tokens, i + 2, to), false);
            case "by":
                return (IsDate(tokens, i + 1) ? EndOfPhrase(tokens, i + 1, to) : -1, false);
            case "ahead" when tokens.Word(i + 1) == "of" && TimeSpans.StartBefore(tokens, i) < i:
                return (EndOfPhrase(tokens, i + 2, to), false);
            case "before" when i + 1 < to && tokens[i + 1].IsWord:
            case "prior" when tokens.Word(i + 1) == "to":
                return (i > 0 || HasComma(tokens, i, to) ? EndOfPhrase(tokens, i + 1, to) : -1, false);
            default:
                return (-1, false);
        }
    }

    private static bool HasComma(List<Token> tokens, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (tokens.IsMark(i, ","))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a word is a unit of time: "days".</summary>
    public static bool IsUnit(string word) => Units.Contains(word);

    /// <summary>Whether a date or day starts at a token.</summary>
    public static bool IsDate(List<Token> tokens, int i)
    {
        for (var k = i; k < i + 3; k++)
        {
            var word = tokens.Word(k);
            if (Dates.Contains(word) || (word.Length > 0 && char.IsDigit(word[0])))
            {
                return true;
            }

            if (word is not "the")
            {
                return false;
            }
        }

        return false;
    }

    private static int Within(List<Token> tokens, int i, int to)
    {
        for (var k = i + 1; k < to && k < i + 8 && tokens[k].IsWord; k++)
        {
            if (Units.Contains(tokens.Word(k)))
            {
                if (k == i + 1 && DayKinds.Contains(tokens.Word(k)))
                {
                    // "within school", "within working hours": where and when, not by when.
                    return -1;
                }

                var end = k + 1;
                while (end < to && Units.Contains(tokens.Word(end)))
                {
                    end++;
                }

                if (tokens.Word(end - 1) is "school" or "working" or "calendar" or "business")
                {
                    return -1;
                }

                return tokens.Word(end) is "of" or "after" ? EndOfPhrase(tokens, end + 1, to) : end;
            }
        }

        return -1;
    }

    private static int EndOfPhrase(List<Token> tokens, int i, int to)
    {
        while (i < to && (tokens[i].IsWord || (i > 0 && i + 1 < to && tokens[i].Start == tokens[i - 1].End && tokens[i].End == tokens[i + 1].Start)) && !(tokens.Word(i) is "and" or "but" or "unless" or "if" or "so") && !IsModal(tokens, i) && !(tokens.Word(i) == "of" && IsClock(tokens.Word(i - 1))))
        {
            i++;
        }

        return i;
    }

    /// <summary>"At the end of the season [the boats] will", "as soon as a child is hurt [staff] must": without a comma the deadline ends where the subject begins.</summary>
    private static int BeforeSubject(List<Token> tokens, int opening, int modal)
    {
        if (tokens.Is(modal - 1, WordClass.Pronoun))
        {
            return modal - 1;
        }

        for (var k = modal - 2; k > opening + 1 && k > modal - MostOfSubject && tokens[k].IsWord; k--)
        {
            if (tokens.Is(k, WordClass.Determiner))
            {
                if (tokens.Is(k - 1, WordClass.Preposition | WordClass.Determiner | WordClass.Coordinator | WordClass.BeForm) || tokens.Word(k - 1) is "than" or "as")
                {
                    break;
                }

                return k;
            }
        }

        return modal - 1 > opening + 1 && tokens.AnimacyAt(modal - 1) == Animacy.Animate && !tokens.Is(modal - 2, WordClass.Preposition | WordClass.Determiner | WordClass.Coordinator) ? modal - 1 : modal;
    }

    /// <summary>"tell us before 9am of your plans": a time of day is nobody's.</summary>
    private static bool IsClock(string word) =>
        word is "noon" or "midday" or "midnight" or "am" or "pm" || (word.Length > 2 && char.IsDigit(word[0]) && (word.EndsWith("am", StringComparison.Ordinal) || word.EndsWith("pm", StringComparison.Ordinal)));

    /// <summary>"by the end of the season [will] be given away"; but "by 31 May".</summary>
    private static bool IsModal(List<Token> tokens, int i) =>
        tokens.Word(i) is "must" or "shall" or "should" or "will" or "can" or "cannot" || (tokens.Word(i) == "may" && !tokens[i].IsCapital && !tokens.Is(i - 1, WordClass.Pronoun));
}
