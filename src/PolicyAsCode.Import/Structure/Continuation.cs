using PolicyAsCode.Import.Lines;

namespace PolicyAsCode.Import.Structure;

/// <summary>Tells whether a line goes on with the one above it, with no blank line between, or starts something new.</summary>
/// <param name="form">What the document came as.</param>
/// <param name="width">The width it was wrapped at, if it was.</param>
/// <param name="reader">The reading.</param>
internal sealed class Continuation(SourceForm form, int? width, LineReader reader)
{
    // A shorter line did not end because the page was full.
    private const int ShortestWrapped = 48;

    /// <summary>Whether a line belongs to the item above it.</summary>
    public bool OfItem(ListDraft.ItemDraft item, SourceLine line)
    {
        if (LineReader.IsGlued(item.Ending, line.Words.Plain))
        {
            // Set in below the item's words, it belongs to the item whatever it says.
            return line.Indent > item.Line.Indent + 1 && line.Indent >= item.Line.TextIndent - 1;
        }

        var reading = reader.Read(item.Ending);
        return line.Indent > item.Line.Indent + 1
            || IsFull(item.LastLine, line)
            || reading.IsAwaiting
            || (StartsSmall(line) && item.LastLine.Original.Trim().Length >= ShortestWrapped && !reading.EndsAsSentence);
    }

    /// <summary>Whether a line belongs to the paragraph above it.</summary>
    public bool OfParagraph(SourceLine last, SourceLine line)
    {
        var reading = reader.Read(last.Words.Plain);
        if (form == SourceForm.Markdown || reading.EndsInColon)
        {
            return !reading.EndsInColon;
        }

        return IsFull(last, line)
            || (!reading.EndsAsSentence && (reading.IsAwaiting || (StartsSmall(line) && last.Original.Trim().Length >= ShortestWrapped)));
    }

    /// <summary>Whether a line that starts with a dash goes on with a wrapped sentence: no list starts in the middle of one.</summary>
    public bool IsDash(SourceLine last, SourceLine line) =>
        line.Mark!.Token is "–" or "—" or "-" && IsFull(last, line) && !reader.Read(last.Words.Plain).EndsInColon && StartsSmall(line);

    private bool IsFull(SourceLine last, SourceLine line) => width is { } known && WrapWidth.IsFull(last, line, known);

    private static bool StartsSmall(SourceLine line) => line.Words.Plain.Length > 0 && char.IsLower(line.Words.Plain[0]);
}
