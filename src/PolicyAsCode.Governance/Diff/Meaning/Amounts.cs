using PolicyAsCode.Governance.Diff.Texts;

namespace PolicyAsCode.Governance.Diff.Meaning;

/// <summary>Tells how many or how much from other numbers: "14 days", "two adults", "£5", "80%"; but not "section 4", "in 2026" or a telephone number.</summary>
internal static class Amounts
{
    // "four working days": so many words behind a number say what is counted.
    private const int MostBehind = 2;

    // More characters than two words have.
    private const int LongestOpening = 200;

    private static readonly char[] Signs = ['£', '$', '€', '%'];

    /// <summary>Whether one of the numbers that changed says how many or how much, in either text.</summary>
    public static bool Change(EquatableArray<TextSegment> segments)
    {
        for (var i = 0; i < segments.Count; i++)
        {
            if (Redline.IsChange(segments[i]) && (Holds(segments[i].Before, Next(segments, i, static segment => segment.Before)) || Holds(segments[i].After, Next(segments, i, static segment => segment.After))))
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

    private static bool Holds(string changed, string next)
    {
        var words = SameWords.Cut(changed).ConvertAll(word => (Place: word, Plain: SameWords.Plain(changed, word)));
        var behind = words.ConvertAll(static word => word.Plain);
        behind.AddRange(FirstOf(next));
        for (var i = 0; i < words.Count; i++)
        {
            var (place, word) = words[i];
            if ((Numbers.ValueOf(word) is null && !word.Any(char.IsDigit)) || IsYear(word))
            {
                continue;
            }

            if (changed.IndexOfAny(Signs, place.Start, place.Length) >= 0 || behind.GetRange(i + 1, Math.Min(MostBehind, behind.Count - i - 1)).Exists(IsCounted))
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
