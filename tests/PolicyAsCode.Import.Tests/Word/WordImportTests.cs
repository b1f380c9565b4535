using DocumentFormat.OpenXml.Wordprocessing;
using PolicyAsCode.Import.Reports;

namespace PolicyAsCode.Import.Tests.Word;

/// <summary>What a Word document says that no text does: styles, numbers, notes, links, changes.</summary>
public class WordImportTests
{
    [Fact]
    public void Styles_make_the_headings()
    {
        var result = Imported.Word(new WordBuilder().Heading(0, "Pool rules").Heading(1, "Swimming").Heading(2, "Lanes").Paragraph("Lanes are numbered.").ToBytes());

        Assert.Equal("# Pool rules\n## Swimming\n### Lanes\nLanes are numbered.", result.Outline());
    }

    [Fact]
    public void Words_own_lists_nest()
    {
        var result = Imported.Word(new WordBuilder().Heading(0, "Pool rules").Paragraph("Swimmers must not:")
            .Item(WordBuilder.Bullets, 0, "bring to the pool:").Item(WordBuilder.Bullets, 1, "glass").Item(WordBuilder.Bullets, 1, "food").Item(WordBuilder.Bullets, 0, "run").ToBytes());

        Assert.Equal("# Pool rules\nSwimmers must not:\n- bring to the pool:\n  - glass\n  - food\n- run", result.Outline());
        Assert.All(result.Rules(), rule => Assert.StartsWith("forbid", rule, StringComparison.Ordinal));
    }

    [Fact]
    public void Numbers_that_Word_makes_number_headings_and_clauses_for_display()
    {
        var result = Imported.Word(new WordBuilder().Heading(0, "Pool rules")
            .Item(WordBuilder.Outline, 0, "Swimming").Item(WordBuilder.Outline, 1, "Swimmers must shower before they swim.").Item(WordBuilder.Outline, 1, "Swimmers must not:")
            .Item(WordBuilder.Numbers, 0, "dive").Item(WordBuilder.Numbers, 0, "run").Item(WordBuilder.Outline, 0, "Safety").Paragraph("A lifeguard is on duty.").ToBytes());

        Assert.Equal("# Pool rules\n## 1. Swimming\n1.1 Swimmers must shower before they swim.\n1.2 Swimmers must not:\n1. dive\n2. run\n## 2. Safety\nA lifeguard is on duty.", result.Outline());
    }

    [Fact]
    public void Bold_paragraphs_over_text_are_headings_and_bold_words_stay_bold()
    {
        var result = Imported.Word(new WordBuilder().Heading(0, "Pool rules").Bold("Before you swim")
            .Add(WordBuilder.Of(WordBuilder.Run("Swimmers "), WordBuilder.Run("must not", bold: true), WordBuilder.Run(" run."))).ToBytes());

        Assert.Equal("# Pool rules\n## Before you swim\nSwimmers **must not** run.", result.Outline());
        Assert.Equal(["forbid: run"], result.Rules());
    }

    [Fact]
    public void A_table_stays_a_table_and_a_frame_becomes_text()
    {
        var result = Imported.Word(new WordBuilder().Heading(0, "Pool rules").Table(["Role", "Name"], ["Lifeguard", "See the board | daily"]).Table(["Children must swim with an adult."]).ToBytes());

        Assert.Equal("# Pool rules\n| Role | Name |\n| --- | --- |\n| Lifeguard | See the board \\| daily |\nChildren must swim with an adult.", result.Outline());
    }

    [Fact]
    public void A_cover_table_is_asked_about_and_never_believed()
    {
        var bytes = new WordBuilder().Heading(0, "Pool rules").Table(["Approved by", "Parish council"], ["Policy owner", "Pool manager"], ["Review cycle", "Annually"], ["Date", "1 May 2024"]).Paragraph("Swimmers must shower.").ToBytes();

        var result = Imported.Word(bytes);

        Assert.Equal(["approver", "owner", "review"], result.Asks());
        Assert.Equal(("", "", ""), (result.Policy.Document.Metadata.Owner, result.Policy.Document.Metadata.Approver, result.Policy.Document.Metadata.Review));
        var answers = new ImportAnswers(result.Questions.ToDictionary(question => question.Key, _ => "yes"));
        var confirmed = Assert.IsType<ImportResult>(Importer.FromWord(bytes, Imported.Options("policy.docx", answers)));
        Assert.Equal(("Pool manager", "Parish council", "yearly"), (confirmed.Policy.Document.Metadata.Owner, confirmed.Policy.Document.Metadata.Approver, confirmed.Policy.Document.Metadata.Review));
        Assert.Empty(confirmed.Questions);
    }

    [Fact]
    public void Footnotes_stay_footnotes()
    {
        var word = new WordBuilder().Heading(0, "Pool rules");
        word.Add(WordBuilder.Of(WordBuilder.Run("Swimmers must shower"), word.Footnote("The showers are left of the door."), WordBuilder.Run(".")));

        Assert.Equal("# Pool rules\nSwimmers must shower[^1].\n[^1]: The showers are left of the door.", Imported.Word(word.ToBytes()).Outline());
    }

