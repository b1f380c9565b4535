using PolicyAsCode.Governance.Diff.Texts;

namespace PolicyAsCode.Governance.Diff.Meaning;

/// <summary>Tells how many or how much from other numbers: "14 days", "two adults", "£5", "80%"; but not "section 4", "in 2026" or a telephone number.</summary>
internal static class Amounts
{
    // "four clear working days": so many words behind a number say what is counted.
    private const int MostBehind = 3;

    // More characters than three words have.
    private const int LongestOpening = 200;

    // "section 4 of the rules": behind these begins something else.
    private static readonly HashSet<string> Parting = new(StringComparer.Ordinal)
    {
        "of", "in", "on", "at", "to", "for", "by", "with", "from", "under", "above", "below", "and", "or", "but", "the", "a", "an", "this", "that", "which", "who",
        "is", "are", "was", "were", "has", "have", "must", "should", "shall", "may", "can", "will", "does", "do",
    };

    // "stage two": a name, and no amount.
    private static readonly HashSet<string> Labels = new(StringComparer.Ordinal)
    {
        "section", "part", "stage", "year", "class", "chapter", "appendix", "annex", "step", "level", "tier", "phase", "paragraph", "article", "rule", "point", "number", "no", "grade", "option", "version", "page",
    };

    // "under 16", "at least 4", "the age of 18".
    private static readonly HashSet<string> Bounding = new(StringComparer.Ordinal)
    {
        "under", "over", "below", "above", "aged", "age", "ages", "than", "least", "most", "exceed", "exceeds", "exceeding", "maximum", "minimum", "limit", "total", "only", "reach", "reaches",
    };

    private static readonly HashSet<string> Temporal = new(StringComparer.Ordinal) { "at", "by", "before", "after", "from", "until", "till", "to", "between", "and", "than" };

    private static readonly char[] Signs = ['£', '$', '€', '%'];

    /// <summary>Whether one of the numbers that changed says how many or how much, in either text.</summary>
    public static bool Change(EquatableArray<TextSegment> segments)
    {
        for (var i = 0; i < segments.Count; i++)
        {
            if (Redline.IsChange(segments[i]) && (Holds(segments, i, static segment => segment.Before) || Holds(segments, i, static segment => segment.After)))
            {
                return true;
            }
        }

        return false;
    }

    // What follows a segment in its text.
    private static string Next(EquatableArray<TextSegment> segments, int i, Func<TextSegment, string> side)
    {
        for (i++; i < segments.Count; i++)
        {
            if (side(segments[i]) is { Length: > 0 } text)
            {
                return text;
            }
        }

        return "";
    }

    private static bool Holds(EquatableArray<TextSegment> segments, int at, Func<TextSegment, string> side)
    {
        var changed = side(segments[at]);
        var words = new List<string>();
        foreach (var word in SameWords.Cut(changed))
        {
            PlainWords.AddApart(words, SameWords.Plain(changed, word));
        }

        var before = PlainWords.Of(PlainWords.Neighbour(segments, at, -1, side));
        List<string> all = [.. before, .. words, .. FirstOf(Next(segments, at, side))];
        var isPriced = changed.IndexOfAny(Signs) >= 0;
        for (var i = before.Count; i < before.Count + words.Count; i++)
        {
            if (IsAmount(all, i) || (isPriced && HasDigit(all[i])))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAmount(List<string> all, int i)
    {
        var (before, word, behind) = (WordAt(all, i - 1), all[i], WordAt(all, i + 1));
        if (Measures.IsTime(word) || Numbers.IsFraction(word) || IsRatio(word))
        {
            return true;
        }

        if (Measures.IsMonth(word))
        {
            return !IsYear(behind) && !IsYear(WordAt(all, i + 2));
        }

        var value = Numbers.ValueOf(word);
        if ((value is null && !HasDigit(word)) || IsYear(word) || Labels.Contains(before))
        {
            return false;
        }

        // A number in letters counts something, whatever it is called.
        return (value is not null && word != "one" && char.IsLetter(word[0]))
            || (value is not null && (Bounding.Contains(before) || (before == "of" && Bounding.Contains(WordAt(all, i - 2)))))
            || IsHour(word, before, behind)
            || IsDay(word, all, i)
            || all.Skip(i + 1).Take(MostBehind).TakeWhile(static next => !Parting.Contains(next)).Any(IsCounted);
    }

    private static bool IsRatio(string word) => word.Length == 3 && char.IsDigit(word[0]) && word[1] == ':' && char.IsDigit(word[2]);

    // "9am", "9 o'clock", "by 16:30"; but "section 4.20".
    private static bool IsHour(string word, string before, string behind) =>
        char.IsDigit(word[0]) && (word.EndsWith("am", StringComparison.Ordinal) || word.EndsWith("pm", StringComparison.Ordinal) || behind is "am" or "pm" or "o'clock" or "noon" or "midnight"
        || (word.Length is 4 or 5 && word[word.Length - 3] is ':' or '.' && word[word.Length - 2] is >= '0' and <= '5' && Temporal.Contains(before)));

    // "3 March", "the 3rd of March", "March 3"; with its year it dates a text.
    private static bool IsDay(string word, List<string> all, int i)
    {
        var month = Measures.IsMonth(WordAt(all, i + 1)) ? i + 1 : WordAt(all, i + 1) == "of" && Measures.IsMonth(WordAt(all, i + 2)) ? i + 2 : Measures.IsMonth(WordAt(all, i - 1)) ? i : -1;
        return month >= 0 && char.IsDigit(word[0]) && !IsYear(WordAt(all, month + 1));
    }

    private static string WordAt(List<string> words, int i) => i >= 0 && i < words.Count ? words[i] : "";

    private static bool HasDigit(string word) => word.Any(char.IsDigit);

    // The first words of a text, however long it is.
    private static IEnumerable<string> FirstOf(string text)
    {
        var opening = text.Length <= LongestOpening ? text : text.Substring(0, LongestOpening);
        return SameWords.Cut(opening).Take(MostBehind).Select(word => SameWords.Plain(opening, word));
    }

    private static bool IsYear(string word) => word.Length == 4 && (word.StartsWith("19", StringComparison.Ordinal) || word.StartsWith("20", StringComparison.Ordinal)) && word.All(char.IsDigit);

    // What is counted stands in the plural: "tells" and "says" of a section do not.
    private static bool IsCounted(string word) => word.Length > 3 && word is not "tells" and not "says" and not "sets" and not "gives" and not "lists" and not "shows" and not "explains" and not "describes" and not "contains" and not "applies" && word[word.Length - 1] == 's' && word[word.Length - 2] is not ('s' or 'u' or 'i') && word.All(char.IsLetter);
}
