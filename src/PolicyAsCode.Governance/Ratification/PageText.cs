using System.Net;
using System.Text;

namespace PolicyAsCode.Governance.Ratification;

/// <summary>Reads the agreed text back from the HTML of a page.</summary>
/// <remarks>
/// Made for pages of ours, which close what they open and quote their attributes; any other page is read without failing,
/// and its text then differs from what was recorded, as it should.
/// </remarks>
public sealed class PageText
{
    private const string Mark = "data-policy-text";

    // Where these stand, words go on; every other tag parts them.
    private static readonly HashSet<string> WithinWords = new(StringComparer.Ordinal) { "a", "abbr", "b", "code", "em", "i", "mark", "span", "strong", "sub", "sup", "wbr" };
    private static readonly HashSet<string> Childless = new(StringComparer.Ordinal) { "br", "hr", "img", "input", "link", "meta", "wbr" };

    private readonly string _html;
    private readonly StringBuilder _text = new();

    // The depth inside the element that holds the text, and inside one that is left out; 0 outside.
    private int _shown;
    private int _leftOut;
    private bool _found;

    private PageText(string html) => _html = html;

    /// <summary>The text of all elements marked <c>data-policy-text</c>, as <see cref="VisibleText"/> gives it; nothing where no element is.</summary>
    public static string? In(string html)
    {
        var page = new PageText(html);
        page.Read();
        return page._found ? VisibleText.Collapse(page._text.ToString()) : null;
    }

    private void Read()
    {
        var at = 0;
        while (at < _html.Length)
        {
            var open = _html.IndexOf('<', at);
            AppendText(at, open < 0 ? _html.Length : open);
            if (open < 0)
            {
                return;
            }

            at = string.CompareOrdinal(_html, open, "<!--", 0, 4) == 0 ? EndOf("-->", open + 4) : ReadTag(open);
        }
    }

    private void AppendText(int start, int end)
    {
        if (_shown > 0 && _leftOut == 0 && end > start)
        {
            _text.Append(WebUtility.HtmlDecode(_html.Substring(start, end - start)));
        }
    }

    private int ReadTag(int open)
    {
        var end = TagEnd(open + 1);
        var isClosing = open + 1 < _html.Length && _html[open + 1] == '/';
        var name = NameAt(isClosing ? open + 2 : open + 1);
        if (_shown > 0 && _leftOut == 0 && !WithinWords.Contains(name))
        {
            _text.Append(' ');
        }

        if (isClosing)
        {
            _shown -= _shown > 0 ? 1 : 0;
            _leftOut -= _leftOut > 0 ? 1 : 0;
        }
        else if (name.Length > 0 && !Childless.Contains(name))
        {
            Enter(_html.Substring(open, end - open));
        }

        return end;
    }

    private void Enter(string tag)
    {
        if (_shown > 0)
        {
            _shown++;
            _leftOut += _leftOut > 0 || HasAttribute(tag, "data-label") ? 1 : 0;
        }
        else if (HasAttribute(tag, Mark))
        {
            (_shown, _found) = (1, true);
        }
    }

    // An attribute follows white space and is followed by white space, "=" or the tag's end; inside a quoted value nothing is one.
    private static bool HasAttribute(string tag, string attribute)
    {
        var quote = '\0';
        for (var i = 1; i < tag.Length; i++)
        {
            if (quote != '\0')
            {
                quote = tag[i] == quote ? '\0' : quote;
            }
            else if (tag[i] is '"' or '\'')
            {
                quote = tag[i];
            }
            else if (char.IsWhiteSpace(tag[i - 1]) && string.CompareOrdinal(tag, i, attribute, 0, attribute.Length) == 0
                && i + attribute.Length < tag.Length && (tag[i + attribute.Length] is '=' or '>' or '/' || char.IsWhiteSpace(tag[i + attribute.Length])))
            {
                return true;
            }
        }

        return false;
    }

    private int TagEnd(int at)
    {
        var quote = '\0';
        for (; at < _html.Length; at++)
        {
            if (quote != '\0')
            {
                quote = _html[at] == quote ? '\0' : quote;
            }
            else if (_html[at] is '"' or '\'')
            {
                quote = _html[at];
            }
            else if (_html[at] == '>')
            {
                return at + 1;
            }
        }

        return _html.Length;
    }

    private string NameAt(int at)
    {
        var end = at;
        while (end < _html.Length && (_html[end] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9')))
        {
            end++;
        }

        return _html.Substring(at, end - at).ToLowerInvariant();
    }

    private int EndOf(string mark, int from)
    {
        var found = _html.IndexOf(mark, from, StringComparison.Ordinal);
        return found < 0 ? _html.Length : found + mark.Length;
    }
}
