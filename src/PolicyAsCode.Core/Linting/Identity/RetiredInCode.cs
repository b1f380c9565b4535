namespace PolicyAsCode.Linting.Identity;

/// <summary>PAC8006: code that names a retired rule. The compiler reports it, by the attribute that <see cref="CSharp.RulesSource"/> prints.</summary>
public static class RetiredInCode
{
    /// <summary>PAC8006.</summary>
    public static LintDescriptor Descriptor { get; } = new("PAC8006", "Code uses a retired rule", Severity.Warning, Tier.A);
}
