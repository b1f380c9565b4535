using PolicyAsCode.Reading;

namespace PolicyAsCode.Linting.Meaning;

/// <summary>Whether an item opens with a modal verb of its own: "Will only follow …".</summary>
internal static class ModalWord
{
    private static readonly HashSet<string> Words = new(
        ["must", "mustn't", "shall", "should", "shouldn't", "may", "can", "cannot", "can't", "will", "won't", "ought"], StringComparer.OrdinalIgnoreCase);

    // "May", "will" and "can" are nouns too: "May Day", "will forms", "can openers".
    private static readonly HashSet<string> Nouns = new(["may", "can", "will"], StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> Negative = new(["mustn't", "shouldn't", "cannot", "can't", "won't"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the words begin with a modal.</summary>
    public static bool Opens(string text) => Words.Contains(Word(text, 0));

    /// <summary>Whether the item begins with a modal that lays something down, not with a condition: "Should a guest be ill, …".</summary>
    public static bool Opens(ItemReading item) => Opens(item.Text) && !(item.Limits.Count > 0 && Opens(item.Limits[0].Words));

    /// <summary>The items of a list that begin with a modal and lean on its lead-in for who, which says none itself; nothing where a list has no such lead-in.</summary>
    /// <remarks>Whole sentences under "The following rules apply:" each say who, and are none of these.</remarks>
    public static IEnumerable<ItemReading> Leaning(ListReading list) =>
        list.Kind == ListKind.Information || list.LeadIn is null || list.Force is not null ? [] : list.Items.Where(static item => item.Depth == 1 && Opens(item));

    /// <summary>Whether the opening modal forbids; nothing where there is none, or it could be a noun.</summary>
    public static bool? Forbids(ItemReading item)
    {
        var (text, modal) = (item.Text, Word(item.Text, 0));
        if (!Opens(item))
        {
            return null;
        }

        var isNegated = Negative.Contains(modal) || Word(text, modal.Length + 1) is "not" or "never" or "NOT";
        return isNegated ? true : Nouns.Contains(modal) ? null : false;
    }

    private static string Word(string text, int start)
    {
        var end = start;
        while (end < text.Length && (char.IsLetter(text[end]) || text[end] is '\'' or '’'))
        {
            end++;
        }

        return start < end ? text.Substring(start, end - start).Replace('’', '\'') : "";
    }
}
