namespace PolicyAsCode.Corpus.Tests;

/// <summary>The table of this repository's policy says of each rule what the labelled document says of it.</summary>
public class SeedRulesTests
{
    [Fact]
    public void Every_rule_has_the_audience_polarity_and_strength_of_its_source()
    {
        var expected = LabelledTexts.Table(LabelledTexts.PathTo("seed", "rules.tsv")).ToDictionary(row => row["ref"], Model, StringComparer.Ordinal);

        // The policy names those who must report contact from pupils: staff. The document leaves it open.
        expected["F11"] = "staff | oblige | binding";

        var actual = LabelledTexts.Table(Repository.PathTo("tests", "SchoolPolicies.Tests", "rules-expected.tsv"))
            .ToDictionary(row => row["ref"], row => $"{Sorted(row["audience"])} | {row["polarity"]} | {row["strength"]}", StringComparer.Ordinal);

        Assert.Equal(63, actual.Count);
        Assert.Equal(expected.OrderBy(pair => pair.Key, StringComparer.Ordinal), actual.OrderBy(pair => pair.Key, StringComparer.Ordinal));
    }

    private static string Model(IReadOnlyDictionary<string, string> row) => $"{Sorted(row["modelAudience"])} | {row["modelPolarity"]} | {row["modelStrength"]}";

    private static string Sorted(string audiences) => string.Join(' ', audiences.Split(' ').Order(StringComparer.Ordinal));
}
