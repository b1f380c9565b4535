using PolicyAsCode.Binding;
using PolicyAsCode.CSharp;
using PolicyAsCode.Linting;

namespace PolicyAsCode.Generators;

/// <summary>PAC8005: what is well said as a policy and has no name as C#.</summary>
internal static class CannotGenerate
{
    private const string Id = "PAC8005";

    /// <summary>Two policies of one project would be one class.</summary>
    public static Diagnostic Policy(string className, string otherId) => new(
        Id,
        Severity.Error,
        new TextSpan(0, 0),
        $"The policies “{otherId}” and this one both make the class {className}, so neither makes any – rename one of their folders.");

    /// <summary>A rule's id makes no name that is still free.</summary>
    public static Diagnostic Rule(NameClash clash, BoundPolicy policy) => new(
        Id,
        Severity.Error,
        policy.Map.Rules.TryGetValue(clash.RuleId, out var span) ? span : new TextSpan(0, 0),
        clash.OtherId.Length > 0
            ? $"The ids “{clash.Id}” and “{clash.OtherId}” make the same name in code, so this rule cannot be made – choose another id or key for it."
            : $"No name in code can be made of “{clash.Id}”, so this rule cannot be made – choose another id for it, or split a very long list.");
}
