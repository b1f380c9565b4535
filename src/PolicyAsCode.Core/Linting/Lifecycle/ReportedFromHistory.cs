namespace PolicyAsCode.Linting.Lifecycle;

/// <summary>What shows only beside a policy's agreed versions and records. The lints over them stand in <c>PolicyAsCode.Governance/Linting</c>.</summary>
public static class ReportedFromHistory
{
    /// <summary>An error is answered, and not put right, in a text that is before governors or was agreed.</summary>
    public static LintDescriptor AnsweredError { get; } = new("PAC0011", "Error-class diagnostic suppressed in a ratified document", Severity.Warning, Tier.A);

    /// <summary>The policy is to be looked at again soon (a remark), or should have been.</summary>
    public static LintDescriptor ReviewDue { get; } = new("PAC6002", "Review due or overdue", Severity.Warning, Tier.A) { NeedsDay = true };

    /// <summary>A text in <c>ratified/</c> of which no record speaks.</summary>
    public static LintDescriptor NotRecorded { get; } = new("PAC6003", "No ratification record for a version marked ratified", Severity.Error, Tier.A);

    /// <summary>An agreed text that is not what was agreed.</summary>
    public static LintDescriptor TextChanged { get; } = new("PAC6004", "Ratified text does not match its recorded hash", Severity.Error, Tier.A) { CannotBeLowered = true };

    /// <summary>A day of a record or proposal that cannot be right.</summary>
    public static LintDescriptor DateOutOfOrder { get; } = new("PAC6006", "Date in the future, before the previous version, or in a wrong format", Severity.Error, Tier.A);

    /// <summary>Another body agreed the policy than the text names.</summary>
    public static LintDescriptor OtherApprover { get; } = new("PAC6011", "Approver in text differs from record", Severity.Warning, Tier.A);

    /// <summary>The name of an agreed rule is gone, and nothing says what became of it.</summary>
    public static LintDescriptor IdLost { get; } = new("PAC7003", "Id removed without tombstone", Severity.Error, Tier.A);

    /// <summary>The name of an agreed or retired rule was given to another.</summary>
    public static LintDescriptor IdReused { get; } = new("PAC7004", "Id reused for a different rule", Severity.Error, Tier.A);

    /// <summary>A proposal says a lower version than its changes make.</summary>
    public static LintDescriptor VersionTooLow { get; } = new("PAC7005", "Release or proposal below the computed version", Severity.Error, Tier.A);

    /// <summary>A rule binds less than the agreed one.</summary>
    public static LintDescriptor Weakened { get; } = new("PAC7006", "Polarity or force weakened", Severity.Warning, Tier.A);

    /// <summary>A rule stands in another list than the agreed one.</summary>
    public static LintDescriptor MovedToOtherList { get; } = new("PAC7007", "Rule moved to another list", Severity.Warning, Tier.A);

    /// <summary>Words stayed, and their look changed.</summary>
    public static LintDescriptor OnlyTypography { get; } = new("PAC7008", "Wording change only in white space or typography", Severity.Hidden, Tier.A);

    /// <summary>Another file of the history is not what was written.</summary>
    public static LintDescriptor HistoryChanged { get; } = new("PAC7009", "Edit to a ratified version’s file", Severity.Error, Tier.A) { CannotBeLowered = true };
}
