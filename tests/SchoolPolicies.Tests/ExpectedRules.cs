namespace SchoolPolicies.Tests;

/// <summary>rules-expected.tsv: what each rule of the policy is expected to be read as.</summary>
internal static class ExpectedRules
{
    private static readonly string[] Columns = ["id", "audience", "polarity", "strength", "condition", "deadline"];

    /// <summary>The rows in the order of the policy, with the columns that a compiled rule shows.</summary>
    public static IReadOnlyList<string> Rows { get; } = Read(File.ReadAllLines(Repository.PathTo("tests", "SchoolPolicies.Tests", "rules-expected.tsv")));

    /// <summary>A compiled rule as a row of that table.</summary>
    public static string RowOf(Rule rule) => string.Join(" | ",
        rule.Id["social-media/".Length..],
        rule.Audience.Count == 0 ? "implied" : string.Join(' ', rule.Audience.Select(audience => audience.Id)),
        rule.Modality.Polarity == Polarity.PermitOnly ? "permit-only" : Word(rule.Modality.Polarity),
        rule.Modality.Strength == Strength.None ? "" : Word(rule.Modality.Strength),
        string.Join(' ', rule.Limits.Where(limit => limit.Kind != LimitKind.Only).Select(limit => (limit.Kind == LimitKind.Exception ? "unless:" : "if:") + limit.Key)),
        rule.Deadline);

    private static List<string> Read(string[] lines)
    {
        var header = lines[0].Split('\t').ToList();
        return [.. lines.Skip(1).Select(line => line.Split('\t')).Select(cells => string.Join(" | ", Columns.Select(column => cells[header.IndexOf(column)])))];
    }

    private static string Word<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
