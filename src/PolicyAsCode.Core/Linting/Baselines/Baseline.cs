namespace PolicyAsCode.Linting.Baselines;

/// <summary>Findings that were there when checking began, each with the reason why it may stay for now.</summary>
/// <param name="Source">The text of the file.</param>
/// <param name="Entries">Its entries, in the order of the file.</param>
/// <param name="Diagnostics">What is wrong with the file.</param>
public sealed record Baseline(SourceText Source, EquatableArray<BaselineEntry> Entries, EquatableArray<Diagnostic> Diagnostics)
{
    /// <summary>The name of the file, beside <c>library.yml</c>.</summary>
    public const string FileName = "baseline.yml";

    /// <summary>There is none.</summary>
    public static Baseline None { get; } = new(new SourceText("", FileName), default, default);
}

/// <summary>A finding that may stay for now. It is known by its rule and what the rule says: once that is edited, the entry is stale.</summary>
/// <param name="Finding">The id of the finding, such as <c>PAC2021</c>.</param>
/// <param name="Policy">The id of the policy.</param>
/// <param name="Rule">The id of the rule; empty where it lies in none.</param>
/// <param name="Fingerprint">The finding's fingerprint.</param>
/// <param name="Reason">Why it may stay.</param>
/// <param name="Span">Where the entry stands in the file.</param>
public sealed record BaselineEntry(string Finding, string Policy, string Rule, string Fingerprint, string Reason, TextSpan Span);