    [Fact]
    public void Links_to_the_web_stay_and_links_to_files_lose_their_address()
    {
        var word = new WordBuilder().Heading(0, "Pool rules");
        word.Add(WordBuilder.Of(WordBuilder.Run("See "), word.Link("https://example.org/pool", "the page"), WordBuilder.Run(" and "), word.Link("file:///c:/secret/plan.doc", "the plan"), WordBuilder.Run(".")));

        var result = Imported.Word(word.ToBytes());

        Assert.Equal("# Pool rules\nSee [the page](<https://example.org/pool>) and the plan.", result.Outline());
        Assert.Contains(result.Repairs, repair => repair.Before == "file:///c:/secret/plan.doc");
    }

    [Fact]
    public void Comments_and_names_of_authors_are_left_behind_and_counted()
    {
        var result = Imported.Word(new WordBuilder { Author = "Ida Brook" }.Heading(0, "Pool rules").Paragraph("Swimmers must shower.").Comment("Tom Reed", "Really?").Comment("Tom Reed", "Yes.").ToBytes());

        Assert.Equal([("comments", 2), ("names of authors", 2)], result.LeftBehind);
        Assert.DoesNotContain("Reed", result.Text + ReportWriter.Write(result, Imported.Options("pool.docx", null)), StringComparison.Ordinal);
        Assert.DoesNotContain("Brook", result.Text + ReportWriter.Write(result, Imported.Options("pool.docx", null)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_of_contents_is_left_out()
    {
        var field = WordBuilder.Of(
            new Run(new FieldChar { FieldCharType = FieldCharValues.Begin }), new Run(new FieldCode("TOC \\o \"1-3\"")), new Run(new FieldChar { FieldCharType = FieldCharValues.Separate }),
            WordBuilder.Run("Swimming 2"), new Run(new FieldChar { FieldCharType = FieldCharValues.End }));
        var result = Imported.Word(new WordBuilder().Heading(0, "Pool rules").Add(field).Add(WordBuilder.Styled(WordBuilder.Of(WordBuilder.Run("Safety 3")), "TOC1")).Heading(1, "Swimming").Paragraph("Lanes are numbered.").ToBytes());

        Assert.Equal("# Pool rules\n## Swimming\nLanes are numbered.", result.Outline());
    }

    [Fact]
    public void Breaks_inside_a_paragraph_end_a_line()
    {
        var paragraph = WordBuilder.Of(WordBuilder.Run("Swimmers must not:"), new Run(new Break()), WordBuilder.Run("- dive"), new Run(new Break()), WordBuilder.Run("- run"));
        var result = Imported.Word(new WordBuilder().Heading(0, "Pool rules").Add(paragraph).ToBytes());

        Assert.Equal("# Pool rules\nSwimmers must not:\n- dive\n- run", result.Outline());
    }

    [Fact]
    public void The_words_of_a_text_box_are_kept_once()
    {
        var box = """
            <w:r xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml">
            <mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent><w:p><w:r><w:t>Children must swim with an adult.</w:t></w:r></w:p></w:txbxContent></wps:txbx></w:drawing></mc:Choice>
            <mc:Fallback><w:pict><v:textbox><w:txbxContent><w:p><w:r><w:t>Children must swim with an adult.</w:t></w:r></w:p></w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>
            """;
        var result = Imported.Word(new WordBuilder().Heading(0, "Pool rules").Add(new Paragraph(new Run(box))).ToBytes());

        Assert.Equal("# Pool rules\nChildren must swim with an adult.", result.Outline());
    }

    [Fact]
    public void A_picture_leaves_its_description_in_the_report()
    {
        var drawing = """
            <w:r xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:docPr id="1" name="Picture 1" descr="The pool from above"/></wp:inline></w:drawing></w:r>
            """;
        var result = Imported.Word(new WordBuilder().Heading(0, "Pool rules").Add(new Paragraph(new Run(drawing))).Paragraph("Lanes are numbered.").ToBytes());

        Assert.Contains(result.Repairs, repair => repair.Before == "[image: The pool from above]");
        Assert.Equal("# Pool rules\nLanes are numbered.", result.Outline());
    }

    [Fact]
    public void Tracked_changes_stop_the_import_and_either_text_can_be_chosen()
    {
        var bytes = new WordBuilder().Heading(0, "Pool rules").Add(WordBuilder.Of(WordBuilder.Run("Swimmers must"), WordBuilder.Inserted(" not"), WordBuilder.Run(" dive "), WordBuilder.Deleted("first"), WordBuilder.Inserted("head first"), WordBuilder.Run("."))).ToBytes();

        Assert.Contains("3 tracked changes", Assert.IsType<ImportRefused>(Importer.FromWord(bytes, Imported.Options("pool.docx", null))).Message, StringComparison.Ordinal);
        Assert.Equal("# Pool rules\nSwimmers must not dive head first.", Imported.Word(bytes, TrackedChanges.New).Outline());
        Assert.Equal("# Pool rules\nSwimmers must dive first.", Imported.Word(bytes, TrackedChanges.Old).Outline());
    }

    [Fact]
    public void Hidden_text_is_left_behind_and_counted()
    {
        var hidden = new Run(new RunProperties(new Vanish()), new DocumentFormat.OpenXml.Wordprocessing.Text("Nobody reads this."));
        var result = Imported.Word(new WordBuilder().Heading(0, "Pool rules").Add(new Paragraph(WordBuilder.Run("Swimmers must shower."), hidden)).ToBytes());

        Assert.Equal([("hidden text", 1)], result.LeftBehind);
        Assert.Equal("# Pool rules\nSwimmers must shower.", result.Outline());
    }
}
