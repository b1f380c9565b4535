using PolicyAsCode.Governance.Diff.Texts;

namespace PolicyAsCode.Governance.Diff.Meaning;

/// <summary>Finds, in one of two texts, the stretches that hold certain words, so that they can be quoted as they stand there.</summary>
internal static class ChangedWords
{
    /// <summary>In each stretch that went or came, from the first of the words to the last: <c>a past or … by phone</c>. Empty where none is found.</summary>
    /// <param name="segments">The two texts, word by word.</param>
    /// <param name="side">The text that is looked at.</param>
    /// <param name="words">The words in small letters, each as often as it may be found.</param>
    public static string Of(EquatableArray<TextSegment> segments, Func<TextSegment, string> side, IReadOnlyList<string> words)
    {
        var left = words.ToList();
        return string.Join(" … ", segments.Where(Redline.IsChange).Select(segment => StretchOf(side(segment), left)).Where(static stretch => stretch.Length > 0));
    }

    private static string StretchOf(string text, List<string> words)
    {
        var found = SameWords.Cut(text).FindAll(word => words.Remove(SameWords.Plain(text, word)));
        return found.Count == 0 ? "" : text.Substring(found[0].Start, found[found.Count - 1].End - found[0].Start);
    }
}
