using PolicyAsCode.Linting;

namespace PolicyAsCode.Syntax;

/// <summary>Finds the one <c>{…}</c> group at the end of a block, and reports braces that look like one elsewhere.</summary>
/// <remarks>
/// Markdig's generic attributes are not used: they take any braces out of the text in silence, words included.
/// Here a group is read only where it is allowed, and braces that hold words stay words.
/// </remarks>
internal static class AttributeReader
{
    // Braces further apart, or on two lines, are not one group that somebody misplaced.
    private const int LongestStray = 200;
    private static readonly char[] LineEnds = ['\n', '\r'];

    public static AttributeGroup? Find(SourceText source, TextSpan block, List<Diagnostic> diagnostics)
    {
        var text = source.Text;
        var end = block.End;
        while (end > block.Start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        AttributeGroup? group = null;
        if (end > block.Start && text[end - 1] == '}')
        {
            var open = text.LastIndexOf('{', end - 1, end - block.Start);
            var onOneLine = open >= 0 && text.IndexOfAny(LineEnds, open, end - open) < 0;
            if (onOneLine && open > block.Start && char.IsWhiteSpace(text[open - 1]) && LooksLikeGroup(text, open, end))
            {
                group = Read(source, TextSpan.FromBounds(open, end), diagnostics);
            }
        }

        ReportStrays(source, block.Start, group?.Span.Start ?? block.End, diagnostics);
        return group;
    }

    /// <summary>Whether braces open with an id, a class, or a key and its value, rather than with words.</summary>
    private static bool LooksLikeGroup(string text, int open, int end)
    {
        var first = open + 1;
        while (first < end && text[first] == ' ')
        {
            first++;
        }

        if (first >= end - 1)
        {
            return false;
        }

        return (text[first] is '#' or '.' && first + 1 < end && char.IsLetterOrDigit(text[first + 1])) || IsKeyValue(text, first, end);
    }

    private static bool IsKeyValue(string text, int start, int end)
    {
        var i = start;
        while (i < end && (char.IsLetterOrDigit(text[i]) || text[i] == '-'))
        {
            i++;
        }

        return i > start && i < end && text[i] == '=';
    }

    private static AttributeGroup Read(SourceText source, TextSpan span, List<Diagnostic> diagnostics)
    {
        var text = source.Text;
        var entries = new List<AttributeEntry>();
        var i = span.Start + 1;
        while (i < span.End - 1)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                i++;
                continue;
            }

            var start = i;
            var quoted = false;
            while (i < span.End - 1 && (quoted || !char.IsWhiteSpace(text[i])))
            {
                quoted ^= text[i] == '"';
                i++;
            }

            entries.Add(ReadEntry(text, TextSpan.FromBounds(start, i)));
        }

        Report(source, entries, diagnostics);
        return new AttributeGroup(span, entries.ToEquatableArray());
    }

    private static AttributeEntry ReadEntry(string text, TextSpan span)
    {
        if (text[span.Start] is '#' or '.')
        {
            return new AttributeEntry(text[span.Start] == '#' ? AttributeKind.Id : AttributeKind.Class, text.Substring(span.Start + 1, span.Length - 1), "", span);
        }

        var entry = text.Substring(span.Start, span.Length);
        var equals = entry.IndexOf('=');
        return equals > 0
            ? new AttributeEntry(AttributeKind.KeyValue, entry.Substring(0, equals), entry.Substring(equals + 1).Trim('"'), span)
            : new AttributeEntry(AttributeKind.Unknown, entry, "", span);
    }

    private static void Report(SourceText source, List<AttributeEntry> entries, List<Diagnostic> diagnostics)
    {
        var hasId = false;
        foreach (var entry in entries)
        {
            if (entry.Kind == AttributeKind.Unknown)
            {
                diagnostics.Add(new Diagnostic("PAC1150", Severity.Error, entry.Span, $"“{source.ToString(entry.Span)}” in the braces is neither a name (#name) nor a setting (key=value), so it would be lost. Correct it or take it out."));
            }
            else if (entry.Kind == AttributeKind.Id && hasId)
            {
                diagnostics.Add(new Diagnostic("PAC1150", Severity.Error, entry.Span, $"“{source.ToString(entry.Span)}” is a second name for the same text, and a rule can have one only. Take one out."));
            }
            else if (entry.Kind == AttributeKind.Id && !RuleId.IsValid(entry.Name))
            {
                diagnostics.Add(new Diagnostic("PAC7010", Severity.Warning, entry.Span, $"The name “{entry.Name}” needs 2 to 60 small letters, digits and single hyphens, a letter first. Choose one like “names-or-photos”."));
            }

            hasId |= entry.Kind == AttributeKind.Id;
        }
    }

    /// <summary>Reports an opening that looks like a group where none is read: <c>{#</c> within the text.</summary>
    private static void ReportStrays(SourceText source, int start, int end, List<Diagnostic> diagnostics)
    {
        var text = source.Text;
        if (text.IndexOf('{', start, end - start) < 0)
        {
            return;
        }

        var close = start - 1;
        var isCode = false;
        for (var i = start; i < end; i++)
        {
            // A code span ends with its line at the latest, so that a lone ` hides nothing further down.
            isCode = text[i] == '`' ? !isCode : isCode && text[i] is not '\n' and not '\r';
            if (text[i] != '{' || isCode || (i > start && text[i - 1] == '\\'))
            {
                continue;
            }

            // Each closing brace is looked for once, however many open before it.
            if (close < i)
            {
                close = text.IndexOf('}', i, end - i);
                close = close < 0 ? int.MaxValue : close;
            }

            var isClosed = close < end && close - i < LongestStray && text.IndexOfAny(LineEnds, i, close - i) < 0;
            var last = isClosed ? close + 1 : end;
            if ((i + 1 < end && text[i + 1] == '#') || (isClosed && LooksLikeGroup(text, i, last) && text[i + 1] != '.'))
            {
                var span = TextSpan.FromBounds(i, isClosed ? last : Math.Min(i + 2, end));
                diagnostics.Add(new Diagnostic("PAC1150", Severity.Error, span, $"“{source.ToString(span)}” stands where names are not read, so it would be lost or shown to readers. Move it to the very end of the text, after a space."));
            }
        }
    }
}
