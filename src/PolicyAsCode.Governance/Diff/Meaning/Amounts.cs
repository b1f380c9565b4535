using PolicyAsCode.Governance.Diff.Texts;

namespace PolicyAsCode.Governance.Diff.Meaning;

/// <summary>Tells how many or how much from other numbers: "14 days", "two adults", "£5", "80%"; but not "section 4", "in 2026" or a telephone number.</summary>
internal static class Amounts
{
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
        var words = SameWords.Cut(changed);
        for (var i = 0; i < words.Count; i++)
        {
            var word = SameWords.Plain(changed, words[i]);
            if ((Numbers.ValueOf(word) is null && !word.Any(char.IsDigit)) || IsYear(word))
            {
                continue;
            }

            // "four working days"
            var behind = words.Skip(i + 1).Select(other => SameWords.Plain(changed, other)).Concat(SameWords.Cut(next).Select(other => SameWords.Plain(next, other))).Take(2);
            if (changed.IndexOfAny(Signs, words[i].Start, words[i].Length) >= 0 || behind.Any(IsCounted))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsYear(string word) => word.Length == 4 && (word.StartsWith("19", StringComparison.Ordinal) || word.StartsWith("20", StringComparison.Ordinal)) && word.All(char.IsDigit);

    // What is counted stands in the plural: "tells" and "says" of a section do not.
    private static bool IsCounted(string word) => word.Length > 3 && word is not "tells" and not "says" and not "sets" and not "gives" and not "lists" and not "shows" and not "explains" and not "describes" and not "contains" and not "applies" && word[word.Length - 1] == 's' && word[word.Length - 2] is not ('s' or 'u' or 'i') && word.All(char.IsLetter);
}
