using System.Globalization;
using PolicyAsCode.Tests.Reading.Pairs;

namespace PolicyAsCode.Tests.Reading;

/// <summary>Every wording × subject × form × place of an exception: what was made to forbid must forbid.</summary>
public class MinimalPairTests(ITestOutputHelper output)
{
    private static readonly Lazy<List<Judged>> Judged = new(() => [.. PairDocuments.All().Select(PairJudge.Judge)]);

    [Fact]
    public void There_are_more_than_3000_documents_and_none_twice()
    {
        var documents = PairDocuments.All().Select(pair => pair.Text).ToList();

        Assert.True(documents.Count > 3000, $"{documents.Count} documents");
        Assert.True(documents.Distinct(StringComparer.Ordinal).Count() > documents.Count * 9 / 10);
    }

    [Fact]
    public void No_reading_is_inverted()
    {
        Report();

        Assert.Empty(Judged.Value.Where(judged => judged.Fault == Fault.Inverted).Select(judged => $"{judged.Pair.Text} → {judged.Read}"));
    }

    [Theory]
    [InlineData(Fault.Missed, 0.97)]
    [InlineData(Fault.WrongForce, 0.99)]
    [InlineData(Fault.WrongStrength, 0.99)]
    [InlineData(Fault.WrongAudience, 0.97)]
    [InlineData(Fault.FalseNorm, 0.99)]
    [InlineData(Fault.WrongLimits, 0.95)]
    public void Most_readings_are_free_of(object fault, double bound)
    {
        var share = 1 - (Judged.Value.Count(judged => judged.Fault == (Fault)fault) / (double)Judged.Value.Count);

        Assert.True(share >= bound, string.Create(CultureInfo.InvariantCulture, $"{share:0.0000} of the documents are free of {fault}; the bound is {bound}."));
    }

    /// <summary>Prints all faults, grouped, and keeps them as a file of the build.</summary>
    private void Report()
    {
        var all = Judged.Value;
        var lines = new List<string> { $"{all.Count} documents" };
        lines.AddRange(all.GroupBy(judged => judged.Fault).OrderBy(group => group.Key).Select(group => string.Create(CultureInfo.InvariantCulture, $"  {group.Key}: {group.Count()} ({(double)group.Count() / all.Count:0.0000})")));
        foreach (var group in all.Where(judged => judged.Fault != Fault.None)
            .GroupBy(judged => (judged.Fault, judged.Pair.Wording.Row, judged.Pair.Wording.Template)).OrderBy(group => group.Key.Fault).ThenByDescending(group => group.Count()))
        {
            lines.Add($"{group.Key.Fault} {group.Count()}× {group.Key.Row}: {group.Key.Template}");
            lines.AddRange(group.GroupBy(judged => (judged.Pair.Form, judged.Pair.Place)).Select(part =>
                $"    {part.Count()}× {part.Key.Form}, {part.Key.Place}: {part.First().Pair.Text.ReplaceLineEndings("⏎")} → {part.First().Read}"));
        }

        Directory.CreateDirectory(Repository.PathTo("artifacts"));
        File.WriteAllLines(Repository.PathTo("artifacts", "minimal-pairs.txt"), lines);
        output.WriteLine(string.Join('\n', lines.Take(12)));
    }
}
