using System.Text;

namespace PolicyAsCode.Site.Html;

/// <summary>Writes HTML. Element and attribute names come from our code; all else is escaped.</summary>
internal sealed class HtmlWriter
{
    private readonly StringBuilder _html = new();

    /// <summary>An opening tag. An attribute whose value is empty is left out.</summary>
    public HtmlWriter Open(string element, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        _html.Append('<').Append(element);
        foreach (var (name, value) in attributes)
        {
            if (value.Length > 0)
            {
                _html.Append(' ').Append(name).Append("=\"").Append(HtmlText.Escape(value)).Append('"');
            }
        }

        _html.Append('>');
        return this;
    }

    /// <summary>A closing tag.</summary>
    public HtmlWriter Close(string element)
    {
        _html.Append("</").Append(element).Append('>');
        return this;
    }

    /// <summary>A text.</summary>
    public HtmlWriter Text(string text)
    {
        _html.Append(HtmlText.Escape(text));
        return this;
    }

    /// <summary>An element that holds nothing but text.</summary>
    public HtmlWriter Element(string element, string text, params ReadOnlySpan<(string Name, string Value)> attributes) =>
        Open(element, attributes).Text(text).Close(element);

    /// <summary>A line end, which only makes the page's source readable.</summary>
    public HtmlWriter Line()
    {
        _html.Append('\n');
        return this;
    }

    /// <summary>The HTML written so far.</summary>
    public override string ToString() => _html.ToString();
}
