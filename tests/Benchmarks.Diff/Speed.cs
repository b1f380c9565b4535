using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using PolicyAsCode.Governance.Diff;

namespace Benchmarks.Diff;

/// <summary>Measures how long all pairs take to be compared and classified, beside git's word diff of the same folders.</summary>
internal static class Speed
{
    private const int Rounds = 15;
    private const double Aim = 2;

    /// <summary>Prints the figures; 1 where we are not twice as fast.</summary>
    public static int Measure(List<TextPair> pairs, string old, string @new)
    {
        var (ours, gits, processors) = (TimeSpan.MaxValue, TimeSpan.MaxValue, TimeSpan.MaxValue);
        var changes = 0;

        // What reading the texts left behind is none of what is measured.
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true, compacting: true);

        // In turns, and the fastest round of each: other work on the machine hits both alike.
        for (var round = 0; round < Rounds; round++)
        {
            var used = Environment.CpuUsage.TotalTime;
            var watch = Stopwatch.StartNew();
            changes = Partitioner.Create(pairs, loadBalance: true).AsParallel().Sum(static pair => Differ.Compare(pair.Before, pair.After).Changes.Count);
            ours = Lesser(ours, watch.Elapsed);
            processors = Lesser(processors, Environment.CpuUsage.TotalTime - used);
            watch.Restart();
            RunGit(old, @new);
            gits = Lesser(gits, watch.Elapsed);
        }

        var ratio = gits / ours;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{pairs.Count} pairs, {changes} changes: compared and classified in {ours.TotalMilliseconds:0} ms, {processors.TotalMilliseconds:0} ms of the processors; git printed its word diff in {gits.TotalMilliseconds:0} ms"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{ratio:0.0} times as fast (aim {Aim})"));
        return ratio >= Aim ? 0 : 1;
    }

    private static TimeSpan Lesser(TimeSpan left, TimeSpan right) => left < right ? left : right;

    private static void RunGit(string old, string @new)
    {
        using var git = Process.Start(new ProcessStartInfo("git", ["diff", "--no-index", "--word-diff", old, @new]) { RedirectStandardOutput = true })!;
        git.StandardOutput.BaseStream.CopyTo(Stream.Null);
        git.WaitForExit();
    }
}
