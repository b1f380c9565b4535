namespace PolicyAsCode.Corpus.Tests;

/// <summary>beside-the-labels.tsv: what is found in the seed and stands in no label, and why the label is wrong.</summary>
internal sealed record BesideTheLabels(string Id, string File, int Line, string Reason)
{
    public static IReadOnlyList<BesideTheLabels> Read() => [.. LabelledTexts.Table(Repository.PathTo("tests", "PolicyAsCode.Corpus.Tests", "beside-the-labels.tsv"))
        .Select(row => new BesideTheLabels(row["diagnostic"], row["file"], int.Parse(row["line"]), row["why the label is wrong"]))];
}
