namespace PolicyAsCode.Linting;

/// <summary>What the parser and the binder report while they read: they know it best, and have already taken the words out of the model.</summary>
public static class ReportedByReader
{
    /// <summary>PAC0007.</summary>
    public static LintDescriptor UnreadableFile { get; } = new("PAC0007", "File that cannot be read", Severity.Error, Tier.A) { CannotBeLowered = true };

    /// <summary>PAC1120.</summary>
    public static LintDescriptor TypedBullet { get; } = new("PAC1120", "Bullet typed as a character", Severity.Error, Tier.A);

    /// <summary>PAC1150.</summary>
    public static LintDescriptor StrayBraces { get; } = new("PAC1150", "Braces in a place where they are not read", Severity.Error, Tier.A);

    /// <summary>PAC2046.</summary>
    public static LintDescriptor KeyWithoutLimit { get; } = new("PAC2046", "Key without an exception or condition", Severity.Error, Tier.A);

    /// <summary>PAC6001.</summary>
    public static LintDescriptor Settings { get; } = new("PAC6001", "Settings missing or wrong", Severity.Error, Tier.A);

    /// <summary>PAC7010.</summary>
    public static LintDescriptor OddId { get; } = new("PAC7010", "Name with characters that names cannot have", Severity.Warning, Tier.A);
}
