using PolicyAsCode.Model;
using PolicyAsCode.Reading.Lexicon;
using PolicyAsCode.Reading.Words;

namespace PolicyAsCode.Reading.Grammar;

/// <summary>Finds by when: "immediately", "as soon as reasonably possible", "within five school days", "by 31 May", "before …".</summary>
internal static class DeadlineFinder
{
    private static readonly HashSet<string> Units = FunctionWords.Set("minute minutes hour hours day days week weeks month months year years term terms working calendar school business timescale timescales timeframe timeframes period deadline deadlines");

    private static readonly HashSet<string> Dates = FunctionWords.Set("january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday noon midday midnight tomorrow end close start beginning date deadline");

    /// <summary>The first deadline of a sentence, or nothing.</summary>
    public static Deadline? Find(List<Token> tokens, string text, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            var (end, isVague) = At(tokens, i, to);
            if (end > i)
            {
                return new Deadline(tokens.Slice(text, i, Math.Min(end, to)), isVague);
            }
        }

        return null;
    }

    /// <summary>What is left of a deadline under a force: "must not leave before noon" says when it is forbidden, not by when it is to be done.</summary>
    public static Deadline? Under(Force force, Deadline? deadline) =>
        force.Polarity == Polarity.Forbid && deadline is not null && (deadline.Words.StartsWith("before", StringComparison.OrdinalIgnoreCase) || deadline.Words.StartsWith("prior", StringComparison.OrdinalIgnoreCase)) ? null : deadline;

    /// <summary>The words of the first deadline of a text, or nothing.</summary>
    public static (int From, int To)? PlaceOf(List<Token> tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            var (end, _) = At(tokens, i, tokens.Count);
            if (end > i)
            {
                return (i, Math.Min(end, tokens.Count));
            }
        }

        return null;
    }

    private static (int End, bool IsVague) At(List<Token> tokens, int i, int to)
    {
        if (!tokens.Is(i, WordClass.OpensDeadline))
        {
            return (-1, false);
        }

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
            case "without" when (end = tokens.AfterAny(i + 1, ["delay"], ["undue", "delay"], ["unreasonable", "delay"])) > 0:
                return (end, true);
            case "as" when (end = tokens.AfterAny(i, ["as", "soon", "as"], ["as", "quickly", "as"], ["as", "early", "as"])) > 0:
                while (tokens.Word(end) is "is" or "reasonably" or "possible" or "practicable" or "practical" or "practically" or "they" or "can" or "feasible")
                {
                    end++;
                }

                return (end, true);
            case "in" when (end = tokens.AfterAny(i + 1, ["a", "timely", "manner"], ["a", "timely", "fashion"], ["good", "time"])) > 0:
                return (end, true);
            case "within":
                return (Within(tokens, i, to), false);
            case "no" when tokens.After(i + 1, "later", "than") > 0:
                return (EndOfPhrase(tokens, i + 3, to), false);
            case "by":
                return (IsDate(tokens, i + 1) ? EndOfPhrase(tokens, i + 1, to) : -1, false);
            case "before" or "prior":
                return word == "prior" && tokens.Word(i + 1) != "to" ? (-1, false) : (i > 0 || HasComma(tokens, i, to) ? EndOfPhrase(tokens, i + 1, to) : -1, false);
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
                var end = k + 1;
                while (end < to && Units.Contains(tokens.Word(end)))
                {
                    end++;
                }

                return tokens.Word(end) is "of" or "after" ? EndOfPhrase(tokens, end + 1, to) : end;
            }
        }

        return -1;
    }

    private static int EndOfPhrase(List<Token> tokens, int i, int to)
    {
        while (i < to && (tokens[i].IsWord || (i > 0 && i + 1 < to && tokens[i].Start == tokens[i - 1].End && tokens[i].End == tokens[i + 1].Start)) && !(tokens.Word(i) is "and" or "but" or "unless" or "if" or "so"))
        {
            i++;
        }

        return i;
    }
}
