using PolicyAsCode.Model;

namespace PolicyAsCode.CSharp;

/// <summary>Prints the facts of a class: one per rule, then one per limit, numbered as the run-time table numbers them.</summary>
internal static class FactsPrinter
{
    private const string Types = RulesSource.Types;

    public static void Print(CodeWriter writer, RuleClass each)
    {
        writer.Line("/// <summary>What is so and what is not. A fact left out is unknown.</summary>");
        using var _ = writer.Block("public readonly struct Facts");
        writer.Line($"internal readonly {Types}Tables.Answers _answers;");
        var number = 0;
        foreach (var rule in each.Rules)
        {
            PrintFact(writer, rule.Name, number++, FactQuestion.OfAct(rule.Rule), rule.Rule);
        }

        foreach (var (rule, limit) in each.Rules.SelectMany(rule => rule.Limits.Select(limit => (rule.Rule, limit))).GroupBy(pair => pair.limit.Fact, StringComparer.Ordinal).Select(same => same.First()))
        {
            PrintFact(writer, limit.Fact, number++, limit.Limit is null ? FactQuestion.OfOnly(rule) : FactQuestion.OfLimit(limit.Limit), rule);
        }
    }

    private static void PrintFact(CodeWriter writer, string name, int number, string question, Rule rule) => writer.Line($$"""

        /// <summary>
        /// {{CSharpText.Xml(question)}}
        /// <para>{{CSharpText.Xml(rule.Label.Length > 0 ? rule.Label + ": " : "")}}{{CSharpText.Xml(rule.Sentence)}}</para>
        /// </summary>
        public {{Types}}Truth {{name}}
        {
            get => _answers[{{number}}];
            init => {{Types}}Tables.Answers.Set(ref _answers, {{number}}, value);
        }
        """);
}
