namespace PolicyAsCode.Import.Lines;

/// <summary>Tells whether a text was wrapped at a width, as mail and PDF are, or has a paragraph on each line.</summary>
internal static class WrapWidth
{
    private const int Widest = 120;
    private const int Narrowest = 40;

    /// <summary>The width; nothing where the text was not wrapped.</summary>
    public static int? Of(IReadOnlyList<SourceLine> lines)
    {
        var longest = 0;
        foreach (var line in lines)
        {
            longest = Math.Max(longest, line.IsVerbatim ? 0 : line.Original.Trim().Length);
        }

        if (longest is > Widest or < Narrowest)
        {
            return null;
        }

        var (pairs, full) = (0, 0);
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            if (!lines[i].IsBlank && !lines[i + 1].IsBlank && lines[i + 1].Mark is null && !lines[i].IsVerbatim && !lines[i + 1].IsVerbatim)
            {
                pairs++;
                full += IsFull(lines[i], lines[i + 1], longest) ? 1 : 0;
            }
        }

        return pairs >= 3 && full * 10 >= pairs * 7 ? longest : null;
    }

    /// <summary>Whether the first word of the next line would not have fitted on this one.</summary>
    public static bool IsFull(SourceLine line, SourceLine next, int width)
    {
        var word = next.Words.Plain.IndexOf(' ', StringComparison.Ordinal);
        var length = word < 0 ? next.Words.Plain.Length : word;

        // Lines set in proportional letters end a little earlier or later.
        return line.Original.TrimEnd().Length + 1 + length > width - 4;
    }
}
