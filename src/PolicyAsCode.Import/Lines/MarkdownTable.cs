using System.Text;

namespace PolicyAsCode.Import.Lines;

/// <summary>Writes rows of cells as a table.</summary>
internal static class MarkdownTable
{
    /// <summary>The table; its first row is the header. Cells are Markdown on one line each.</summary>
    public static string Write(IReadOnlyList<List<string>> rows)
    {
        var columns = rows.Max(row => row.Count);
        var text = new StringBuilder();
        for (var i = 0; i < rows.Count; i++)
        {
            AppendRow(text, rows[i], columns);
            if (i == 0)
            {
                text.Append('\n').Append('|').Insert(text.Length, " --- |", columns);
            }

            if (i + 1 < rows.Count)
            {
                text.Append('\n');
            }
        }

        return text.ToString();
    }

    private static void AppendRow(StringBuilder text, List<string> row, int columns)
    {
        text.Append('|');
        for (var i = 0; i < columns; i++)
        {
            text.Append(' ').Append(i < row.Count ? row[i].Trim() : "").Append(" |");
        }
    }
}
