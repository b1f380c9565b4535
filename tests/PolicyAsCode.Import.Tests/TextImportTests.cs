using PolicyAsCode.Import.Reports;

namespace PolicyAsCode.Import.Tests;

/// <summary>How plain text is repaired, one habit of typists at a time.</summary>
public class TextImportTests
{
    [Theory]
    [InlineData("·")]
    [InlineData("•")]
    [InlineData("o")]
    [InlineData("–")]
    [InlineData("-")]
    [InlineData("*")]
    [InlineData("▪")]
    [InlineData("‣")]
    [InlineData("○")]
    [InlineData("●")]
    [InlineData("\uF0B7")]
    [InlineData("\uF0A7")]
    [InlineData("➢")]
    public void Bullets_of_any_kind_make_a_list(string bullet)
    {
        var result = Imported.Text($"Barge rules\n\nBoatmen must not:\n{bullet}\u00A0fish from the lock\n\n{bullet} \u00A0moor overnight\n");

        Assert.Equal("# Barge rules\nBoatmen must not:\n- fish from the lock\n- moor overnight", result.Outline());
        Assert.Equal(["forbid: fish from the lock", "forbid: moor overnight"], result.Rules());
        Assert.Empty(result.Questions);
    }

    [Fact]
    public void A_bullet_alone_on_its_line_belongs_to_the_words_below_it() =>
        Assert.Equal("# Barge rules\nBoatmen must not:\n- fish from the lock\n- moor overnight", Imported.Text("Barge rules\n\nBoatmen must not:\n· \nfish from the lock\n·\n\nmoor overnight\n·\n").Outline());

    [Fact]
    public void A_lead_in_glued_to_a_last_bullet_starts_a_list_of_its_own()
    {
        var result = Imported.Text("Barge rules\n\nBoatmen must:\n· sound the horn\nBoatmen must not:\n· fish from the lock\nThe lock keeper will report any damage.\n");

        Assert.Equal("# Barge rules\nBoatmen must:\n- sound the horn\nBoatmen must not:\n- fish from the lock\nThe lock keeper will report any damage.", result.Outline());
        Assert.Equal(["oblige: sound the horn", "forbid: fish from the lock", "oblige: report any damage"], result.Rules());
        Assert.Contains(result.Repairs, repair => repair is { Line: 5, Certainty: Certainty.Certain } && repair.Kind == RepairKind.GluedLine);
    }

    [Theory]
    [InlineData("The harbour encourages boatmen to")]
    [InlineData("Boatmen are asked to do the following,")]
    [InlineData("Boatmen should –")]
    public void A_lead_in_may_end_in_anything(string leadIn) =>
        Assert.Equal($"# Barge rules\n{leadIn}\n- sound the horn\n- keep left", Imported.Text($"Barge rules\n\n{leadIn}\n· sound the horn\n· keep left\n").Outline());

