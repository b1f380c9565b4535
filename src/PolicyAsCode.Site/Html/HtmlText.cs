using System.Text;

namespace PolicyAsCode.Site.Html;

/// <summary>The one place where text becomes HTML, for content and for quoted attributes alike.</summary>
internal static class HtmlText
{
    /// <summary>Escapes a text.</summary>
    /// <remarks>
    /// Marks that turn the reading direction are shown by name: unseen, they can make a rule read as its opposite (CVE-2021-42574).
    /// Control characters and code points that are no characters, which HTML and XML do not allow, become the replacement character.
    /// </remarks>
    public static string Escape(string text)
    {
        var firstSpecial = text.AsSpan().IndexOfAnyExcept(Plain);
        if (firstSpecial < 0)
        {
            return text;
        }

        var html = new StringBuilder(text, 0, firstSpecial, text.Length + 32);
        foreach (var character in text.AsSpan(firstSpecial))
        {
            _ = character switch
            {
                '&' => html.Append("&amp;"),
                '<' => html.Append("&lt;"),
                '>' => html.Append("&gt;"),
                '"' => html.Append("&quot;"),
                '\'' => html.Append("&#39;"),
                (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') => html.Append("[U+").Append(((int)character).ToString("X4")).Append(']'),
                '\t' or '\n' => html.Append(character),
                < ' ' or (>= '\u007F' and <= '\u009F') or (>= '\uFDD0' and <= '\uFDEF') or '\uFFFE' or '\uFFFF' => html.Append('\uFFFD'),
                _ => html.Append(character),
            };
        }

        return html.ToString();
    }

    private static readonly System.Buffers.SearchValues<char> Plain = System.Buffers.SearchValues.Create(
        " abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.,;:-–—()/‘’“”?!%£€+*#_[]\n");
}
