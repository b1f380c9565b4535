using PolicyAsCode.Linting.Fixing;

namespace PolicyAsCode.Linting.Suppressing;

/// <summary>Takes comments out that answer nothing, and puts right the id that was meant.</summary>
internal static class SuppressionFixes
{
    /// <summary>For PAC0003: takes out the comment, with its line where it stands alone; of several ids, the one that is not needed.</summary>
    public static IEnumerable<Fix> TakeOut(LintContext context, Diagnostic unused)
    {
        var text = context.Source.Text;
        var isComment = unused.Span.Length > 0 && text[unused.Span.Start] == '<';
        yield return Fix.Of(FixKind.Format, isComment ? "Take the comment out" : "Take the code out of the comment", isComment ? WholeLine(context.Source, unused.Span) : WithSeparator(text, unused.Span), "");
    }

    /// <summary>For PAC0002: the nearest id there is.</summary>
    public static IEnumerable<Fix> NameNearest(LintContext context, Diagnostic unknown)
    {
        var name = context.Source.ToString(unknown.Span);
        if (NearestWord.To(name.ToUpperInvariant(), LintCatalogue.All.Select(lint => lint.Descriptor.Id)) is { } nearest)
        {
            yield return Fix.Of(FixKind.Suggestion, $"Write {nearest}", unknown.Span, nearest);
        }
    }

    private static TextSpan WholeLine(SourceText source, TextSpan span)
    {
        var (first, last) = (source.LineOf(span.Start), source.LineOf(Math.Max(span.Start, span.End - 1)));
        var (start, end) = (source.LineSpan(first).Start, source.LineSpan(last).End);
        var isAlone = string.IsNullOrWhiteSpace(source.Text.Substring(start, span.Start - start)) && string.IsNullOrWhiteSpace(source.Text.Substring(span.End, Math.Max(0, end - span.End)));
        if (isAlone)
        {
            // With its line end; a blank line that stood before and behind it would become two.
            var next = last < source.LineCount ? source.LineSpan(last + 1).Start : source.Text.Length;
            var isBetweenBlanks = first > 1 && last < source.LineCount && IsBlank(source, first - 1) && IsBlank(source, last + 1);
            return TextSpan.FromBounds(start, isBetweenBlanks && last + 1 < source.LineCount ? source.LineSpan(last + 2).Start : next);
        }

        var from = span.Start;
        while (from > start && source.Text[from - 1] is ' ' or '\t')
        {
            from--;
        }

        return TextSpan.FromBounds(from, span.End);
    }

    private static bool IsBlank(SourceText source, int line) => string.IsNullOrWhiteSpace(source.ToString(source.LineSpan(line)));

    // Of "PAC2021, PAC2022" the comma goes too.
    private static TextSpan WithSeparator(string text, TextSpan span)
    {
        var end = span.End;
        while (end < text.Length && text[end] is ',' or ' ')
        {
            end++;
        }

        if (end > span.End && end < text.Length && text[end] is 'P' or 'p')
        {
            return TextSpan.FromBounds(span.Start, end);
        }

        var start = span.Start;
        while (start > 0 && text[start - 1] is ',' or ' ')
        {
            start--;
        }

        return TextSpan.FromBounds(start, span.End);
    }
}
