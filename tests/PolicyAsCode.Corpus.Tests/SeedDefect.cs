using PolicyAsCode.Linting;

namespace PolicyAsCode.Corpus.Tests;

/// <summary>A defect as two people labelled it; lines are those of the text as it came, none for the document as a whole.</summary>
internal sealed record SeedDefect(int Number, string Id, string Severity, HashSet<int> Lines, string File)
{
    /// <summary>How serious it is to be reported.</summary>
    public required Severity Expected { get; init; }

    public static IReadOnlyList<SeedDefect> Read()
    {
        // Where a label points at the wrong line or file, or is too severe or too mild, label-corrections.tsv says so, and why.
        var corrections = LabelledTexts.Table(Repository.PathTo("tests", "PolicyAsCode.Corpus.Tests", "label-corrections.tsv")).ToDictionary(row => row["n"], StringComparer.Ordinal);
        return [.. from row in LabelledTexts.Table(LabelledTexts.PathTo("seed", "defects.tsv"))
                   let right = corrections.GetValueOrDefault(row["n"])
                   select new SeedDefect(int.Parse(row["n"]), row["diagnostic"], row["severity"], LinesOf(Corrected(right, "lines") ?? row["seed_lines"]), Corrected(right, "file") ?? row["file"])
                   {
                       Expected = SeverityOf(Corrected(right, "severity") ?? row["severity"]),
                   }];
    }

    // "=" stands where the label is right; an empty cell of lines means the document as a whole.
    private static string? Corrected(IReadOnlyDictionary<string, string>? correction, string column) => correction?[column] is { } value && value != "=" ? value : null;

    private static Severity SeverityOf(string word) => word == "info" ? Linting.Severity.Information : Enum.Parse<Severity>(word, ignoreCase: true);

    public override string ToString() => $"{Number} {Id} {string.Join(",", Lines)} in {File}";

    /// <summary>"71x2,73", "90/105", "119-121/135-140", "13..165".</summary>
    private static HashSet<int> LinesOf(string text)
    {
        var lines = new HashSet<int>();
        foreach (var part in text.Split(',', '/'))
        {
            var ends = part.Split("x")[0].Split(["-", ".."], StringSplitOptions.RemoveEmptyEntries).Select(end => int.TryParse(end, out var line) ? line : -1).ToArray();
            if (ends.Length > 0 && ends.All(end => end > 0))
            {
                lines.UnionWith(Enumerable.Range(ends[0], ends[^1] - ends[0] + 1));
            }
        }

        return lines;
    }
}
