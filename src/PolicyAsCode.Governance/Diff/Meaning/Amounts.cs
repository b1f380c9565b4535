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
        var words = SameWords.Cut(changed).ConvertAll(word => (Place: word, Plain: SameWords.Plain(changed, word)));
        var behind = words.ConvertAll(static word => word.Plain);
        behind.AddRange(FirstOf(Next(segments, at, side)));
        for (var i = 0; i < words.Count; i++)
        {
            var (place, word) = words[i];
            if ((Numbers.ValueOf(word) is null && !word.Any(char.IsDigit)) || IsYear(word))
            {
                continue;
            }

            // A number in letters counts something, whatever it is called.
            var before = i > 0 ? words[i - 1].Plain : PlainWords.Of(PlainWords.Neighbour(segments, at, -1, side)).LastOrDefault() ?? "";
            if ((word != "one" && char.IsLetter(word[0]) && Numbers.ValueOf(word) is not null && !Labels.Contains(before)) || changed.IndexOfAny(Signs, place.Start, place.Length) >= 0 || behind.Skip(i + 1).Take(MostBehind).TakeWhile(static next => !Parting.Contains(next)).Any(IsCounted))
            {
                return true;
            }
        }

        return false;
    }

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
