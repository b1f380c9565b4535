namespace PolicyAsCode.Site.Templates;

/// <summary>HTML that is already safe. Only our code makes it; a template cannot.</summary>
internal sealed class RawHtml(string html)
{
    public override string ToString() => html;
}
