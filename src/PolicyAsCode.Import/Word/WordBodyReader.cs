using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using PolicyAsCode.Import.Lines;
using PolicyAsCode.Import.Reports;

namespace PolicyAsCode.Import.Word;

/// <summary>Reads the paragraphs and tables of a Word document into lines.</summary>
internal sealed class WordBodyReader
{
    private const int LongestHeading = 160;
    private readonly MainDocumentPart _main;
    private readonly TrackedChanges _tracked;
    private readonly ImportLog _log;
    private readonly WordStyles _styles;
    private readonly WordNumbering _numbering;
    private readonly WordRunReader _runs;
    private readonly List<WordLine> _lines = [];
    private int _number;
    private bool _runsOn;

    /// <summary>A line with its runs, until the usual size of the document's letters is known.</summary>
    private sealed record WordLine(SourceLine Line, IReadOnlyList<WordRun> Runs, int Skip);

    public WordBodyReader(MainDocumentPart main, TrackedChanges tracked, ImportLog log)
    {
        (_main, _tracked, _log) = (main, tracked, log);
        _styles = new WordStyles(main);
        _numbering = new WordNumbering(main, _styles);
        _runs = new WordRunReader(main, _styles, tracked, log);
    }

    /// <summary>How often hidden text was left out.</summary>
    public int HiddenCount => _runs.HiddenCount;

    /// <summary>Reads the blocks of a body, cell or box.</summary>
    public void ReadBody(OpenXmlElement container)
    {
        foreach (var child in container.ChildElements)
        {
            switch (child)
            {
                case Paragraph paragraph:
                    ReadParagraph(paragraph);
                    break;
                case Table table:
                    ReadTable(table);
                    break;
                case SdtBlock content when IsContents(content):
                    ReadContents(content);
                    break;
                case SdtProperties or SdtEndCharProperties or SectionProperties or TableCellProperties:
                    break;
                default:
                    if (!WordRevisions.IsLeftOut(child, _tracked) && child.HasChildren)
                    {
                        ReadBody(child);
                    }

                    break;
            }
        }
    }

    /// <summary>The lines, then the footnotes.</summary>
    public IReadOnlyList<SourceLine> Finish()
    {
        var usual = _lines.SelectMany(line => line.Runs).GroupBy(run => run.Size).OrderByDescending(group => group.Sum(run => run.Text.Length)).FirstOrDefault()?.Key ?? 0;
        var lines = _lines.ConvertAll(line => Settle(line, usual));
        lines.AddRange(WordFootnotes.Read(_main, _styles, _tracked, _log, _number));
        return lines;
    }

    private static SourceLine Settle(WordLine line, int usualSize)
    {
        var words = line.Runs.Where(run => run.Text.Trim().Length > 0).ToList();
        if (line.Line.IsVerbatim || words.Count == 0)
        {
            return line.Line;
        }

        var isBold = words.TrueForAll(run => run.IsBold);
        var isLarge = words.TrueForAll(run => run.Size > usualSize + 1) && words[0].Size > 0;
        var isUnderlined = words.TrueForAll(run => run.IsUnderlined);
        var standsOut = (isBold || isLarge || isUnderlined) && line.Line.Original.Length <= LongestHeading;
        return line.Line with { Words = WordInlines.Write(line.Runs, line.Skip, withEmphasis: !isBold && line.Line.HeadingLevel == 0), StandsOut = standsOut };
    }

    private void ReadParagraph(Paragraph paragraph)
    {
        _number++;
        var wasInContents = _runs.IsInContents;
        var lines = _runs.Read(paragraph, _number);
        if (wasInContents || _runs.IsInContents || _styles.IsContents(paragraph))
        {
            RemoveContents(paragraph);
            return;
        }

        if (_runsOn && _lines.Count > 0 && _lines[^1] is { Line.IsVerbatim: false } before)
        {
            // The end of the paragraph before is no part of the text that is meant.
            _lines[^1] = before with { Runs = [.. before.Runs, .. lines[0]], Line = before.Line with { Original = before.Line.Original + Text(lines[0]) } };
            lines.RemoveAt(0);
        }

        _runsOn = WordRevisions.RunsOn(paragraph, _tracked);
        for (var i = 0; i < lines.Count; i++)
        {
            AddLine(paragraph, lines[i], isFirst: i == 0);
        }

        var boxes = _runs.TextBoxes.ToList();
        _runs.TextBoxes.Clear();
        boxes.ForEach(ReadBody);
    }

