using System.Globalization;
using PolicyAsCode.Governance.Diff;

namespace Benchmarks.Diff;

/// <summary>Measures redlines against the shortest word by word script there is.</summary>
internal static class Redlines
{
    private const double MostWords = 1.09;
    private const double MostStrays = 0.15;
    private const double MostOfOnePair = 3;

    /// <summary>Prints the figures; 1 where an aim is missed.</summary>
    public static int Measure(List<TextPair> pairs)
    {
        var sum = new Figures("all", 0, 0, 0);
        var worst = new Figures("none", 0, 0, 0);
        var broken = 0;
        foreach (var pair in pairs)
        {
            var diff = Differ.Compare(pair.Before, pair.After);
            broken += RoundTrips(pair, diff) ? 0 : 1;
            var figures = Of(pair.Name, diff);
            sum = sum.With(figures);
            worst = figures.Ratio > worst.Ratio ? figures : worst;
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{pairs.Count} pairs, {sum.Changed} words struck out or written, {sum.Shortest} in the shortest scripts"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"length against the shortest script: {sum.Ratio:0.000} (aim {MostWords})"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"stray runs of one or two unchanged words for 100 changed ones: {sum.StraysPer100:0.000} (aim {MostStrays})"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"worst pair: {worst.Ratio:0.00} (aim {MostOfOnePair}), {worst.Name}"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"pairs that do not come back from their redline: {broken}"));
        return sum.Ratio <= MostWords && sum.StraysPer100 <= MostStrays && worst.Ratio <= MostOfOnePair && broken == 0 ? 0 : 1;
    }

    private static bool RoundTrips(TextPair pair, PolicyDiff diff) =>
        diff.AcceptAll() == Differ.Compare(pair.After, pair.After).AcceptAll() && diff.RejectAll() == Differ.Compare(pair.Before, pair.Before).RejectAll();

    private static Figures Of(string name, PolicyDiff diff)
    {
        var (changed, strays) = (0, 0);
        foreach (var row in diff.Rows)
        {
            for (var i = 0; i < row.Segments.Count; i++)
            {
                var segment = row.Segments[i];
                changed += segment.Kind switch { SegmentKind.Removed => Count(segment.Before), SegmentKind.Added => Count(segment.After), _ => 0 };
                strays += IsChange(row, i - 1) && IsChange(row, i + 1) && segment.Kind == SegmentKind.Same && Count(segment.Before) is 1 or 2 ? 1 : 0;
            }
        }

        return new Figures(name, changed, ShortestScript.Length(Words(diff.RejectAll()), Words(diff.AcceptAll())), strays);
    }

    private static bool IsChange(DiffRow row, int segment) => segment >= 0 && segment < row.Segments.Count && row.Segments[segment].Kind is SegmentKind.Removed or SegmentKind.Added;

    private static int Count(string text) => Words(text).Length;

    // Words as the redline compares them: their letters, digits and signs.
    private static string[] Words(string text) =>
        [.. text.Split([' ', '\n', '–', '—'], StringSplitOptions.RemoveEmptyEntries).Select(Plain).Where(static word => word.Length > 0)];

    private static string Plain(string word) => string.Concat(word.Where(static c => char.IsLetterOrDigit(c) || c is '/' or '%' or '&' or '@' or '#' or '£' or '$' or '+' or '=')).ToLowerInvariant();

    private sealed record Figures(string Name, int Changed, int Shortest, int Strays)
    {
        public double Ratio => Shortest == 0 ? (Changed == 0 ? 1 : Changed) : (double)Changed / Shortest;

        public double StraysPer100 => Changed == 0 ? 0 : 100.0 * Strays / Changed;

        public Figures With(Figures other) => new(Name, Changed + other.Changed, Shortest + other.Shortest, Strays + other.Strays);
    }
}
