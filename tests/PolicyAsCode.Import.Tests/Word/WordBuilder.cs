using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace PolicyAsCode.Import.Tests.Word;

/// <summary>Writes Word documents as schools have them: with real lists or typed bullets, styles or bold text, changes, notes.</summary>
internal sealed class WordBuilder
{
    /// <summary>The number of the list with bullets.</summary>
    public const int Bullets = 1;

    /// <summary>The number of the list that counts 1, 2, 3, then a, b, c.</summary>
    public const int Numbers = 2;

    /// <summary>The number of the list that counts headings: 1, then 1.1.</summary>
    public const int Outline = 3;

    private readonly Body _body = new();
    private readonly List<(string Text, int Id)> _footnotes = [];
    private readonly List<(string Author, string Text)> _comments = [];
    private readonly List<(string Id, string Address)> _links = [];

    /// <summary>The name of the person who wrote it.</summary>
    public string Author { get; init; } = "";

    /// <summary>Adds any element.</summary>
    public WordBuilder Add(OpenXmlElement element)
    {
        _body.Append(element);
        return this;
    }

    /// <summary>Adds a paragraph.</summary>
    public WordBuilder Paragraph(string text) => Add(Of(Run(text)));

    /// <summary>Adds a paragraph in bold, as people fake headings.</summary>
    public WordBuilder Bold(string text) => Add(Of(Run(text, bold: true)));

    /// <summary>Adds a heading with a style; level 0 is the title.</summary>
    public WordBuilder Heading(int level, string text) => Add(Styled(Of(Run(text)), level == 0 ? "Title" : $"Heading{level}"));

    /// <summary>Adds an item of one of Word's own lists.</summary>
    public WordBuilder Item(int list, int level, string text) => Add(Numbered(Of(Run(text)), list, level));

    /// <summary>Adds a bullet typed in a symbol font, as older versions of Word made them of text.</summary>
    public WordBuilder SymbolBullet(string text) => Add(Of(
        new Run(new RunProperties(new RunFonts { Ascii = "Symbol", HighAnsi = "Symbol" }), Verbatim("·")),
        new Run(new TabChar()),
        Run(text)));

    /// <summary>Adds a table.</summary>
    public WordBuilder Table(params string[][] rows) => Add(new Table(rows.Select(row => new TableRow(row.Select(cell => new TableCell(Of(Run(cell))))))));

    /// <summary>A paragraph of runs.</summary>
    public static Paragraph Of(params OpenXmlElement[] runs) => new(runs);

    /// <summary>A run.</summary>
    public static Run Run(string text, bool bold = false, bool italic = false)
    {
        var run = new Run();
        if (bold || italic)
        {
            run.RunProperties = new RunProperties { Bold = bold ? new Bold() : null, Italic = italic ? new Italic() : null };
        }

        run.Append(Verbatim(text));
        return run;
    }

    /// <summary>A run that somebody added.</summary>
    public static InsertedRun Inserted(string text) => new(Run(text)) { Author = "A. Nother", Id = "900" };

    /// <summary>A run that somebody took out.</summary>
    public static DeletedRun Deleted(string text) => new(new Run(new DeletedText(text) { Space = SpaceProcessingModeValues.Preserve })) { Author = "A. Nother", Id = "901" };

    /// <summary>A reference to a new footnote.</summary>
    public Run Footnote(string text)
    {
        var id = _footnotes.Count + 1;
        _footnotes.Add((text, id));
        return new Run(new FootnoteReference { Id = id });
    }

    /// <summary>A link to an address.</summary>
    public Hyperlink Link(string address, string text)
    {
        var id = $"link{_links.Count + 1}";
        _links.Add((id, address));
        return new Hyperlink(Run(text)) { Id = id };
    }

    /// <summary>Adds a comment beside the document.</summary>
    public WordBuilder Comment(string author, string text)
    {
        _comments.Add((author, text));
        return this;
    }

    /// <summary>A paragraph with a style.</summary>
    public static Paragraph Styled(Paragraph paragraph, string style)
    {
        paragraph.ParagraphProperties = new ParagraphProperties(new ParagraphStyleId { Val = style });
        return paragraph;
    }

