namespace PolicyAsCode.Linting.Meaning;

/// <summary>Whether an item opens with a modal verb of its own: "Will only follow …".</summary>
internal static class ModalWord
{
    private static readonly HashSet<string> Words = new(
        ["must", "mustn't", "shall", "should", "shouldn't", "may", "can", "cannot", "can't", "will", "won't", "ought"], StringComparer.OrdinalIgnoreCase);

    public static bool Opens(string text)
    {
        var end = 0;
        while (end < text.Length && (char.IsLetter(text[end]) || text[end] is '\'' or '’'))
        {
            end++;
        }

        return Words.Contains(text.Substring(0, end).Replace('’', '\''));
    }
}
