using PolicyAsCode.Governance.Diff;

namespace PolicyAsCode.Site.Html;

/// <summary>A diff as one page that stands alone: the numbered changes, then the whole text as a redline. What <c>policy diff --format html</c> prints.</summary>
/// <remarks>
/// Nothing rests on colour: what is struck out and written says so in words, which screen readers and printers keep.
/// Without the elements of class <c>mark</c> and the <c>del</c>s, the redline is the new text; without the <c>ins</c>s, the old one.
/// </remarks>
public static class DiffHtml
{
    private const string Style = "body{font:1rem/1.5 system-ui,sans-serif;max-width:50rem;margin:2rem auto;padding:0 1rem}del{color:#8a1c1c}ins{color:#14532d}.mark{font-size:.8em}.row{margin:.5rem 0;overflow-wrap:anywhere}";

    /// <summary>The page.</summary>
    public static string Write(LibraryDiff diff)
    {
        var html = new HtmlWriter();
        html.Open("!doctype html").Line().Open("html", ("lang", "en")).Line().Open("head").Open("meta", ("charset", "utf-8")).Element("title", "What changed").Element("style", Style).Close("head").Line().Open("body").Line();
        html.Element("h1", "What changed").Line().Element("p", diff.Verdict).Line();
        foreach (var policy in diff.All)
        {
            Write(html, policy);
        }

        return html.Close("body").Line().Close("html").Line().ToString();
    }

    private static void Write(HtmlWriter html, PolicyDiff diff)
    {
        html.Open("section").Line().Element("h2", diff.Title).Line().Element("p", diff.Verdict).Line();
        html.Open("ol").Line();
        foreach (var change in diff.Changes)
        {
            html.Open("li", ("value", change.Number.ToString(System.Globalization.CultureInfo.InvariantCulture)));
            html.Element("strong", change.Class.InWords()).Text(": " + change.InFull()).Open("p");
            Write(html, change.Segments);
            html.Close("p").Close("li").Line();
        }

        html.Close("ol").Line().Element("h3", "The whole text").Line().Open("div", ("class", "redline")).Line();
        foreach (var row in diff.Rows)
        {
            html.Open("div", ("class", "row"), ("data-kind", row.Kind.ToWord()));
            Write(html, row.Segments);
            html.Close("div").Line();
        }

        html.Close("div").Line().Close("section").Line();
    }

    private static void Write(HtmlWriter html, EquatableArray<TextSegment> segments)
    {
        foreach (var segment in segments)
        {
            if (segment.Kind == SegmentKind.Same)
            {
                WriteLines(html, segment.After);
                continue;
            }

            WriteMarked(html, "del", "[removed: ", segment.Before);
            WriteMarked(html, "ins", "[added: ", segment.After);
        }
    }

    private static void WriteMarked(HtmlWriter html, string element, string mark, string text)
    {
        if (text.Length > 0)
        {
            html.Open(element).Element("span", mark, ("class", "mark"));
            WriteLines(html, text);
            html.Element("span", "]", ("class", "mark")).Close(element);
        }
    }

    private static void WriteLines(HtmlWriter html, string text)
    {
        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            (i > 0 ? html.Open("br") : html).Text(lines[i]);
        }
    }
}
