using Markdig;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using PolicyAsCode.Linting;

namespace PolicyAsCode.Syntax;

/// <summary>Reads the blocks of a policy file with Markdig. The only place, with its folder, that knows Markdig.</summary>
public static class PolicyParser
{
    /// <summary>The longest text that is read, in UTF-16 code units. The longest real policy we met has a tenth of it.</summary>
    public const int MaximumLength = 1024 * 1024;

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation()
        .UseYamlFrontMatter()
        .UsePipeTables()
        .UseFootnotes()
        .UseListExtras()
        .UseTaskLists()
        .Build();

    /// <summary>Reads a text. Never throws: what cannot be read is a diagnostic.</summary>
    public static SyntaxTree Parse(SourceText source)
    {
        var diagnostics = new List<Diagnostic>();
        if (source.Text.Length > MaximumLength)
        {
            diagnostics.Add(new Diagnostic("PAC0007", Severity.Error, default, $"This file is over the limit of {MaximumLength:N0} characters, so it was not read. Split it into several policies."));
            return new SyntaxTree(source, null, default, diagnostics.ToEquatableArray());
        }

        if (HasTooManyMarks(source.Text))
        {
            diagnostics.Add(new Diagnostic("PAC0007", Severity.Error, default, "A paragraph of this file is nested too deep or holds thousands of marks, and can be no policy, so it was not read. Take them out."));
            return new SyntaxTree(source, null, default, diagnostics.ToEquatableArray());
        }

        MarkdownDocument document;
        try
        {
            document = Markdown.Parse(source.Text, Pipeline);
        }
        catch (ArgumentException)
        {
            // Markdig refuses what is nested over a hundred levels deep, by throwing.
            diagnostics.Add(new Diagnostic("PAC0007", Severity.Error, default, "Lists or quotations in this file are nested too deep to be a policy, so it was not read. Take levels out."));
            return new SyntaxTree(source, null, default, diagnostics.ToEquatableArray());
        }

        var blocks = new BlockReader(source, diagnostics).Read(document);
        var frontMatter = document.Count > 0 && document[0] is YamlFrontMatterBlock block ? ReadFrontMatter(source, block, diagnostics) : null;
        diagnostics.Sort((left, right) => left.Span.Start.CompareTo(right.Span.Start));
        return new SyntaxTree(source, frontMatter, blocks, diagnostics.ToEquatableArray());
    }

    /// <summary>
    /// Whether a paragraph holds more brackets and emphasis marks than any text does. Markdig's time for links and
    /// emphasis grows with the square of their number.
    /// </summary>
    private static bool HasTooManyMarks(string text)
    {
        const int most = 4000;
        var marks = 0;
        var indentation = 0;
        var isLineStart = true;
        for (var i = 0; i < text.Length; i++)
        {
            // Nearly all of a text is letters: for them one look is enough.
            if (text[i] is >= 'a' and <= 'z')
            {
                isLineStart = false;
                continue;
            }

            if (text[i] == '\n' && i + 1 < text.Length && text[i + 1] is '\n' or '\r')
            {
                marks = 0;
            }
            else if (!isLineStart && text[i] is '[' or ']' or '*' or '_' or '`' or '<' or '~' or '|' or '&' && ++marks > most)
            {
                return true;
            }

            indentation = isLineStart && text[i] is ' ' or '\t' or '>' ? indentation + 1 : 0;
            if (indentation > 400)
            {
                return true;
            }

            // The bullet at the start of a line is no emphasis.
            isLineStart = text[i] is '\n' or '\r' || (isLineStart && text[i] is ' ' or '\t');
        }

        return false;
    }

    private static FrontMatterSyntax ReadFrontMatter(SourceText source, YamlFrontMatterBlock block, List<Diagnostic> diagnostics)
    {
        var span = TextSpan.FromBounds(block.Span.Start, Math.Min(block.Span.End + 1, source.Text.Length));
        var first = source.LineOf(span.Start);
        var last = source.LineOf(Math.Max(span.Start, span.End - 1));
        var content = first + 1 < source.LineCount && last > first
            ? TextSpan.FromBounds(source.LineSpan(first + 1).Start, source.LineSpan(last).Start)
            : new TextSpan(span.End, 0);
        return new FrontMatterSyntax(span, YamlReader.ReadMapping(source, content, diagnostics));
    }
}
