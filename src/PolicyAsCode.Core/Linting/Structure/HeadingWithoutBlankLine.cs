using PolicyAsCode.Linting.Fixing;
using PolicyAsCode.Syntax;

namespace PolicyAsCode.Linting.Structure;

/// <summary>PAC1102: a heading right under a line of text. A list may stand right under its lead-in: Markdown reads both well.</summary>
internal static class HeadingWithoutBlankLine
{
    public static LintDescriptor Descriptor { get; } = new("PAC1102", "No blank line above a heading", Severity.Information, Tier.A);

    public static IEnumerable<Diagnostic> Find(LintContext context)
    {
        foreach (var blocks in context.Sequences)
        {
            for (var i = 1; i < blocks.Count; i++)
            {
                // A comment to the tool belongs to what it stands on.
                if (blocks[i] is HeadingSyntax { IsUnderlined: false } heading && blocks[i - 1] is not HtmlSyntax && LineAbove(context.Source, heading).Trim().Length > 0)
                {
                    yield return Descriptor.At(
                        heading.Text.Span,
                        $"The heading {Quote.Of(heading.Text.Text)} follows the line above without a blank line, so other programs may take it for text. Put a blank line before it.");
                }
            }
        }
    }

    public static IEnumerable<Fix> Fixes(LintContext context, Diagnostic diagnostic)
    {
        var source = context.Source;
        var start = source.LineSpan(source.LineOf(diagnostic.Span.Start)).Start;
        var lineEnd = start > 1 && source.Text[start - 2] == '\r' ? "\r\n" : "\n";
        yield return Fix.Of(FixKind.Format, "Put a blank line before the heading", new TextSpan(start, 0), lineEnd);
    }

    private static string LineAbove(SourceText source, HeadingSyntax heading)
    {
        var line = source.LineOf(heading.Span.Start);
        return line == 1 ? "" : source.ToString(source.LineSpan(line - 1)).TrimStart('>', ' ');
    }
}
