using System.Diagnostics;
using PolicyAsCode.Import.Tests.Word;

namespace PolicyAsCode.Import.Tests;

/// <summary>Measured while no other test runs; the best of three, since a busy machine says nothing of us.</summary>
[CollectionDefinition(nameof(SpeedTests), DisableParallelization = true)]
[Collection(nameof(SpeedTests))]
public class SpeedTests
{
    [Fact]
    public void A_hundred_pages_of_Word_take_less_than_two_seconds()
    {
        var bytes = HundredPages();
        Assert.Equal(2100, Imported.Word(bytes).Policy.Document.Rules.Rules.Count);

        Assert.InRange(Best(() => Imported.Word(bytes)).TotalSeconds, 0, 2);
    }

    /// <summary>Texts in which each line hangs on the one before: ten times the lines may take about ten times as long, not a hundred.</summary>
    [Theory]
    [InlineData("· fish\n\nOtters\n\n")]
    [InlineData("<!-- \n")]
    [InlineData("  and so the line goes on without an end in sight for now\n")]
    [InlineData("1.1 Otters\n")]
    [InlineData("• Otters must not:\n")]
    [InlineData("Mr. Otter swims. He e.g. dives and so\n")]
    public void Time_grows_with_the_text_and_no_faster(string piece)
    {
        const string start = "Barge rules\n\nOtters must not:\n· swim\n";
        var small = start + string.Concat(Enumerable.Repeat(piece, 300));
        var large = start + string.Concat(Enumerable.Repeat(piece, 3000));
        Import(small);

        Assert.InRange(Best(() => Import(large)) / Best(() => Import(small)), 0, 40);
    }

    private static void Import(string text)
    {
        _ = Importer.FromText(text, Imported.Options("x.txt", null));
        _ = Importer.FromMarkdown(text, Imported.Options("x.md", null));
    }

    private static TimeSpan Best(Action action) => Enumerable.Range(0, 3).Select(_ =>
    {
        var watch = Stopwatch.StartNew();
        action();
        return watch.Elapsed;
    }).Min();

    private static byte[] HundredPages()
    {
        var word = new WordBuilder().Heading(0, "Handbook of the harbour club");
        for (var section = 0; section < 100; section++)
        {
            word.Heading(1, $"Part {section}").Paragraph(string.Join(' ', Enumerable.Repeat("The harbour was built long ago, and the tower stands near the water.", 12))).Paragraph("Lock keepers must not:");
            for (var item = 0; item < 20; item++)
            {
                word.Item(WordBuilder.Bullets, 0, $"open the sluice gate number {item} of part {section} while a boat is below it");
            }

            word.Paragraph($"Visitors must sign the book of part {section} before they go on board.");
        }

        return word.ToBytes();
    }
}
