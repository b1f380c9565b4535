using PolicyAsCode.Model;

namespace PolicyAsCode.Tests.Binding;

/// <summary>The policy of this repository, read with its library, against the table of what its rules are expected to be.</summary>
public class SocialMediaRulesTests
{
    private static readonly string[] Columns = ["id", "list", "audience", "polarity", "strength", "condition", "deadline"];

    [Fact]
    public void Every_rule_is_read_as_the_table_expects()
    {
        var lines = File.ReadAllLines(Repository.PathTo("tests", "SchoolPolicies.Tests", "rules-expected.tsv"));
        var header = lines[0].Split('\t').ToList();
        var expected = lines.Skip(1).Select(line => line.Split('\t')).Select(cells => string.Join(" | ", Columns.Select(column => cells[header.IndexOf(column)]))).ToList();

        Assert.Equal(63, expected.Count);
        Assert.Equal(expected, Bound.SocialMedia.Document.Rules.Rules.Select(Row));
    }

    private static string Row(Rule rule) => string.Join(" | ",
        rule.Id,
        rule.ListId,
        rule.Audience.IsImplied ? "implied" : string.Join(' ', rule.Audience.Members.Select(member => member.Id)),
        rule.Force.Polarity.ToWord(),
        rule.Force.Strength.ToWord(),
        string.Join(' ', rule.Limits.Select(limit => (limit.Kind == LimitKind.Exception ? "unless:" : "if:") + limit.Key)),
        rule.Deadline?.Words ?? "");
}
