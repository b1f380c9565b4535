namespace PolicyAsCode.Site.Html;

/// <summary>Writes running text as HTML.</summary>
internal static class InlineHtml
{
    /// <summary>Writes running text.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="content">The text.</param>
    /// <param name="links">Turns an author's address into the site's; empty for one that is not kept.</param>
    public static void Write(HtmlWriter writer, EquatableArray<Inline> content, Func<string, string> links)
    {
        foreach (var inline in content)
        {
            Write(writer, inline, links);
        }
    }

    private static void Write(HtmlWriter writer, Inline inline, Func<string, string> links)
    {
        switch (inline)
        {
            case EmphasisInline emphasis:
                var element = emphasis.Strong ? "strong" : "em";
                writer.Open(element);
                Write(writer, emphasis.Content, links);
                writer.Close(element);
                break;
            case CodeInline code:
                writer.Element("code", code.Text);
                break;
            case LinkInline link when links(link.Target) is { Length: > 0 } target:
                writer.Open("a", ("href", target));
                Write(writer, link.Content, links);
                writer.Close("a");
                break;
            case LinkInline link:
                Write(writer, link.Content, links);
                break;
            case ImageInline image:
                // A page fetches nothing from elsewhere, and a policy's pictures are not part of its text: their words stand for them.
                writer.Element("span", image.Alternative, ("class", "picture"));
                break;
            case LineBreakInline:
                writer.Open("br").Line();
                break;
            default:
                writer.Text(InlineWords.Of(inline));
                break;
        }
    }
}
