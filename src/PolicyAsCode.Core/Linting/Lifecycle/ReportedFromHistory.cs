namespace PolicyAsCode.Linting.Lifecycle;

/// <summary>What shows only beside a policy's agreed versions and records. The lints over them stand in <c>PolicyAsCode.Governance/Linting</c>.</summary>
public static class ReportedFromHistory
{
    /// <summary>An error is answered, and not put right, in a text that is before governors or was agreed.</summary>
    public static LintDescriptor AnsweredError { get; } = new("PAC0011", "Error passed over in a text that governors agree", Severity.Warning, Tier.A);

    /// <summary>The policy is to be looked at again soon (a remark), or should have been.</summary>
    public static LintDescriptor ReviewDue { get; } = new("PAC6002", "Review due or overdue", Severity.Warning, Tier.A) { NeedsDay = true };

    /// <summary>A text in <c>ratified/</c> of which no record speaks.</summary>
    public static LintDescriptor NotRecorded { get; } = new("PAC6003", "Version without a record of its decision", Severity.Error, Tier.A);

    /// <summary>An agreed text that is not what was agreed.</summary>
    public static LintDescriptor TextChanged { get; } = new("PAC6004", "Agreed text that is not what was agreed", Severity.Error, Tier.A) { CannotBeLowered = true };

    /// <summary>A day of a record or proposal that cannot be right.</summary>
    public static LintDescriptor DateOutOfOrder { get; } = new("PAC6006", "Date that cannot be right", Severity.Error, Tier.A);

    /// <summary>Another body agreed the policy than the text names.</summary>
    public static LintDescriptor OtherApprover { get; } = new("PAC6011", "Agreed by another body than the settings name", Severity.Warning, Tier.A);

    /// <summary>The name of an agreed rule is gone, and nothing says what became of it.</summary>
    public static LintDescriptor IdLost { get; } = new("PAC7003", "Name of an agreed rule lost", Severity.Error, Tier.A);

    /// <summary>The name of an agreed or retired rule was given to another.</summary>
    public static LintDescriptor IdReused { get; } = new("PAC7004", "Name used again for another rule", Severity.Error, Tier.A);

    /// <summary>A proposal says a lower version than its changes make.</summary>
    public static LintDescriptor VersionTooLow { get; } = new("PAC7005", "Version number lower than the changes make it", Severity.Error, Tier.A);

    /// <summary>A rule binds less than the agreed one.</summary>
    public static LintDescriptor Weakened { get; } = new("PAC7006", "Rule that binds or protects less than before", Severity.Warning, Tier.A);

    /// <summary>A rule stands in another list than the agreed one.</summary>
    public static LintDescriptor MovedToOtherList { get; } = new("PAC7007", "Rule moved to another list", Severity.Warning, Tier.A);

    /// <summary>Words stayed, and their look changed.</summary>
    public static LintDescriptor OnlyTypography { get; } = new("PAC7008", "Only spaces and marks changed", Severity.Hidden, Tier.A);

    /// <summary>Another file of the history is not what was written.</summary>
    public static LintDescriptor HistoryChanged { get; } = new("PAC7009", "Record of a decision that was changed", Severity.Error, Tier.A) { CannotBeLowered = true };
}
