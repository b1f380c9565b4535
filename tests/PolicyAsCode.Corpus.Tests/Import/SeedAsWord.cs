using PolicyAsCode.Import.Tests.Word;

namespace PolicyAsCode.Corpus.Tests.Import;

/// <summary>The labelled document as a Word document, in the ways in which schools write them.</summary>
internal static class SeedAsWord
{
    /// <summary>With Word's own lists and heading styles.</summary>
    public static byte[] WithRealLists() => Write((word, paragraph) => paragraph.Kind switch
    {
        SeedKind.Heading => word.Heading(paragraph.Level, $"{paragraph.Number} {paragraph.Text}"),
        SeedKind.Bullet => word.Item(WordBuilder.Bullets, 0, paragraph.Text),
        _ => word.Paragraph(paragraph.Text),
    });

    /// <summary>With bullets typed in a symbol font or as characters, by turns.</summary>
    public static byte[] WithTypedBullets() => Write((word, paragraph) => paragraph.Kind switch
    {
        SeedKind.Heading => word.Heading(paragraph.Level, $"{paragraph.Number} {paragraph.Text}"),
        SeedKind.Bullet => paragraph.Line % 2 == 0 ? word.SymbolBullet(paragraph.Text) : word.Paragraph($"•\t{paragraph.Text}"),
        _ => word.Paragraph(paragraph.Text),
    });

    /// <summary>With headings that are bold text and nothing more.</summary>
    public static byte[] WithFakedHeadings() => Write((word, paragraph) => paragraph.Kind switch
    {
        SeedKind.Heading => word.Bold(paragraph.Text),
        SeedKind.Bullet => word.Item(WordBuilder.Bullets, 0, paragraph.Text),
        _ => word.Paragraph(paragraph.Text),
    });

    /// <summary>With headings and items that Word numbers itself.</summary>
    public static byte[] WithAutomaticNumbers() => Write((word, paragraph) => paragraph.Kind switch
    {
        SeedKind.Heading => word.Add(WordBuilder.Numbered(WordBuilder.Of(WordBuilder.Run(paragraph.Text, bold: true)), WordBuilder.Outline, paragraph.Level - 1)),
        SeedKind.Bullet => word.Item(WordBuilder.Numbers, 0, paragraph.Text),
        _ => word.Paragraph(paragraph.Text),
    });

    /// <summary>With tracked changes whose new text is the document; in the old one, prohibitions were duties.</summary>
    public static byte[] WithTrackedChanges() => Write((word, paragraph) => paragraph.Kind switch
    {
        SeedKind.Heading => word.Heading(paragraph.Level, $"{paragraph.Number} {paragraph.Text}"),
        SeedKind.Bullet => word.Item(WordBuilder.Bullets, 0, paragraph.Text),
        _ => word.Add(WithChange(paragraph.Text)),
    });

    private static DocumentFormat.OpenXml.Wordprocessing.Paragraph WithChange(string text)
    {
        var not = text.IndexOf(" not", StringComparison.Ordinal);
        return not < 0
            ? WordBuilder.Of(WordBuilder.Deleted("Formerly: "), WordBuilder.Run(text))
            : WordBuilder.Of(WordBuilder.Run(text[..not]), WordBuilder.Inserted(" not"), WordBuilder.Deleted(" always"), WordBuilder.Run(text[(not + 4)..]));
    }

    private static byte[] Write(Func<WordBuilder, SeedParagraph, WordBuilder> write)
    {
        var word = new WordBuilder();
        foreach (var paragraph in SeedDocument.Paragraphs())
        {
            write(word, paragraph);
        }

        return word.ToBytes();
    }
}
