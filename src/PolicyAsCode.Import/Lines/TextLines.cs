using PolicyAsCode.Import.Reports;

namespace PolicyAsCode.Import.Lines;

/// <summary>Cuts plain text into lines, each with its bullet or number and how far it is set in.</summary>
internal static class TextLines
{
    private const int TabWidth = 4;

    /// <summary>The lines of a text.</summary>
    public static SourceDocument Read(string text, ImportLog log)
    {
        var lines = new List<SourceLine>();
        foreach (var original in Split(text))
        {
            lines.Add(ReadLine(original, lines.Count + 1, log));
        }

        return new SourceDocument(TabbedTables.Join(PageFurniture.Remove(lines, log), log), SourceForm.Text);
    }

    /// <summary>The lines as they stand, whatever ends them: a page ends a line too.</summary>
    internal static IEnumerable<string> Split(string text)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '\n' or '\r' or '\f' or '\v' or '\u0085' or '\u2028' or '\u2029')
            {
                yield return text[start..i];
                i += text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n' ? 1 : 0;
                start = i + 1;
            }
        }

        yield return text[start..];
    }

    private static SourceLine ReadLine(string original, int number, ImportLog log)
    {
        var (visible, isChanged) = InvisibleCharacters.Replace(original);
        var withoutImages = ImageMarkers.Remove(visible, number, log);
        var (indent, line) = Indentation(withoutImages);
        if (isChanged && line.Length > 0)
        {
            log.Add(number, original, line, RepairKind.Invisible, Certainty.Certain);
        }

        if (MarkReader.Read(line) is not var (mark, length))
        {
            return new SourceLine(number, original, Words.FromPlain(Tidy(line))) { Indent = indent, TextIndent = indent };
        }

        return new SourceLine(number, original, Words.FromPlain(Tidy(line[length..]))) { Mark = mark, Indent = indent, TextIndent = indent + length };
    }

    /// <summary>How far a line is set in, and the line without it.</summary>
    internal static (int Columns, string Line) Indentation(string line)
    {
        var (i, columns) = (0, 0);
        while (i < line.Length && line[i] is ' ' or '\t')
        {
            columns += line[i] == '\t' ? TabWidth - (columns % TabWidth) : 1;
            i++;
        }

        return (columns, line[i..].TrimEnd());
    }

    // Two spaces after a full stop are a habit of typists. A tab stays: it may part the columns of a table.
    private static string Tidy(string line)
    {
        while (line.Contains("  ", StringComparison.Ordinal))
        {
            line = line.Replace("  ", " ", StringComparison.Ordinal);
        }

        return line.Trim();
    }
}
