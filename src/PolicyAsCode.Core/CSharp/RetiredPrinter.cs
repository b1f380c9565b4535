using PolicyAsCode.Linting.Identity;
using PolicyAsCode.Model;

namespace PolicyAsCode.CSharp;

/// <summary>
/// Prints retired rules beside the living ones, as obsolete: code that names one still compiles, and is told what became of it (PAC8006).
/// They stand in no list, table or match, so nothing is judged by them.
/// </summary>
internal static class RetiredPrinter
{
    private static readonly string DiagnosticId = RetiredInCode.Descriptor.Id;

    public static void Print(CodeWriter writer, RuleBook rules, RulesContext context)
    {
        var retired = new Dictionary<string, RetiredName>(StringComparer.Ordinal);
        foreach (var each in context.Retired.Where(each => rules.Rules.All(rule => rule.Id != each.Rule.Id)))
        {
            retired[each.Rule.Id] = each;
        }

        if (retired.Count == 0)
        {
            return;
        }

        // Named after the living ones, which keep their names so; one whose name is taken is not printed.
        var living = CSharpNames.Of(rules).Classes.Select(each => each.Key).ToList();
        var names = CSharpNames.Of(rules with { Rules = rules.Rules.Concat(retired.Values.Select(each => each.Rule)).ToEquatableArray() });
        var printer = new RulePrinter(rules, context);
        foreach (var each in names.Classes.Where(each => each.Rules.Any(rule => retired.ContainsKey(rule.Rule.Id))))
        {
            writer.Line();
            if (each.Key.Length > 0 && !living.Contains(each.Key))
            {
                writer.Line("/// <summary>Rules that are retired.</summary>");
            }

            using var block = each.Key.Length > 0 ? writer.Block($"public static partial class {each.Name}") : null;
            foreach (var rule in each.Rules.Where(rule => retired.ContainsKey(rule.Rule.Id)))
            {
                printer.Print(writer, rule, Obsolete(retired[rule.Rule.Id].Message));
            }
        }
    }

    // .NET Standard 2.0 knows no ids of its own here.
    private static string Obsolete(string message) => $"""
        #if NET5_0_OR_GREATER
        [global::System.Obsolete({CSharpText.Literal(message)}, DiagnosticId = "{DiagnosticId}")]
        #else
        [global::System.Obsolete({CSharpText.Literal(DiagnosticId + ": " + message)})]
        #endif
        """;
}
