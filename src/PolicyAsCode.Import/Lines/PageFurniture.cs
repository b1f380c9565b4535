using PolicyAsCode.Import.Reports;

namespace PolicyAsCode.Import.Lines;

/// <summary>Takes out what belongs to the paper: page numbers, headers and footers, tables of contents, lines across the page.</summary>
internal static class PageFurniture
{
    private const int FewestPages = 3;
    private const int LongestRunningHead = 120;

    /// <summary>The lines without it. Each that goes is in the log.</summary>
    public static IReadOnlyList<SourceLine> Remove(IReadOnlyList<SourceLine> lines, ImportLog log)
    {
        var running = RunningHeads(lines);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var kept = new List<SourceLine>(lines.Count);
        for (var i = 0; i < lines.Count; i++)
        {
            if (Kind(lines, i, running, seen) is var (kind, certainty))
            {
                log.Remove(lines[i].Number, lines[i].Original, kind, certainty);
                kept.Add(new SourceLine(lines[i].Number, lines[i].Original, Words.None));
            }
            else
            {
                kept.Add(lines[i]);
            }
        }

        return kept;
    }

    private static (RepairKind, Certainty)? Kind(IReadOnlyList<SourceLine> lines, int i, HashSet<string> running, HashSet<string> seen)
    {
        var text = lines[i].Original.Trim();
        if (text.Length == 0)
        {
            return null;
        }

        if (IsPageNumber(text))
        {
            return (RepairKind.PageNumber, Certainty.Certain);
        }

        if (IsNumber(text) && StandsAlone(lines, i))
        {
            return (RepairKind.PageNumber, Certainty.Likely);
        }

        if (IsEntryOfContents(text) || (IsContentsTitle(text) && NextText(lines, i) is { } next && IsEntryOfContents(next)))
        {
            return (RepairKind.Contents, Certainty.Likely);
        }

        if (text.Length > 2 && text.All(character => character is '-' or '_' or '=' or '*' or '–' or '—' or '·' or '.' or '~' or '#' or ' '))
        {
            return (RepairKind.Rule, Certainty.Certain);
        }

        // The first one may be the title.
        return running.Contains(Pattern(text)) && !seen.Add(Pattern(text)) && StandsAlone(lines, i)
            ? (RepairKind.RunningHead, Certainty.Likely)
            : null;
    }

    /// <summary>"Page 3 of 12", "- 3 -", "3 | Page".</summary>
    private static bool IsPageNumber(string text)
    {
        if (text.Length > 24 || !text.Any(char.IsAsciiDigit))
        {
            return false;
        }

        var words = text.Split([' ', '|', '-', '–', '—', '/', '.', '(', ')'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var isNamed = words.Any(word => word.Equals("page", StringComparison.OrdinalIgnoreCase)) && words.All(word => IsNumber(word) || word.Equals("page", StringComparison.OrdinalIgnoreCase) || word.Equals("of", StringComparison.OrdinalIgnoreCase));
        var isDashed = words.Length == 1 && IsNumber(words[0]) && text[0] is '-' or '–' or '—' && text[^1] is '-' or '–' or '—';
        return isNamed || isDashed;
    }

    private static bool IsNumber(string text) => text.Length is > 0 and <= 3 && text.All(char.IsAsciiDigit);

    /// <summary>"Aims and purpose ........ 3".</summary>
    private static bool IsEntryOfContents(string text)
    {
        var end = text.Length;
        while (end > 0 && char.IsAsciiDigit(text[end - 1]))
        {
            end--;
        }

        if (end == text.Length || text.Length - end > 3)
        {
            return false;
        }

        var leaders = text.AsSpan(0, end).TrimEnd();
        var dots = 0;
        while (dots < leaders.Length && leaders[leaders.Length - 1 - dots] is '.' or '…' or '·' or '_' or ' ')
        {
            dots++;
        }

        return (dots >= 3 && dots < leaders.Length) || (dots < leaders.Length && leaders.EndsWith("…"));
    }

    private static bool IsContentsTitle(string text) => text.TrimEnd(':').Equals("contents", StringComparison.OrdinalIgnoreCase) || text.TrimEnd(':').Equals("table of contents", StringComparison.OrdinalIgnoreCase);

    private static string? NextText(IReadOnlyList<SourceLine> lines, int i)
    {
        var next = i + 1;
        while (next < lines.Count && lines[next].IsBlank)
        {
            next++;
        }

        return next < lines.Count ? lines[next].Original.Trim() : null;
    }

    private static bool StandsAlone(IReadOnlyList<SourceLine> lines, int i) => (i == 0 || lines[i - 1].IsBlank) && (i + 1 == lines.Count || lines[i + 1].IsBlank);

    /// <summary>Lines that come back, numbers aside, page after page.</summary>
    private static HashSet<string> RunningHeads(IReadOnlyList<SourceLine> lines)
    {
        var found = new Dictionary<string, (int Count, int First, int Last)>(StringComparer.Ordinal);
        for (var i = 0; i < lines.Count; i++)
        {
            var text = lines[i].Original.Trim();
            if (lines[i].Mark is null && text.Length is > 3 and <= LongestRunningHead && text[^1] is not ':' and not ',' and not '.' && StandsAlone(lines, i))
            {
                var pattern = Pattern(text);
                found[pattern] = found.TryGetValue(pattern, out var before) ? (before.Count + 1, before.First, i) : (1, i, i);
            }
        }

        // On pages of ten lines at least.
        return [.. found.Where(pair => pair.Value.Count >= FewestPages && pair.Value.Last - pair.Value.First >= 10 * (pair.Value.Count - 1)).Select(pair => pair.Key)];
    }

    private static string Pattern(string text) => string.Concat(text.Select(character => char.IsAsciiDigit(character) ? '0' : character)).Replace("00", "0", StringComparison.Ordinal);
}
