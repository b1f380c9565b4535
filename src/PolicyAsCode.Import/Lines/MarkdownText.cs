using System.Buffers;
using System.Text;

namespace PolicyAsCode.Import.Lines;

/// <summary>Writes plain words so that Markdown reads the same words, with as few escapes as that takes.</summary>
internal static class MarkdownText
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("\\`*_<[]&{|");
    private static readonly SearchValues<char> RomanDigits = SearchValues.Create("ivxlcdmIVXLCDM");

    /// <summary>Escapes what Markdown would take for a mark of its own inside a line.</summary>
    public static string Escape(string plain)
    {
        var first = plain.AsSpan().IndexOfAny(Marks);
        if (first < 0)
        {
            return plain;
        }

        var text = new StringBuilder(plain.Length + 8);
        for (var i = 0; i < plain.Length; i++)
        {
            if (NeedsEscape(plain, i))
            {
                text.Append('\\');
            }

            text.Append(plain[i]);
        }

        return text.ToString();
    }

    /// <summary>Escapes what would make another block of a paragraph's first line: "1. ", "- ", "# ", "> ".</summary>
    public static string EscapeStart(string markdown)
    {
        if (markdown.Length == 0)
        {
            return markdown;
        }

        if (markdown[0] is '#' or '>' or '=' or '~' or ':' || (markdown[0] is '-' or '+' && (markdown.Length == 1 || markdown[1] is ' ' or '-')))
        {
            return "\\" + markdown;
        }

        var i = 0;
        while (i < markdown.Length && i < 9 && char.IsAsciiLetterOrDigit(markdown[i]))
        {
            i++;
        }

        // Markdown counts with digits; the parser also takes letters and roman numbers for a count.
        var isCount = i > 0 && i < markdown.Length && markdown[i] is '.' or ')' && (i + 1 == markdown.Length || markdown[i + 1] == ' ')
            && (markdown.AsSpan(0, i).IndexOfAnyExceptInRange('0', '9') < 0 || i == 1 || markdown.AsSpan(0, i).IndexOfAnyExcept(RomanDigits) < 0);
        return isCount ? $"{markdown[..i]}\\{markdown[i..]}" : markdown;
    }

    /// <summary>Where the group in braces at the end begins, with the space before it: " {#no-diving}"; -1 where there is none. Braces of the author's own are escaped.</summary>
    public static int GroupAt(string markdown)
    {
        var open = markdown.EndsWith('}') ? markdown.LastIndexOf(" {", StringComparison.Ordinal) : -1;
        return open > 0 && (markdown[open + 2] is '#' or '.' || markdown.IndexOf('=', open) > 0) ? markdown.AsSpan(0, open).TrimEnd().Length : -1;
    }

    /// <summary>Words of which only the Markdown is known.</summary>
    public static Words Unescape(string markdown)
    {
        var plain = new StringBuilder(markdown.Length);
        for (var i = 0; i < markdown.Length; i++)
        {
            i += markdown[i] == '\\' && i + 1 < markdown.Length && (char.IsPunctuation(markdown[i + 1]) || char.IsSymbol(markdown[i + 1])) ? 1 : 0;
            plain.Append(markdown[i]);
        }

        return new Words(plain.ToString(), markdown);
    }

    private static bool NeedsEscape(string text, int i)
    {
        var next = i + 1 < text.Length ? text[i + 1] : ' ';
        return text[i] switch
        {
            '\\' => char.IsPunctuation(next) || char.IsSymbol(next),
            '`' or '*' or '|' => true,
            '_' => i == 0 || !char.IsLetterOrDigit(text[i - 1]) || !char.IsLetterOrDigit(next),
            '<' => char.IsLetter(next) || next is '!' or '/' or '?',
            '[' => true,
            ']' => true,
            '&' => char.IsLetter(next) || next == '#',
            '{' => true,
            _ => false,
        };
    }
}
