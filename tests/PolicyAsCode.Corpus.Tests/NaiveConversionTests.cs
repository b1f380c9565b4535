using PolicyAsCode.Binding;
using PolicyAsCode.Linting;
using PolicyAsCode.Model;
using PolicyAsCode.Syntax;

namespace PolicyAsCode.Corpus.Tests;

/// <summary>A real policy after a careless conversion: bullets glued to what follows, a rule that became a heading, empty bullets.</summary>
public class NaiveConversionTests
{
    private static readonly Library School = LibraryReader.Read(new SourceText(File.ReadAllText(Repository.PathTo("policy", "library.yml")), "library.yml")).Library;

    [Theory]
    [InlineData("PAC1105", new[] { 8, 47, 71, 124, 133 })]
    [InlineData("PAC1106", new[] { 135 })]
    [InlineData("PAC1101", new[] { 134, 139, 142, 145 })]
    public void Every_accident_is_found_on_its_line_and_nowhere_else(string id, int[] lines)
    {
        var (policy, result) = Naive();
        var found = result.Diagnostics.Where(diagnostic => diagnostic.Id == id).Select(diagnostic => policy.Tree.Source.LineOf(diagnostic.Span.Start));

        Assert.Equal(lines, found);
    }

    [Fact]
    public void No_rule_of_the_document_is_read_the_other_way_round()
    {
        var (policy, _) = Naive();
        var rows = Rows().Where(row => row["form"] == "list").ToList();

        Assert.Equal(44, rows.Count);
        Assert.Empty(rows.Where(row => ForcesOn(policy, int.Parse(row["seedLine"])).Any(force => force.Forbids != (row["modelPolarity"] == "forbid")))
            .Select(row => $"line {row["seedLine"]}, {row["modelPolarity"]}: {row["paraphrase"]}"));
    }

    [Fact]
    public void Most_of_its_rules_are_read_at_all()
    {
        var (policy, _) = Naive();

        Assert.InRange(Rows().Count(row => row["form"] == "list" && ForcesOn(policy, int.Parse(row["seedLine"])).Any()), 36, 44);
    }

    [Fact]
    public void Nothing_is_generated_from_a_list_with_an_error()
    {
        var (policy, result) = Naive();
        var errors = result.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error).ToList();
        var broken = policy.Tree.Blocks.OfType<ListSyntax>().Where(list => errors.Exists(error => error.Span.Start >= list.Span.Start && error.Span.Start < list.Span.End)).ToList();

        Assert.NotEmpty(broken);
        Assert.Empty(result.Rules.Rules.Where(rule => policy.Map.Rules.TryGetValue(rule.Id, out var span) && broken.Exists(list => span.Start >= list.Span.Start && span.Start < list.Span.End)).Select(rule => rule.Sentence));
    }

    [Fact]
    public void What_is_generated_points_the_way_the_document_does()
    {
        var (policy, result) = Naive();
        var byLine = Rows().Where(row => row["form"] == "list").ToDictionary(row => int.Parse(row["seedLine"]), row => row["modelPolarity"]);

        Assert.Empty(result.Rules.Rules
            .Where(rule => policy.Map.Rules.TryGetValue(rule.Id, out var span) && byLine.TryGetValue(policy.Tree.Source.LineOf(span.Start), out var polarity) && rule.Force.Polarity.ToWord() != polarity)
            .Select(rule => $"{rule.Force.Polarity}: {rule.Sentence}"));
    }

    private static (BoundPolicy Policy, LintResult Result) Naive()
    {
        var source = new SourceText(File.ReadAllText(LabelledTexts.PathTo("seed", "naive.md")), "naive.md");
        var policy = Binder.Bind(source, "naive", School);
        return (policy, Linter.Run(policy, LintOptions.Default));
    }

    private static IEnumerable<IReadOnlyDictionary<string, string>> Rows() => LabelledTexts.Table(LabelledTexts.PathTo("seed", "rules.tsv"));

    private static IEnumerable<Force> ForcesOn(BoundPolicy policy, int line)
    {
        var source = policy.Tree.Source;
        return policy.Reading.Lists.SelectMany(list => list.Items.Where(item => item.Force is not null && source.LineOf(item.Syntax.Span.Start) == line).Select(item => item.Force!))
            .Concat(policy.Reading.Sentences.Where(sentence => source.LineOf(sentence.Span.Start) == line).Select(sentence => sentence.Norm.Force));
    }
}