    private void AddLine(Paragraph paragraph, List<WordRun> runs, bool isFirst)
    {
        var text = Text(runs);
        var made = isFirst && text.Trim().Length > 0 ? _numbering.Next(paragraph) : null;
        var indent = Indent(paragraph);
        var heading = text.Length <= LongestHeading && isFirst ? _styles.HeadingLevel(paragraph) : 0;
        var skip = text.Length - text.TrimStart().Length;
        var line = new SourceLine(_number, made is null ? text.Trim() : $"{made.Mark.Token} {text.Trim()}", Words.FromPlain(text.Trim())) { IsWhole = isFirst, Indent = indent, TextIndent = indent, HeadingLevel = heading };
        if (made is not null)
        {
            line = line with { Mark = heading > 0 && made.Mark.Kind == MarkKind.Bullet ? null : made.Mark, ListLevel = made.Level, Indent = Math.Max(0, made.TextIndent - 2), TextIndent = made.TextIndent };
        }
        else if (heading == 0 && MarkReader.Read(text.Trim()) is var (mark, length))
        {
            skip += length;
            line = line with { Mark = mark, TextIndent = indent + 2, Words = Words.FromPlain(text.Trim()[length..]) };
        }

        _lines.Add(new WordLine(line, runs, skip));
    }

    private static string Text(List<WordRun> runs) => string.Concat(runs.Select(run => run.Text));

    private static int Indent(Paragraph paragraph)
    {
        var indentation = paragraph.ParagraphProperties?.Indentation;
        return Math.Max(0, WordNumbering.ToColumns(indentation?.Left?.Value ?? indentation?.Start?.Value) ?? 0);
    }

    private void ReadTable(Table table)
    {
        var rows = table.Elements<TableRow>().Where(row => !WordRevisions.IsLeftOut(row, _tracked)).ToList();
        if (rows.Count == 0)
        {
            return;
        }

        // A table of one cell is a frame around text.
        if (rows is [var only] && only.Elements<TableCell>().Count() == 1)
        {
            ReadBody(only.GetFirstChild<TableCell>()!);
            return;
        }

        var cells = rows.ConvertAll(row => row.Elements<TableCell>().Concat(row.Elements<SdtCell>().SelectMany(content => content.Descendants<TableCell>())).Select(ReadCell).ToList());
        _number++;
        if (cells.TrueForAll(row => row.TrueForAll(cell => cell.IsEmpty)) || cells.TrueForAll(row => row.Count == 0))
        {
            return;
        }

        var written = MarkdownTable.Write(cells.ConvertAll(row => row.ConvertAll(cell => cell.Markdown)));
        var words = new Words(string.Join(' ', cells.SelectMany(row => row).Select(cell => cell.Plain)), written);
        _lines.Add(new WordLine(new SourceLine(_number, words.Plain, words) { IsVerbatim = true }, [], 0));
    }

    private Words ReadCell(TableCell cell)
    {
        var words = Words.None;
        foreach (var paragraph in cell.Descendants<Paragraph>())
        {
            foreach (var line in _runs.Read(paragraph, _number))
            {
                words = words.Then(WordInlines.Write(line, 0, withEmphasis: false));
            }
        }

        _runs.TextBoxes.Clear();
        return words;
    }

    private static bool IsContents(SdtBlock content) =>
        content.SdtProperties?.Descendants<DocPartGallery>().Any(gallery => gallery.Val?.Value?.Contains("Contents", StringComparison.OrdinalIgnoreCase) == true) == true;

    private void ReadContents(SdtBlock content)
    {
        foreach (var paragraph in content.Descendants<Paragraph>())
        {
            _number++;
            RemoveContents(paragraph);
        }
    }

    private void RemoveContents(Paragraph paragraph)
    {
        var text = paragraph.InnerText.Trim();
        if (text.Length > 0)
        {
            _log.Remove(_number, text, RepairKind.Contents, Certainty.Certain);
        }
    }
}
