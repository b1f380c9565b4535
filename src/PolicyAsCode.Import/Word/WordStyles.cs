using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace PolicyAsCode.Import.Word;

/// <summary>What the styles of a document say of its paragraphs. A style inherits from the one it is based on.</summary>
internal sealed class WordStyles
{
    private const int LongestChain = 12;
    private readonly Dictionary<string, Style> _byId = new(StringComparer.Ordinal);

    public WordStyles(MainDocumentPart main)
    {
        foreach (var style in main.StyleDefinitionsPart?.Styles?.Elements<Style>() ?? [])
        {
            if (style.StyleId?.Value is { } id)
            {
                _byId.TryAdd(id, style);
            }
        }
    }

    /// <summary>The level of heading that a paragraph's style or its own outline level says: 1 for the title, 2 for "Heading 1"; 0 for none.</summary>
    public int HeadingLevel(Paragraph paragraph)
    {
        if (paragraph.ParagraphProperties?.OutlineLevel?.Val?.Value is { } own and >= 0 and < 9)
        {
            return own + 2;
        }

        foreach (var style in Chain(paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value))
        {
            var name = Name(style);
            if (name == "title")
            {
                return 1;
            }

            if (name.StartsWith("heading ", StringComparison.Ordinal) && name.Length == 9 && char.IsAsciiDigit(name[8]))
            {
                return name[8] - '0' + 1;
            }

            if (style.StyleParagraphProperties?.OutlineLevel?.Val?.Value is { } level and >= 0 and < 9)
            {
                return level + 2;
            }
        }

        return 0;
    }

    /// <summary>Whether a paragraph is an entry of a table of contents.</summary>
    public bool IsContents(Paragraph paragraph) =>
        paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value is { } id && _byId.TryGetValue(id, out var style) && Name(style) is var name && (name.StartsWith("toc ", StringComparison.Ordinal) || name == "table of figures");

    /// <summary>The numbering that a paragraph's style gives it.</summary>
    public NumberingProperties? Numbering(Paragraph paragraph) =>
        Chain(paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value).Select(style => style.StyleParagraphProperties?.NumberingProperties).FirstOrDefault(numbering => numbering is not null);

    /// <summary>Whether a paragraph's style is bold.</summary>
    public bool IsBold(Paragraph paragraph) =>
        Chain(paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value).Select(style => style.StyleRunProperties?.Bold).FirstOrDefault(bold => bold is not null) is { } found && (found.Val?.Value ?? true);

    /// <summary>The size that a paragraph's style gives it, in half points; nothing where it says none.</summary>
    public int? Size(Paragraph paragraph) =>
        Chain(paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value).Select(style => style.StyleRunProperties?.FontSize?.Val?.Value).FirstOrDefault(size => size is not null) is { } found && int.TryParse(found, out var size) ? size : null;

    private IEnumerable<Style> Chain(string? id)
    {
        for (var i = 0; i < LongestChain && id is not null && _byId.TryGetValue(id, out var style); i++)
        {
            yield return style;
            id = style.BasedOn?.Val?.Value;
        }
    }

    private static string Name(Style style) => (style.StyleName?.Val?.Value ?? "").ToLowerInvariant();
}
