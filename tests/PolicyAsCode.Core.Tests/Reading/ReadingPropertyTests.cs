using System.Diagnostics;
using CsCheck;
using PolicyAsCode.Reading;
using PolicyAsCode.Tests.Reading.Pairs;

namespace PolicyAsCode.Tests.Reading;

/// <summary>What holds of the reading of any text whatever.</summary>
public class ReadingPropertyTests
{
    private static readonly string[] Scraps =
    [
        "must", "must not", "may", "may not", "will", "only", "not", "never", "no", "unless", "except", "if", "when", "without", "and", "or", "to", "be", "is", "are", "required", "allowed", "prohibited",
        "Tenants", "the parish clerk", "we", "they", "nobody", "feed the swans", "the following", ":", ",", ".", "?", "!", ";", "(", ")", "–", "“", "”", "'", "’", "**", "_", "`", "[", "](", "{", "}", "{#id}", "\n", "\n\n", "\n- ", "\n  - ", "\n1. ", "\n# ", "\n> ", "\n| ", "\r\n", "\t", "\u00a0", "\u200b", "\u202e", "😀", "e\u0301", "\ud800", "\0", "2026", "within 5 days", "etc.",
    ];

    private static readonly Gen<string> Text = Gen.OneOf(
        Gen.Int[0, Scraps.Length - 1].Array[0, 60].Select(indices => string.Join(' ', indices.Select(index => Scraps[index]))),
        Gen.Int[0, Scraps.Length - 1].Array[0, 60].Select(indices => string.Concat(indices.Select(index => Scraps[index]))),
        Gen.String[0, 200]);

    [Fact]
    public void Every_text_is_read_and_every_place_lies_inside_it()
    {
        Text.Sample(text =>
        {
            var reading = PairJudge.Read(text);
            foreach (var span in Spans(reading))
            {
                Assert.InRange(span.Start, 0, text.Length);
                Assert.InRange(span.End, span.Start, text.Length);
            }
        }, iter: 5_000, print: text => $"“{text}”");
    }

    [Fact]
    public void A_place_of_a_limit_holds_its_words()
    {
        foreach (var pair in PairDocuments.All().Where((pair, index) => pair.Exemption is not null && index % 5 == 0))
        {
            var reading = PairJudge.Read(pair.Text);
            foreach (var limit in Limits(reading))
            {
                Assert.Equal(Words(limit.Words), Words(pair.Text.Substring(limit.Span.Start, limit.Span.Length)));
            }
        }
    }

    [Fact]
    public void A_text_is_read_the_same_twice()
    {
        Text.Sample(text => Assert.Equal(NormView.Of(text), NormView.Of(text)), iter: 500);
    }

    [Theory]
    [InlineData("if unless, must not ")]
    [InlineData("tenants must not ")]
    [InlineData("no one may, except ")]
    [InlineData("when where during the ")]
    [InlineData("and or and the clerk ")]
    [InlineData("Tenants must feed the swans. ")]
    [InlineData("not ")]
    [InlineData("is are be to ")]
    [InlineData("(unless ")]
    [InlineData("“may ")]
    [InlineData("of the members ")]
    [InlineData("only, ")]
    [InlineData("a.b. ")]
    [InlineData("**must** ")]
    [InlineData("\n- must not:")]
    [InlineData("\n- feed the swans\nTenants must:\n")]
    [InlineData("within 5 days by ")]
    [InlineData("under no circumstances ")]
    public void Twice_the_text_takes_about_twice_the_time(string scrap)
    {
        var (half, whole) = (Repeat(scrap, 50_000), Repeat(scrap, 100_000));
        Time(Repeat(scrap, 2_000));

        // The machine may be busy, so the quickest of a few runs counts; what is quick has nothing to show.
        var ratio = double.MaxValue;
        for (var run = 0; run < 4 && ratio > 3; run++)
        {
            var (first, second) = (Time(half), Time(whole));
            ratio = second < TimeSpan.FromMilliseconds(200) ? 1 : Math.Min(ratio, second / first);
            Assert.True(second < TimeSpan.FromSeconds(10), $"100,000 characters took {second}.");
        }

        Assert.True(ratio <= 3, $"Twice the text took {ratio:0.0} times as long.");
    }

    private static TimeSpan Time(string text)
    {
        var watch = Stopwatch.StartNew();
        PairJudge.Read(text);
        return watch.Elapsed;
    }

    private static string Repeat(string scrap, int length) => string.Concat(Enumerable.Repeat(scrap, length / scrap.Length));

    private static IEnumerable<TextSpan> Spans(PolicyReading reading) =>
        reading.Lists.SelectMany(list => list.Items.Select(item => item.Syntax.Span).Prepend(list.LeadInSpan))
            .Concat(reading.Sentences.Select(sentence => sentence.Span))
            .Concat(Limits(reading).Select(limit => limit.Span));

    private static IEnumerable<LimitReading> Limits(PolicyReading reading) =>
        reading.Lists.SelectMany(list => list.Limits.Concat(list.Items.SelectMany(item => item.Limits))).Concat(reading.Sentences.SelectMany(sentence => sentence.Norm.Limits));

    private static string Words(string text) => string.Join(' ', text.Replace("**", "", StringComparison.Ordinal).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).TrimEnd(',', '.', ':');
}