    /// <summary>A paragraph that Word numbers.</summary>
    public static Paragraph Numbered(Paragraph paragraph, int list, int level)
    {
        paragraph.ParagraphProperties = new ParagraphProperties(new NumberingProperties(new NumberingLevelReference { Val = level }, new NumberingId { Val = list }));
        return paragraph;
    }

    /// <summary>The bytes of the file.</summary>
    public byte[] ToBytes()
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            main.Document = new Document((Body)_body.CloneNode(true));
            AddStyles(main);
            AddNumbering(main);
            AddFootnotes(main);
            AddComments(main);
            _links.ForEach(link => main.AddHyperlinkRelationship(new Uri(link.Address, UriKind.RelativeOrAbsolute), isExternal: true, link.Id));
            if (Author.Length > 0)
            {
                document.PackageProperties.Creator = Author;
            }
        }

        return stream.ToArray();
    }

    private static DocumentFormat.OpenXml.Wordprocessing.Text Verbatim(string text) => new(text) { Space = SpaceProcessingModeValues.Preserve };

    private static void AddStyles(MainDocumentPart main)
    {
        var styles = new Styles(new Style(new StyleName { Val = "Title" }) { Type = StyleValues.Paragraph, StyleId = "Title" });
        for (var level = 1; level <= 3; level++)
        {
            styles.Append(new Style(new StyleName { Val = $"heading {level}" }) { Type = StyleValues.Paragraph, StyleId = $"Heading{level}" });
        }

        styles.Append(new Style(new StyleName { Val = "toc 1" }) { Type = StyleValues.Paragraph, StyleId = "TOC1" });
        main.AddNewPart<StyleDefinitionsPart>().Styles = styles;
    }

    private static void AddNumbering(MainDocumentPart main) => main.AddNewPart<NumberingDefinitionsPart>().Numbering = new Numbering(
        new AbstractNum(Level(0, NumberFormatValues.Bullet, "\uF0B7"), Level(1, NumberFormatValues.Bullet, "o"), Level(2, NumberFormatValues.Bullet, "\uF0A7")) { AbstractNumberId = 1 },
        new AbstractNum(Level(0, NumberFormatValues.Decimal, "%1."), Level(1, NumberFormatValues.LowerLetter, "(%2)"), Level(2, NumberFormatValues.LowerRoman, "%3.")) { AbstractNumberId = 2 },
        new AbstractNum(Level(0, NumberFormatValues.Decimal, "%1."), Level(1, NumberFormatValues.Decimal, "%1.%2"), Level(2, NumberFormatValues.Decimal, "%1.%2.%3")) { AbstractNumberId = 3 },
        new NumberingInstance(new AbstractNumId { Val = 1 }) { NumberID = Bullets },
        new NumberingInstance(new AbstractNumId { Val = 2 }) { NumberID = Numbers },
        new NumberingInstance(new AbstractNumId { Val = 3 }) { NumberID = Outline });

    private static Level Level(int index, NumberFormatValues format, string text) => new(
        new StartNumberingValue { Val = 1 }, new NumberingFormat { Val = format }, new LevelText { Val = text },
        new PreviousParagraphProperties(new Indentation { Left = (720 * (index + 1)).ToString(System.Globalization.CultureInfo.InvariantCulture), Hanging = "360" })) { LevelIndex = index };

    private void AddFootnotes(MainDocumentPart main)
    {
        if (_footnotes.Count > 0)
        {
            main.AddNewPart<FootnotesPart>().Footnotes = new Footnotes(_footnotes.Select(note => new Footnote(Of(Run(note.Text))) { Id = note.Id }));
        }
    }

    private void AddComments(MainDocumentPart main)
    {
        if (_comments.Count > 0)
        {
            main.AddNewPart<WordprocessingCommentsPart>().Comments = new Comments(_comments.Select((comment, index) => new Comment(Of(Run(comment.Text))) { Id = index.ToString(System.Globalization.CultureInfo.InvariantCulture), Author = comment.Author }));
        }
    }
}
