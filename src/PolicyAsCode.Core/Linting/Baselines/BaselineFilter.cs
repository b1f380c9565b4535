using PolicyAsCode.Linting.Suppressing;

namespace PolicyAsCode.Linting.Baselines;

/// <summary>Takes out of the findings of many policies those that the baseline covers.</summary>
public sealed class BaselineFilter
{
    private readonly Baseline _baseline;
    private readonly LintOptions _options;
    private readonly Dictionary<(string Policy, string Finding, string Fingerprint), BaselineEntry> _entries = [];
    private readonly HashSet<BaselineEntry> _used = [];
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    /// <summary>Makes one for a run.</summary>
    public BaselineFilter(Baseline baseline, LintOptions options)
    {
        (_baseline, _options) = (baseline, options);
        foreach (var entry in baseline.Entries)
        {
            _entries[(entry.Policy, entry.Finding, entry.Fingerprint)] = entry;
        }
    }

    /// <summary>The result of a policy without what the baseline covers.</summary>
    public LintResult Apply(string policyId, LintResult result)
    {
        _seen.Add(policyId);
        if (_entries.Count == 0)
        {
            return result;
        }

        var (kept, covered) = (new List<Diagnostic>(), new List<SuppressedDiagnostic>(result.Suppressed));
        foreach (var diagnostic in result.Diagnostics)
        {
            if (LintCatalogue.Find(diagnostic.Id) is { CannotBeLowered: false } && _entries.TryGetValue((policyId, diagnostic.Id, diagnostic.Fingerprint), out var entry))
            {
                _used.Add(entry);
                covered.Add(new SuppressedDiagnostic(diagnostic, SuppressionKind.InBaseline, entry.Reason));
            }
            else
            {
                kept.Add(diagnostic);
            }
        }

        return result with { Diagnostics = kept.ToEquatableArray(), Suppressed = covered.ToEquatableArray() };
    }

    /// <summary>What is wrong with the baseline itself, once all policies are through: PAC0006 for entries of these policies that cover nothing.</summary>
    /// <param name="onBuildServer">Whether a build server looks: there an entry that covers nothing is an error, so that the baseline only ever shrinks.</param>
    public EquatableArray<Diagnostic> Faults(bool onBuildServer = false)
    {
        var severity = onBuildServer ? Severity.Error : BaselineFaults.Stale.Severity;
        var stale = _baseline.Entries.Where(entry => !_used.Contains(entry) && _seen.Contains(entry.Policy) && LintCatalogue.Find(entry.Finding) is { } lint && _options.Runs(lint));
        return _baseline.Diagnostics.Concat(stale.Select(entry => BaselineFaults.IsStale(entry) with { Severity = severity })).Select(_options.Apply).OrderBy(fault => fault.Span.Start).ToEquatableArray();
    }
}
