namespace PolicyAsCode.Linting.Fixing;

/// <summary>PAC0010: a fix that would change what a rule says is not applied.</summary>
internal static class FixRefused
{
    public static LintDescriptor Descriptor { get; } = new("PAC0010", "Fix refused: it would change the rule model", Severity.Information, Tier.A);
}
