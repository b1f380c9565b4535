using System.Text;
using PolicyAsCode.Model;

namespace PolicyAsCode.Tests.Baselines;

/// <summary>The rules of a case, every field of each, and what the binder found wrong.</summary>
public class ModelView
{
    public static TheoryData<string> Cases { get; } = [.. Baseline.Cases];

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_rules_of_a_case_are_as_verified(string name)
    {
        var policy = Bound.Case(name);
        var text = new StringBuilder();
        text.Append($"# {policy.Document.Rules.PolicyId}: {policy.Document.Rules.Title}\n");
        foreach (var list in policy.Document.Rules.Lists)
        {
            text.Append($"\nlist {list.Id} | {list.Title} | {list.LeadIn}{Limits(list.Limits)}\n");
        }

        foreach (var rule in policy.Document.Rules.Rules)
        {
            Write(text, rule);
        }

        foreach (var diagnostic in policy.Diagnostics)
        {
            var position = policy.Tree.Source.PositionOf(diagnostic.Span.Start);
            text.Append($"\n{diagnostic.Id} {diagnostic.Severity} at {position.Line}:{position.Column} “{policy.Tree.Source.ToString(diagnostic.Span)}”\n");
        }

        Baseline.Verify(name, "model", text.ToString());
    }

    private static void Write(StringBuilder text, Rule rule)
    {
        text.Append($"\n{rule.Label} {rule.Id}{(rule.IsProvisional ? " (provisional)" : "")}\n");
        Field(text, "in", $"list {rule.ListId}, section {rule.SectionId} ({string.Join(" > ", rule.SectionPath)})");
        Field(text, "force", $"{rule.Force.Polarity.ToWord()} {rule.Force.Strength.ToWord()} “{rule.Force.Words}”");
        Field(text, "audience", string.Join(", ", rule.Audience.Members.Select(member => $"{member.Id} “{member.Words}”")));
        Field(text, "sentence", rule.Sentence);
        Field(text, "context", rule.Context);
        Field(text, "action", rule.Action);
        Field(text, "parts", string.Join(" / ", rule.Parts));
        Field(text, "limits", Limits(rule.Limits).TrimStart());
        Field(text, "deadline", rule.Deadline is { } deadline ? deadline.Words + (deadline.IsVague ? " (vague)" : "") : "");
        Field(text, "channels", string.Join(", ", rule.Channels));
        Field(text, "escalation", string.Join(", ", rule.Escalation));
        Field(text, "refers", string.Join(", ", rule.Refers));
        Field(text, "tags", string.Join(", ", rule.Tags));
        Field(text, "fingerprint", rule.Fingerprint);
    }

    private static string Limits(EquatableArray<Limit> limits) =>
        string.Concat(limits.Select(limit => $" [{limit.Kind}{(limit.IsShared ? " shared" : "")} {limit.Key}: {limit.Words}]"));

    private static void Field(StringBuilder text, string name, string value)
    {
        if (value.Length > 0)
        {
            text.Append($"  {name}: {value}\n");
        }
    }
}
