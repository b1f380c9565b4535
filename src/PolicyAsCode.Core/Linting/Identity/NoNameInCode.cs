using PolicyAsCode.CSharp;

namespace PolicyAsCode.Linting.Identity;

/// <summary>PAC8005: a rule that is well said and has no name as C#, because another has it already.</summary>
public static class NoNameInCode
{
    /// <summary>PAC8005.</summary>
    public static LintDescriptor Descriptor { get; } = new("PAC8005", "Rule of which no code can be made", Severity.Error, Tier.A);

    internal static IEnumerable<Diagnostic> Find(LintContext context)
    {
        foreach (var clash in CSharpNames.Of(context.Policy.Document.Rules).Clashes)
        {
            context.Policy.Map.Rules.TryGetValue(clash.RuleId, out var span);
            yield return Descriptor.At(span, MessageFor(clash));
        }
    }

    private static string MessageFor(NameClash clash) => clash.OtherId.Length > 0
        ? $"The names “{clash.Id}” and “{clash.OtherId}” become the same name in code, so this rule cannot be made. Choose another for it."
        : $"No name in code can be made of “{clash.Id}”, or its list is too long, so this rule cannot be made. Choose another, or split the list.";
}
