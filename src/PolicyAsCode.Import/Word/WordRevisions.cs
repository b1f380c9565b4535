using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace PolicyAsCode.Import.Word;

/// <summary>Tells which stretches of a document with tracked changes belong to the text that is meant.</summary>
internal static class WordRevisions
{
    /// <summary>How many changes of words a document holds; changes of looks do not count.</summary>
    public static int Count(MainDocumentPart main)
    {
        var count = 0;
        foreach (var root in new OpenXmlElement?[] { main.Document?.Body, main.FootnotesPart?.Footnotes, main.EndnotesPart?.Endnotes })
        {
            count += root?.Descendants().Count(element => IsAdded(element) || IsTaken(element)) ?? 0;
        }

        return count;
    }

    /// <summary>Whether an element is no part of the text that is meant.</summary>
    public static bool IsLeftOut(OpenXmlElement element, TrackedChanges tracked) => tracked == TrackedChanges.Old ? IsAdded(element) : IsTaken(element);

    /// <summary>Whether a row of a table is no part of the text that is meant.</summary>
    public static bool IsLeftOut(TableRow row, TrackedChanges tracked) =>
        row.TableRowProperties is { } properties && (tracked == TrackedChanges.Old ? properties.GetFirstChild<Inserted>() is not null : properties.GetFirstChild<Deleted>() is not null);

    /// <summary>Whether the end of a paragraph is no part of the text that is meant, so that the next one goes on with it.</summary>
    public static bool RunsOn(Paragraph paragraph, TrackedChanges tracked)
    {
        var mark = paragraph.ParagraphProperties?.ParagraphMarkRunProperties;
        return mark is not null && (tracked == TrackedChanges.Old ? mark.GetFirstChild<Inserted>() is not null : mark.GetFirstChild<Deleted>() is not null);
    }

    private static bool IsAdded(OpenXmlElement element) => element is InsertedRun or MoveToRun || (element is Inserted && element.Parent is ParagraphMarkRunProperties or TableRowProperties);

    private static bool IsTaken(OpenXmlElement element) => element is DeletedRun or MoveFromRun || (element is Deleted && element.Parent is ParagraphMarkRunProperties or TableRowProperties);
}