    [Fact]
    public void Typed_numbers_of_headings_are_kept_to_be_seen_and_a_gap_is_reported()
    {
        var result = Imported.Text("Barge rules\n\n1. Mooring\nMooring is free.\n1.1 Ropes\nRopes are old.\n1.3 Anchors\nAnchors are heavy.\n2. Locks\nLocks are slow.\n");

        Assert.Equal("# Barge rules\n## 1. Mooring\nMooring is free.\n### 1.1 Ropes\nRopes are old.\n### 1.3 Anchors\nAnchors are heavy.\n## 2. Locks\nLocks are slow.", result.Outline());
        Assert.Contains("Section 1.3 comes after 1.1", ReportWriter.Write(result, Imported.Options("barge.txt", null)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_caveat_between_lead_in_and_list_is_moved_and_asked_about_and_no_rule_is_made_until_then()
    {
        var result = Imported.Text("Barge rules\n\nBoatmen must not:\nThe lock is closed at present.\n· fish from the lock\n· moor overnight\n");

        Assert.Equal("# Barge rules\nThe lock is closed at present.\nBoatmen must not:\n- fish from the lock\n- moor overnight", result.Outline());
        Assert.Equal(["between"], result.Asks());
        Assert.Empty(Linting.Linter.Run(result.Policy, Linting.LintOptions.Default).Rules.Rules);
    }

    [Fact]
    public void A_sentence_that_wears_a_bullet_is_lifted_out_and_asked_about()
    {
        const string text = "Barge rules\n\nBoatmen must not:\n· fish from the lock\n· Any damage will be reported to the harbour office.\n· moor overnight\n";

        var result = Imported.Text(text);

        Assert.Equal("# Barge rules\nBoatmen must not:\n- fish from the lock\n- moor overnight\nAny damage will be reported to the harbour office.", result.Outline());
        var question = Assert.Single(result.Questions);
        var kept = Imported.Text(text, new ImportAnswers(new Dictionary<string, string> { [question.Key] = "item" }));
        Assert.Contains("- Any damage will be reported", kept.Text, StringComparison.Ordinal);
        Assert.Empty(kept.Questions);
    }

    [Fact]
    public void Lines_without_bullets_under_a_prohibition_are_never_commands()
    {
        var result = Imported.Text("Barge rules\n\nBoatmen must not:\nfish from the lock\nmoor overnight\n\nThe lock opens at nine.\n");

        Assert.Equal("# Barge rules\nBoatmen must not:\n- fish from the lock\n- moor overnight\nThe lock opens at nine.", result.Outline());
        Assert.Equal(["no-bullets"], result.Asks());
        Assert.All(result.Rules(), rule => Assert.StartsWith("forbid", rule, StringComparison.Ordinal));
    }

    [Fact]
    public void Bullets_after_a_paragraph_in_a_prohibition_are_never_commands()
    {
        var result = Imported.Text("Barge rules\n\nBoatmen must not:\n· fish from the lock\n\nThis includes Sundays.\n\n· moor overnight\n");

        Assert.Equal(["interrupted"], result.Asks());
        Assert.Equal(["forbid: fish from the lock", "forbid: moor overnight"], result.Rules());
    }

    [Fact]
    public void Quotation_marks_dashes_and_accents_stay_as_they_are_typed() =>
        Assert.Equal("# Café rules\nGuests must not say ‘quick’ – or “slow”.", Imported.Text("Café rules\n\nGuests must not say ‘quick’ – or “slow”.\n").Outline());

    [Fact]
    public void Marks_of_Markdown_in_the_words_stay_words()
    {
        const string words = "Guests must not type _this_ or [x](y), <b>, &amp; or {#id} or `code` in 1*2*3.";

        var result = Imported.Text($"Café rules\n\n{words}\n\n# not a title\n\n> not a quotation\n");

        Assert.Equal(words, Assert.Single(result.Policy.Reading.Sentences).Text);
        Assert.DoesNotContain(result.Policy.Tree.Blocks, block => block is Syntax.QuoteSyntax);
    }

    [Fact]
    public void A_document_without_a_title_is_asked_for_one()
    {
        var result = Imported.Text("1. Mooring\nBoatmen must keep left.\n", name: "barge-rules.txt");

        Assert.Equal("# Barge rules\n## 1. Mooring\nBoatmen must keep left.", result.Outline());
        var answered = Imported.Text("1. Mooring\nBoatmen must keep left.\n", new ImportAnswers(new Dictionary<string, string> { [result.Questions[0].Key] = "Rules for barges" }), "barge-rules.txt");
        Assert.Equal("Rules for barges", answered.Policy.Document.Metadata.Title);
    }

    [Fact]
    public void Pages_leave_no_trace()
    {
        var pages = string.Join('\n', Enumerable.Range(1, 4).Select(page => $"Barge handbook {page}\n\n{string.Join('\n', Enumerable.Repeat("The harbour was built a very long time ago, and the tower stands near the water.\n", 6))}\nPage {page} of 4\n\f"));

        var outline = Imported.Text($"Barge rules\n\n{pages}").Outline();

        Assert.DoesNotContain("Page", outline, StringComparison.Ordinal);
        Assert.Single(outline.Split('\n'), line => line.Contains("Barge handbook", StringComparison.Ordinal));
    }

    [Fact]
    public void Answers_written_into_the_report_are_read_from_it()
    {
        const string text = "Barge rules\n\nBoatmen must not:\n· fish from the lock\n\nThis includes Sundays.\n\n· moor overnight\n";
        var first = Imported.Text(text);
        var report = ReportWriter.Write(first, Imported.Options("barge.txt", null));

        var second = Imported.Text(text, ImportAnswers.Read(report.Replace("\nAnswer:", "\nAnswer: note", StringComparison.Ordinal)));

        Assert.Empty(second.Questions);
        Assert.Equal(first.Outline(), second.Outline());
        Assert.Empty(ImportAnswers.Read(report).ByKey);
        Assert.Equal("note", Assert.Single(ImportAnswers.ReadApplied(ReportWriter.Write(second, Imported.Options("barge.txt", null))).ByKey).Value);
    }

    [Theory]
    [InlineData("The lock is old. [image: lock.png]", "The lock is old.")]
    [InlineData("[image: lock.png] The lock is old.", "The lock is old.")]
    [InlineData("The lock [image: a.png] is [image: b.png][image: c.png] old.", "The lock is old.")]
    [InlineData("The lock [see [image: a.png] there] is old.", "The lock \\[see there\\] is old.")]
    public void A_mark_of_a_picture_is_taken_out_wherever_it_stands(string line, string expected) =>
        Assert.Equal($"# Barge rules\n{expected}", Imported.Text($"Barge rules\n\n{line}\n").Outline());

    [Fact]
    public void A_line_that_is_nothing_but_a_mark_of_a_picture_goes() =>
        Assert.Equal("# Barge rules\nThe lock is old.\nIt leaks.", Imported.Text("Barge rules\n\nThe lock is old.\n\n[image: a.png]\n\nIt leaks.\n").Outline());

    [Theory]
    [InlineData("•10 boats at once")]
    [InlineData("·“late” boats")]
    [InlineData("▪£5 coins")]
    public void A_drawn_bullet_is_one_whatever_it_is_glued_to(string line)
    {
        var result = Imported.Text($"Barge rules\n\nBoatmen must not bring:\n{line}\n• dogs\n");

        Assert.Equal($"# Barge rules\nBoatmen must not bring:\n- {line[1..]}\n- dogs", result.Outline());
    }

    [Theory]
    [InlineData("• o dogs")]
    [InlineData("• o   dogs")]
    [InlineData("- - dogs")]
    [InlineData("1. o dogs")]
    public void A_bullet_behind_a_bullet_is_no_word_of_the_item(string line) =>
        Assert.Contains("dogs", Imported.Text($"Barge rules\n\nBoatmen must not bring:\n{line}\n").Rules().Single().Split(' '), StringComparer.Ordinal);

    [Fact]
    public void All_sentences_that_wear_a_bullet_are_lifted_out_in_one_go()
    {
        var first = Imported.Text("Barge rules\n\nAll members of the crew at the quay will not\n- ll crew will not\n- ll members of the crew will not\n- fish from the lock\n- moor overnight\n").Text;

        Assert.Equal(first, Imported.Markdown(first).Text);
    }

    [Fact]
    public void A_rule_whose_words_end_in_braces_gets_one_name_and_keeps_it()
    {
        var first = Imported.Text("Barge rules\n\nBoatmen must sound the horn twice {#x}\n").Text;

        Assert.Contains("twice \\{#x} {#", first, StringComparison.Ordinal);
        Assert.Equal(first, Imported.Markdown(first).Text);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t\r\n \u00A0")]
    public void A_document_without_words_is_refused(string text) =>
        Assert.IsType<ImportRefused>(Importer.FromText(text, Imported.Options("x.txt", null)));
}
