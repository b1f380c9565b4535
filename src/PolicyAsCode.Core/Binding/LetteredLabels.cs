namespace PolicyAsCode.Binding;

/// <summary>Numbers rules as people quote them: <c>2.1 (c)</c>.</summary>
internal sealed class LetteredLabels
{
    private static readonly string[] Single = [.. Enumerable.Range('a', 26).Select(letter => ((char)letter).ToString())];

    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <summary>The label of the next rule of a section; a letter alone before the first section.</summary>
    public string Next(string sectionNumber)
    {
        _counts.TryGetValue(sectionNumber, out var count);
        _counts[sectionNumber] = count + 1;
        return sectionNumber.Length == 0 ? "(" + Letters(count) + ")" : sectionNumber + " (" + Letters(count) + ")";
    }

    // a … z, aa, ab … as in a spreadsheet.
    private static string Letters(int index)
    {
        if (index < Single.Length)
        {
            return Single[index];
        }

        var letters = "";
        for (var rest = index + 1; rest > 0; rest = (rest - 1) / 26)
        {
            letters = (char)('a' + ((rest - 1) % 26)) + letters;
        }

        return letters;
    }
}
