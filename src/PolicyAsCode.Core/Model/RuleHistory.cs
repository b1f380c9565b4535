namespace PolicyAsCode.Model;

/// <summary>What the records of decisions say of a rule. It stands beside the model, for no text says it, and an edit of prose leaves it equal.</summary>
/// <param name="RuleId">The rule's id.</param>
/// <param name="Revision">1 when the rule was first agreed; one more whenever its meaning changed.</param>
/// <param name="Since">The version that first held it, such as <c>1.0.0</c>.</param>
public sealed record RuleHistory(string RuleId, int Revision, string Since);
