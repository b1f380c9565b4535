using System.Globalization;
using PolicyAsCode.Linting.Fixing;
using PolicyAsCode.Syntax;

namespace PolicyAsCode.Linting.Structure;

/// <summary>PAC1120, which the parser reports: makes a list of Markdown from lines whose bullets or letters are typed as characters.</summary>
internal static class TypedMarks
{
    // "(viii)"
    private const int LongestMark = 6;

    public static IEnumerable<Fix> Fixes(LintContext context, Diagnostic diagnostic)
    {
        if (context.Lists.FirstOrDefault(list => list.Items.Any(item => item.IsTyped && item.Span.Start == diagnostic.Span.Start)) is { } list && IsFirstOfLine(context.Source, diagnostic.Span.Start) && !AreQuoted(context, list))
        {
            var edits = new List<TextEdit>();
            AddEdits(context.Source, list, "", edits);
            yield return new Fix(FixKind.Format, list.IsOrdered ? "Number the lines as a list" : "Make the lines a list", edits.ToEquatableArray());
        }
    }

    // "As certified in (a) or (b)": numbers of Markdown would leave these letters pointing at nothing.
    private static bool AreQuoted(LintContext context, ListSyntax list)
    {
        var marks = new HashSet<string>(list.Items.Where(static item => item.IsTyped && item.Marker.Length > 2 && item.Marker[0] == '(').Select(static item => item.Marker), StringComparer.Ordinal);
        return marks.Count > 0 && context.Texts.Any(text => InBrackets(text.Prose.Text).Any(marks.Contains));
    }

    private static IEnumerable<string> InBrackets(string text)
    {
        for (var start = text.IndexOf('('); start >= 0; start = text.IndexOf('(', start + 1))
        {
            if (text.IndexOf(')', start) is > 0 and var end && end - start <= LongestMark)
            {
                yield return text.Substring(start, end + 1 - start);
            }
        }
    }

    private static void AddEdits(SourceText source, ListSyntax list, string indent, List<TextEdit> edits)
    {
        for (var i = 0; i < list.Items.Count; i++)
        {
            var item = list.Items[i];
            var mark = list.IsOrdered ? (i + 1).ToString(CultureInfo.InvariantCulture) + ". " : "- ";
            // What is typed in an item of a real list is a list, and a finding, of its own.
            if (!item.IsTyped)
            {
                continue;
            }

            edits.Add(Edit(source, item, indent + mark, edits.Count == 0));
            foreach (var inner in item.Blocks.OfType<ListSyntax>())
            {
                AddEdits(source, inner, indent + new string(' ', mark.Length), edits);
            }
        }
    }

    private static TextEdit Edit(SourceText source, ListItemSyntax item, string mark, bool isFirst)
    {
        var (text, start, end) = (source.Text, item.Span.Start, item.Span.Start + item.Marker.Length);
        while (end < text.Length && text[end] is ' ' or '\t' or '\u00A0')
        {
            end++;
        }

        var line = source.LineSpan(source.LineOf(start)).Start;
        var lineEnd = line > 1 && text[line - 2] == '\r' ? "\r\n" : "\n";
        var margin = Margin(text, line);
        var blank = isFirst && HasTextAbove(source, line) ? margin.TrimEnd() + lineEnd : "";
        if (line + margin.Length == start)
        {
            // Other programs see no list of numbers right under a line of text.
            return new TextEdit(TextSpan.FromBounds(line, end), blank + margin + mark);
        }

        while (char.IsWhiteSpace(text[start - 1]))
        {
            start--;
        }

        return new TextEdit(TextSpan.FromBounds(start, end), lineEnd + margin + mark);
    }

    private static bool IsFirstOfLine(SourceText source, int start) => source.LineSpan(source.LineOf(start)).Start is var line && line + Margin(source.Text, line).Length == start;

    /// <summary>What a line begins with before its words: spaces, and the marks of a quotation.</summary>
    private static string Margin(string text, int line)
    {
        var end = line;
        while (end < text.Length && text[end] is ' ' or '\t' or '>')
        {
            end++;
        }

        return text.Substring(line, end - line);
    }

    private static bool HasTextAbove(SourceText source, int line) => source.LineOf(line) is > 1 and var number && source.ToString(source.LineSpan(number - 1)).Trim(' ', '\t', '\r', '\n', '>').Length > 0;
}
