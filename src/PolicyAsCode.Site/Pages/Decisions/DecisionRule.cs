using PolicyAsCode.CSharp;
using PolicyAsCode.Model;

namespace PolicyAsCode.Site.Pages.Decisions;

/// <summary>A yes/no question: a fact of the rule package, asked in the package's words.</summary>
/// <param name="Fact">The fact's name in the package. Rules that share a fact share its answer.</param>
/// <param name="Text">The question.</param>
internal sealed record Question(string Fact, string Text);

/// <summary>A rule that can be broken, with the questions that decide whether it is.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Act">Whether the act is done.</param>
/// <param name="Conditions">Whether the rule holds; for an "only", whether the act stays within it.</param>
/// <param name="Exceptions">Whether the rule lets it pass.</param>
internal sealed record DecisionRule(Rule Rule, Question Act, EquatableArray<Question> Conditions, EquatableArray<Question> Exceptions)
{
    /// <summary>Whether "yes" to the act goes against the rule; else "no" does.</summary>
    public bool BreaksByDoing => Rule.Force.Polarity is Polarity.Forbid or Polarity.PermitOnly;

    /// <summary>Whether the rule only advises.</summary>
    public bool IsAdvice => Rule.Force.Strength is Strength.Advisory or Strength.Aspirational;

    /// <summary>The rules of a class that can be broken, as the rule package names their facts. Permissions and powers cannot.</summary>
    public static EquatableArray<DecisionRule> In(RuleClass rules) =>
        rules.Rules.Where(named => named.Rule.Force.Polarity is Polarity.Oblige or Polarity.Forbid or Polarity.PermitOnly).Select(Of).ToEquatableArray();

    private static DecisionRule Of(NamedRule named) => new(
        named.Rule,
        new Question(named.Name, FactQuestion.OfAct(named.Rule)),
        Questions(named, limit => limit?.Kind != LimitKind.Exception),
        Questions(named, limit => limit?.Kind == LimitKind.Exception));

    private static EquatableArray<Question> Questions(NamedRule named, Func<Limit?, bool> belongs) => named.Limits
        .Where(limit => belongs(limit.Limit))
        .Select(limit => new Question(limit.Fact, limit.Limit is { } words ? FactQuestion.OfLimit(words) : FactQuestion.OfOnly(named.Rule)))
        .ToEquatableArray();
}
