using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using PolicyAsCode.Import.Lines;
using PolicyAsCode.Import.Reports;

namespace PolicyAsCode.Import.Word;

/// <summary>What came of reading a Word document: its lines, or why it is refused.</summary>
/// <param name="Document">The lines.</param>
/// <param name="Refusal">Why not, and what to do; empty where it was read.</param>
internal sealed record WordResult(SourceDocument? Document, string Refusal);

/// <summary>Reads a Word document into lines. It runs nothing, follows no link and opens no other file.</summary>
internal static class WordReader
{
    /// <summary>What is said of a document that is broken.</summary>
    public const string Damaged = "It is damaged, or is no Word document. Open it in Word or LibreOffice, save it as .docx under a new name, and import that.";

    /// <summary>Reads a document.</summary>
    public static WordResult Read(byte[] bytes, TrackedChanges tracked, ImportLog log)
    {
        if (WordGuard.Refuse(bytes) is { } refusal)
        {
            return new WordResult(null, refusal);
        }

        try
        {
            using var stream = new MemoryStream(bytes, writable: false);
            using var document = WordprocessingDocument.Open(stream, isEditable: false, new OpenSettings { MaxCharactersInPart = WordGuard.MostCharacters, AutoSave = false });
            return Read(document, tracked, log);
        }
        catch (Exception exception) when (exception is OpenXmlPackageException or XmlException or InvalidDataException or IOException or FormatException or InvalidOperationException or ArgumentException or NotSupportedException or OverflowException)
        {
            // The library lets all of these out of a package that is not as it should be.
            return new WordResult(null, Damaged);
        }
    }

    private static WordResult Read(WordprocessingDocument document, TrackedChanges tracked, ImportLog log)
    {
        if (document.MainDocumentPart is not { Document.Body: { } body } main)
        {
            return new WordResult(null, Damaged);
        }

        var changes = WordRevisions.Count(main);
        if (changes > 0 && tracked == TrackedChanges.Ask)
        {
            return new WordResult(null, $"It holds {(changes == 1 ? "a tracked change" : $"{changes} tracked changes")}, so it is two texts in one, and rules may differ between them. Say which is meant: --tracked new takes the text with the changes made, --tracked old the text before them. Or accept or reject them in Word.");
        }

        var reader = new WordBodyReader(main, tracked, log);
        reader.ReadBody(body);
        var lines = reader.Finish();
        return new WordResult(new SourceDocument(PageFurniture.Remove(lines, log), SourceForm.Word) { LeftBehind = WordLeftBehind.Of(document, reader.HiddenCount) }, "");
    }
}
