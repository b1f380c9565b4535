using PolicyAsCode.Syntax;

namespace PolicyAsCode.Reading;

/// <summary>Finds where a new sentence or lead-in was glued to a list item for want of a blank line.</summary>
/// <remarks>
/// CommonMark takes a line without indentation under a bullet as part of the bullet (a "lazy continuation line", section 5.2).
/// So "The school will not post:" on the line after a bullet vanishes into it, and the prohibitions after it become permissions.
/// A line that was merely wrapped looks the same; words and the width of the lines tell the two apart.
/// </remarks>
public static class GluedText
{
    /// <summary>Where in the item's text the glued words begin; nothing where the lines are only wrapped.</summary>
    /// <param name="item">The item. Its first paragraph is looked at.</param>
    /// <param name="source">The text it was read from, for the indentation of its lines.</param>
    /// <returns>An index into <see cref="Prose.Text"/> of the item's text.</returns>
    public static int? FindGlue(ListItemSyntax item, SourceText source)
    {
        if (item.Text is not { } paragraph || paragraph.Text.Wraps.Count == 0)
        {
            return null;
        }

        var text = paragraph.Text;
        var contentColumn = source.PositionOf(paragraph.Span.Start).Column;
        var above = 0;
        foreach (var wrap in text.Wraps)
        {
            var start = SkipSpaces(text.Text, wrap);
            var column = start < text.Text.Length ? ColumnOf(text, start, source) : contentColumn;
            if (column < contentColumn && IsGlue(text, wrap, start, item) && !(column == above && IsWrappedLikeAbove(text, wrap, start, column)))
            {
                return start;
            }

            above = column;
        }

        return null;
    }

    // Behind a line that is the item's for sure: one indented as it is, or one that had to be broken, begins its sentence there by chance. A lead-in never does.
    private static bool IsWrappedLikeAbove(Prose text, int wrap, int start, int column) =>
        new GluedLine(text.Text, wrap, start) is { FollowsSentenceEnd: true, EndsInColon: false } && (column > 1 || CouldBeWrapped(text, wrap));

    private static int ColumnOf(Prose text, int start, SourceText source)
    {
        var offset = text.SpanOf(start, 1).Start;
        var line = source.LineSpan(source.LineOf(offset)).Start;
        while (line < offset && source.Text[line] is ' ' or '\t' or '>')
        {
            line++;
        }

        return source.PositionOf(line).Column;
    }

    private static bool IsGlue(Prose text, int wrap, int start, ListItemSyntax item)
    {
        var line = new GluedLine(text.Text, wrap, start);
        if (line.IsInsideBrackets)
        {
            return false;
        }

        if (line.FollowsSentenceEnd)
        {
            return line.StartsWithCapital;
        }

        if (line.IsInLaterSentence && !line.EndsInColon && CouldBeWrapped(text, wrap))
        {
            // "A note. The note and the↵Name must follow": whoever ends sentences has not ended this one.
            return false;
        }

        if (!line.StartsWithCapital)
        {
            // "…feedback↵the school will not post:" is a lead-in; "…with anyone↵we may name" is a wrapped line.
            return line.EndsInColon && !HoldsList(item) && line.HasSubjectAndModal && !line.IsAwaited;
        }

        if (line.StartsLikeSentence)
        {
            return line.HasModal || line.EndsInColon || (!line.IsAwaited && line.IsSentence);
        }

        if (line.IsAwaited || (line.MayContinueName && CouldBeWrapped(text, wrap)))
        {
            return false;
        }

        return line.HasSubjectAndModal || (line.EndsInColon && !HoldsList(item));
    }

    private static bool HoldsList(ListItemSyntax item)
    {
        foreach (var block in item.Blocks)
        {
            if (block is ListSyntax)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the first word after a line end would have been too long for its line, as in text wrapped at a width.</summary>
    private static bool CouldBeWrapped(Prose text, int wrap)
    {
        var (longest, before) = (0, 0);
        var start = 0;
        for (var i = 0; i <= text.Wraps.Count; i++)
        {
            var end = i < text.Wraps.Count ? text.Wraps[i] : text.Text.Length;
            longest = Math.Max(longest, end - start);
            before = end == wrap ? end - start : before;
            start = end + 1;
        }

        var next = SkipSpaces(text.Text, wrap);
        var wordEnd = text.Text.IndexOf(' ', next);
        var word = (wordEnd < 0 ? text.Text.Length : wordEnd) - next;
        return before + 1 + word > longest;
    }

    private static int SkipSpaces(string text, int index)
    {
        while (index < text.Length && char.IsWhiteSpace(text[index]))
        {
            index++;
        }

        return index;
    }
}
