using PolicyAsCode.Import.Reports;

namespace PolicyAsCode.Import.Lines;

/// <summary>Makes a table of lines that hold the same number of tabs: so a table arrives that was copied from a web page.</summary>
internal static class TabbedTables
{
    /// <summary>The lines with such rows joined into one table.</summary>
    public static IReadOnlyList<SourceLine> Join(IReadOnlyList<SourceLine> lines, ImportLog log)
    {
        var joined = new List<SourceLine>(lines.Count);
        for (var i = 0; i < lines.Count;)
        {
            var rows = RowsFrom(lines, i);
            if (rows < 2)
            {
                joined.Add(WithoutTabs(lines[i]));
                i++;
                continue;
            }

            var cells = lines.Skip(i).Take(rows).Select(Cells).ToList();
            var table = MarkdownTable.Write(cells.ConvertAll(row => row.ConvertAll(cell => Words.FromPlain(cell).Markdown)));
            log.Add(lines[i].Number, lines[i].Original, table.Split('\n')[0], RepairKind.Table, Certainty.Likely);
            joined.Add(new SourceLine(lines[i].Number, lines[i].Original, new Words(string.Join(' ', cells.SelectMany(row => row)), table)) { IsVerbatim = true });
            i += rows;
        }

        return joined;
    }

    private static int RowsFrom(IReadOnlyList<SourceLine> lines, int first)
    {
        var columns = Columns(lines[first]);
        var next = first;
        while (columns > 1 && next < lines.Count && Columns(lines[next]) == columns)
        {
            next++;
        }

        return next - first;
    }

    private static int Columns(SourceLine line) => line.Mark is { Kind: MarkKind.Bullet } ? 1 : Cells(line).Count;

    private static List<string> Cells(SourceLine line)
    {
        var number = line.Mark is { } mark ? mark.Token + (line.Words.Plain.Length > 0 ? " " : "") : "";
        return [.. (number + line.Words.Plain).Split('\t').Select(cell => cell.Trim())];
    }

    private static SourceLine WithoutTabs(SourceLine line)
    {
        if (!line.Words.Plain.Contains('\t', StringComparison.Ordinal))
        {
            return line;
        }

        var plain = string.Join(' ', line.Words.Plain.Split('\t', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        return line with { Words = Words.FromPlain(plain) };
    }
}
