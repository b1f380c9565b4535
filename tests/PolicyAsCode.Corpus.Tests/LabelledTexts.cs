namespace PolicyAsCode.Corpus.Tests;

/// <summary>The labelled texts, which are no part of this repository: <c>POLICY_CORPUS</c> names the folder that holds <c>seed</c> and <c>reading</c>.</summary>
internal static class LabelledTexts
{
    private static readonly string Folder = Environment.GetEnvironmentVariable("POLICY_CORPUS") ?? "";

    /// <summary>The path of a file; the test ends here, and says why, where there is none.</summary>
    public static string PathTo(params string[] parts)
    {
        Assert.SkipUnless(Folder.Length > 0, "POLICY_CORPUS is not set, so this test is not run here. Set it to the folder that holds seed and reading.");
        return Path.Combine([Folder, .. parts]);
    }

    /// <summary>The rows of a table by the names of its columns.</summary>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Table(string path)
    {
        var lines = File.ReadAllLines(path);
        var columns = lines[0].Split('\t');
        return [.. lines.Skip(1).Where(line => line.Length > 0).Select(line => line.Split('\t'))
            .Select(cells => columns.Select((column, index) => (column, index)).ToDictionary(pair => pair.column, pair => pair.index < cells.Length ? cells[pair.index] : "", StringComparer.Ordinal))];
    }
}
