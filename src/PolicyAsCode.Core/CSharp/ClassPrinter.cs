using PolicyAsCode.Model;

namespace PolicyAsCode.CSharp;

/// <summary>Prints the members of one class: its rules, their table, the check, the matches and the facts.</summary>
internal sealed class ClassPrinter(RuleBook book, RulesContext context)
{
    private const string Types = RulesSource.Types;

    private readonly RulePrinter _rules = new(book, context);

    public void Print(CodeWriter writer, RuleClass each)
    {
        foreach (var rule in each.Rules)
        {
            _rules.Print(writer, rule);
        }

        PrintTable(writer, each);
        PrintCheck(writer);
        PrintMatch(writer, each);
        FactsPrinter.Print(writer, each);
    }

    private static void PrintTable(CodeWriter writer, RuleClass each)
    {
        writer.Line($"private static readonly {Types}Tables.RuleTable Table = new {Types}Tables.RuleTable(");
        writer.Line($"    {string.Join(",\n    ", each.Rules.Select(rule => rule.Name))});").Line();
    }

    private static void PrintCheck(CodeWriter writer) => writer.Line($"""
        /// <summary>Judges every rule here by the facts. Allocates nothing until the findings or the missing facts are read.</summary>
        /// <param name="facts">What is so and what is not; a fact left out is unknown, and unknown never counts as allowed.</param>
        /// <param name="occasion">Who acts, where and when; what is left out excludes no rule.</param>
        public static {Types}Verdict Check(in Facts facts, in {Types}Occasion occasion = default) => Table.Check(facts._answers, occasion);

        """);

    // Match(rule, namesOrPhotos: () => …, politicalStatements: () => …)
    private static void PrintMatch(CodeWriter writer, RuleClass each)
    {
        writer.Line("/// <summary>Gives the value for a rule. There is one parameter per rule, so that a rule added to the policy is an error in code that claims to handle them all.</summary>");
        PrintSignature(writer, "TResult Match<TResult>", "global::System.Func<TResult>", each);
        PrintSwitch(writer, each, index => $"case {index}: return {ParameterOf(each.Rules[index])}();", $"default: return {ParameterOf(each.Rules[each.Rules.Count - 1])}();");
        writer.Line("/// <summary>Does what is to be done for a rule. There is one parameter per rule, so that a rule added to the policy is an error in code that claims to handle them all.</summary>");
        PrintSignature(writer, "void Switch", "global::System.Action", each);
        PrintSwitch(writer, each, index => $"case {index}: {ParameterOf(each.Rules[index])}(); return;", $"default: {ParameterOf(each.Rules[each.Rules.Count - 1])}(); return;");
    }

    private static void PrintSignature(CodeWriter writer, string member, string type, RuleClass each)
    {
        writer.Line($"/// <param name=\"rule\">A rule of this class.</param>");
        foreach (var rule in each.Rules)
        {
            writer.Line($"/// <param name=\"{ParameterOf(rule).TrimStart('@')}\">For: {CSharpText.Xml(rule.Rule.Sentence)}</param>");
        }

        writer.Line($"public static {member}(");
        writer.Line($"    {Types}Rule rule,");
        writer.Line($"    {string.Join(",\n    ", each.Rules.Select(rule => $"{type} {ParameterOf(rule)}"))})");
    }

    private static void PrintSwitch(CodeWriter writer, RuleClass each, Func<int, string> caseOf, string last)
    {
        using (writer.Block("", "}\n"))
        {
            using (writer.Block("switch (Table.IndexOf(rule))"))
            {
                for (var index = 0; index < each.Rules.Count - 1; index++)
                {
                    writer.Line(caseOf(index));
                }

                writer.Line(last);
            }
        }
    }

    private static string ParameterOf(NamedRule rule) => Identifier.Camel(rule.Name);
}
