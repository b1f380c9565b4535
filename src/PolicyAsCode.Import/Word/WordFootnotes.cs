using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using PolicyAsCode.Import.Lines;
using PolicyAsCode.Import.Reports;

namespace PolicyAsCode.Import.Word;

/// <summary>Reads footnotes and endnotes as those of Markdown.</summary>
internal static class WordFootnotes
{
    /// <summary>The notes that are referred to, each as a line of its own.</summary>
    public static IEnumerable<SourceLine> Read(MainDocumentPart main, WordStyles styles, TrackedChanges tracked, ImportLog log, int number)
    {
        var body = main.Document!.Body!;
        var footnotes = new HashSet<long>(body.Descendants<FootnoteReference>().Select(reference => reference.Id?.Value ?? 0));
        var endnotes = new HashSet<long>(body.Descendants<EndnoteReference>().Select(reference => reference.Id?.Value ?? 0));
        return ReadAll(main.FootnotesPart, main.FootnotesPart?.Footnotes?.Elements<Footnote>() ?? [], note => note.Id?.Value ?? 0, "", footnotes)
            .Concat(ReadAll(main.EndnotesPart, main.EndnotesPart?.Endnotes?.Elements<Endnote>() ?? [], note => note.Id?.Value ?? 0, "e", endnotes));

        IEnumerable<SourceLine> ReadAll<T>(OpenXmlPart? part, IEnumerable<T> notes, Func<T, long> id, string before, HashSet<long> wanted)
            where T : OpenXmlElement
        {
            foreach (var note in notes.Where(note => wanted.Contains(id(note))))
            {
                var words = Words.None;
                var reader = new WordRunReader(part!, styles, tracked, log);
                foreach (var line in note.Descendants<Paragraph>().SelectMany(paragraph => reader.Read(paragraph, number)))
                {
                    words = words.Then(WordInlines.Write(line, 0, withEmphasis: false));
                }

                var label = string.Create(CultureInfo.InvariantCulture, $"[^{before}{id(note)}]: ");
                yield return new SourceLine(number, words.Plain, new Words(words.Plain, label + words.Markdown)) { IsVerbatim = true };
            }
        }
    }
}
