namespace PolicyAsCode.Governance.Diff.Meaning;

/// <summary>Knows a text that says what a word means: "Social media means …".</summary>
internal static class Definition
{
    // Within so many words the term ends and its meaning begins.
    private const int LongestTerm = 9;

    // More characters than so many words and the next one have.
    private const int LongestOpening = 200;

    public static bool Is(string text)
    {
        var words = SameWords.Cut(text.Length <= LongestOpening ? text : text.Substring(0, LongestOpening));
        for (var i = 1; i < Math.Min(words.Count - 1, LongestTerm); i++)
        {
            if (SameWords.Plain(text, words[i]) is var word && (word is "means" or "mean"
                || (word is "refers" or "refer" && SameWords.Plain(text, words[i + 1]) == "to")
                || (word is "stands" && SameWords.Plain(text, words[i + 1]) == "for")))
            {
                return true;
            }
        }

        return false;
    }
}
