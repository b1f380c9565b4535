using PolicyAsCode.Linting;

namespace PolicyAsCode.Corpus.Tests;

/// <summary>The defects that two people found in a real policy by reading: how many the lints find, and what they find beside.</summary>
public class SeedDefectsTests(ITestOutputHelper output)
{
    private static readonly Lazy<IReadOnlyList<SeedDefect>> Defects = new(SeedDefect.Read);
    private static readonly Dictionary<string, IReadOnlyList<SeedFinding>> Found = [];

    [Theory]
    [InlineData("error", 21)]
    [InlineData("warning", 32)]
    [InlineData("info", 40)]
    public void The_defects_of_each_severity_are_found_at_their_places(string severity, int fewest)
    {
        var defects = Defects.Value.Where(defect => defect.Severity == severity).ToList();
        var matched = SeedMatch.Of(defects, FindingsIn);
        output.WriteLine($"{severity}: {matched.Count} of {defects.Count}");
        foreach (var missed in defects.Except(matched.Keys))
        {
            output.WriteLine($"missed: {missed}");
        }

        Assert.True(matched.Count >= fewest, $"{severity}: {matched.Count} of {defects.Count}; missed: {string.Join("; ", defects.Except(matched.Keys))}");
    }

    [Fact]
    public void Each_defect_is_as_serious_as_its_label_says()
    {
        var matched = SeedMatch.Of(Defects.Value, FindingsIn);

        // What is muted has the severity of the error that caused it.
        var wrong = matched
            .Where(pair => !pair.Value.IsMuted && pair.Value.Severity != pair.Key.Expected)
            .Select(pair => $"{pair.Key}: {pair.Key.Expected}, reported as {pair.Value.Severity}").ToList();
        wrong.ForEach(output.WriteLine);
        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData("tidy.md")]
    [InlineData("naive.md")]
    [InlineData("social-media-policy.txt")]
    public void What_is_found_beside_the_labels_is_right_for_a_written_reason(string file)
    {
        var labelled = Defects.Value.Select(defect => (defect.Id, defect.Lines)).ToList();
        var reasons = BesideTheLabels.Read().Where(reason => reason.File == file).ToList();
        var beside = FindingsIn(file)
            .Where(found => !found.IsMuted && found.Severity >= Severity.Warning && !labelled.Exists(label => label.Id == found.Id && (label.Lines.Count == 0 || label.Lines.Overlaps(found.Lines))))
            .Select(found => (found.Id, found.Lines.First())).Distinct().ToList();

        Assert.Empty(beside.Where(found => !reasons.Exists(reason => reason.Id == found.Id && reason.Line == found.Item2)).Select(found => $"{found.Id}\t{found.Item2}"));
        Assert.Empty(reasons.Where(reason => !beside.Contains((reason.Id, reason.Line))).Select(reason => $"no longer found: {reason}"));
    }

    private static IReadOnlyList<SeedFinding> FindingsIn(string file)
    {
        lock (Found)
        {
            return Found.TryGetValue(file, out var known) ? known : Found[file] = SeedFinding.In(file);
        }
    }
}
