namespace PolicyAsCode.Governance.Diff.Meaning;

/// <summary>Knows a text that says what a word means: "Social media means …".</summary>
internal static class Definition
{
    // Within so many words the term ends and its meaning begins.
    private const int LongestTerm = 9;

    public static bool Is(string text)
    {
        var words = SameWords.Key(text).Split(' ');
        for (var i = 1; i < Math.Min(words.Length - 1, LongestTerm); i++)
        {
            if (words[i] is "means" or "mean" || (words[i] is "refers" or "refer" && words[i + 1] == "to") || (words[i] is "stands" && words[i + 1] == "for"))
            {
                return true;
            }
        }

        return false;
    }
}
