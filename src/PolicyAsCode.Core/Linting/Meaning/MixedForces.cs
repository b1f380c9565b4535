using PolicyAsCode.Reading;

namespace PolicyAsCode.Linting.Meaning;

/// <summary>PAC2004: items that lean on one subject and point different ways: "Will only …", "May …".</summary>
internal static class MixedForces
{
    public static LintDescriptor Descriptor { get; } = new("PAC2004", "One list mixes what must, may and must not be done", Severity.Warning, Tier.A);

    public static IEnumerable<Diagnostic> Find(LintContext context)
    {
        foreach (var list in context.Reading.Lists)
        {
            if (Of(list) is var (first, other))
            {
                var (left, right) = (WordsOf(first.Text), WordsOf(other.Text));
                yield return Descriptor.At(
                    list.LeadInSpan,
                    $"The list under {Quote.Of(list.LeadInText)} mixes “{left}” and “{right}”, so a reader who skims takes one for the other. Write one list for each.",
                    other.WordsIn(context),
                    $"the first item that says “{right}”");
            }
        }
    }

    /// <summary>The first two items of a list that point different ways; nothing where all point one way.</summary>
    public static (ItemReading First, ItemReading Other)? Of(ListReading list)
    {
        var leaning = ModalWord.Leaning(list).ToList();
        return leaning.Find(item => KindOf(item) != KindOf(leaning[0])) is { } other ? (leaning[0], other) : null;
    }

    /// <summary>Which way the opening words point: only so far, not, may, or must.</summary>
    private static string KindOf(ItemReading item) =>
        ModalWord.Forbids(item) == true ? "not" : WordsOf(item.Text) switch
        {
            var words when words.EndsWith(" only", StringComparison.OrdinalIgnoreCase) => "only",
            var words when words.StartsWith("may", StringComparison.OrdinalIgnoreCase) || words.StartsWith("can", StringComparison.OrdinalIgnoreCase) => "may",
            _ => "must",
        };

    /// <summary>The modal with the "not" or "only" behind it.</summary>
    private static string WordsOf(string item)
    {
        var words = item.Split([' '], 3, StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 1 && words[1].ToLowerInvariant() is "not" or "never" or "only" ? $"{words[0]} {words[1]}" : words[0];
    }
}
