using PolicyAsCode.Import.Lines;

namespace PolicyAsCode.Import.Structure;

/// <summary>Decides what a typed number makes of its line: "2.1 Photos", "2. take photos", "2.1.4 Visitors must sign in."</summary>
internal sealed class NumberRoles(IReadOnlyList<SourceLine> lines, LineReader reader)
{
    // By style: the number of the last heading.
    private readonly Dictionary<string, int> _headings = new(StringComparer.Ordinal);

    // The kinds of count that headings have, in the order in which they came.
    private readonly List<string> _counts = [];

    /// <summary>The role of a numbered line.</summary>
    /// <param name="index">Its place among the lines.</param>
    /// <param name="list">The list that is open, if any.</param>
    /// <param name="isLedIn">Whether the words right above lead into a list.</param>
    public NumberRole Of(int index, ListDraft? list, bool isLedIn)
    {
        var line = lines[index];
        var mark = line.Mark!;
        var role = Decide(index, line, mark, list, isLedIn);
        if (role == NumberRole.Heading)
        {
            Remember(mark);
        }

        return role;
    }

    /// <summary>Counts a heading that the document itself says is one.</summary>
    public void Remember(Mark mark)
    {
        _headings[mark.Style] = mark.Value;

        // Under 3 the count of 3.1, 3.2 begins anew.
        foreach (var deeper in _headings.Keys.Where(style => style.Length > mark.Style.Length && style.StartsWith("1.", StringComparison.Ordinal)).ToList())
        {
            _headings.Remove(deeper);
        }
    }

    /// <summary>The level of a numbered heading: the title is 1, "2." is 2, "2.1" is 3; where several counts are mixed, as in "II." and "B.", each new one is deeper.</summary>
    public int LevelOf(Mark mark)
    {
        var count = mark.Style[..1];
        if (!_counts.Contains(count, StringComparer.Ordinal))
        {
            _counts.Add(count);
        }

        return Math.Min(HeadingLevels.Deepest, 1 + _counts.IndexOf(count) + mark.Depth);
    }

    private NumberRole Decide(int index, SourceLine line, Mark mark, ListDraft? list, bool isLedIn)
    {
        var text = line.Words.Plain;
        var continues = list?.Continues(mark) == true;

        // Between headings a number may be missing; a number that also goes on with a list has to be the very next one.
        var isExpected = _headings.TryGetValue(mark.Style, out var last) && mark.Value > last && mark.Value <= last + (continues ? 1 : 2);
        var looksLikeHeading = reader.LooksLikeHeading(text) || (isExpected && IsShortTitle(text));
        if (mark.Depth > 1)
        {
            return looksLikeHeading && !isLedIn && !continues ? NumberRole.Heading
                : (isLedIn || continues) && !reader.Read(text).HasSubjectAndModal ? NumberRole.Item
                : NumberRole.Clause;
        }

        var counts = mark.Style[0] is '1' or 'A' or 'I' || mark.Style == "1";
        if (counts && looksLikeHeading && !isLedIn && (isExpected || !continues) && (isExpected ? StandsOverText(index, mark) : !IsRun(index, mark) && StandsOverText(index, mark)))
        {
            return NumberRole.Heading;
        }

        return isLedIn || continues || mark.Value == 1 || mark.AsLetter?.Value == 1 || list?.HasStyle(mark) == true ? NumberRole.Item : NumberRole.Clause;
    }

    // "4. What pupils must not do", where 3 was a heading.
    private static bool IsShortTitle(string text) => text.Length is > 0 and <= 70 && text[^1] is not '.' and not ':' and not ';' and not ',' && char.IsUpper(text[0]);

    /// <summary>Whether the next line is numbered on in the same way: then it is a list.</summary>
    private bool IsRun(int index, Mark mark) => Next(index) is { Mark: { } next } && next.Style == mark.Style && next.Value == mark.Value + 1;

    /// <summary>Whether something stands under it that is no heading of its rank.</summary>
    private bool StandsOverText(int index, Mark mark) => Next(index) is { } next && (next.Mark is not { } below || below.Style != mark.Style);

    private SourceLine? Next(int index)
    {
        var next = index + 1;
        while (next < lines.Count && lines[next].IsBlank)
        {
            next++;
        }

        return next < lines.Count ? lines[next] : null;
    }
}
