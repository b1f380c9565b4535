namespace PolicyAsCode.Linting.Baselines;

/// <summary>PAC0006: an entry of the baseline for which there is no finding any more.</summary>
internal static class BaselineFaults
{
    public static LintDescriptor Stale { get; } = new("PAC0006", "Baseline entry that covers nothing", Severity.Warning, Tier.A);

    public static Diagnostic IsStale(BaselineEntry entry) => Stale.At(
        entry.Span,
        entry.Rule.Length > 0
            ? $"{entry.Finding} is not found in “{entry.Rule}” as it was agreed, so this entry covers nothing. Take it out, or write the baseline anew."
            : $"{entry.Finding} is not found in “{entry.Policy}” any more, so this entry covers nothing. Take it out, or write the baseline anew.");
}
