using PolicyAsCode.Governance.Versioning;

namespace PolicyAsCode.Governance.Diff;

/// <summary>All that changed between two states of a whole library of policies.</summary>
public sealed record LibraryDiff
{
    /// <summary>What changed, as a whole, in words.</summary>
    public string Verdict { get; init; } = "";

    /// <summary>A diff for each policy that stands in both, in the order of the new state.</summary>
    public EquatableArray<PolicyDiff> Policies { get; init; }

    /// <summary>The policies that are new, each compared with nothing.</summary>
    public EquatableArray<PolicyDiff> Added { get; init; }

    /// <summary>The policies that are gone, each compared with nothing.</summary>
    public EquatableArray<PolicyDiff> Removed { get; init; }

    /// <summary>The bump of the rule package: the greatest of the policies; a policy added is minor, one removed major.</summary>
    public VersionBump Bump
    {
        get
        {
            var bump = Policies.Select(static policy => policy.Bump).DefaultIfEmpty(VersionBump.None).Max();
            bump = Added.Count > 0 && bump < VersionBump.Minor ? VersionBump.Minor : bump;
            return Removed.Count > 0 ? VersionBump.Major : bump;
        }
    }

    /// <summary>Every diff: of the policies in both, then of the new ones, then of those that are gone.</summary>
    public IEnumerable<PolicyDiff> All => Policies.Concat(Added).Concat(Removed);
}
