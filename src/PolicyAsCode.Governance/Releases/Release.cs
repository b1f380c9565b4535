using PolicyAsCode.Governance.Versioning;

namespace PolicyAsCode.Governance.Releases;

/// <summary>A version of the rule package, which holds the agreed rules of many policies.</summary>
/// <param name="Version">The version of the package.</param>
/// <param name="Date">The day for which it was made.</param>
/// <param name="Policies">The policies in it, in ordinal order.</param>
public sealed record Release(PolicyVersion Version, DateTime Date, EquatableArray<ReleasedPolicy> Policies)
{
    /// <summary>What a later state of the policies does to the version: the greatest bump of theirs; a policy added is minor, one taken away major.</summary>
    public VersionBump BumpTo(EquatableArray<ReleasedPolicy> later)
    {
        var bump = Policies.Any(before => !later.Any(after => after.PolicyId == before.PolicyId)) ? VersionBump.Major : VersionBump.None;
        foreach (var after in later)
        {
            var before = Policies.FirstOrDefault(policy => policy.PolicyId == after.PolicyId);
            var own = before is null ? VersionBump.Minor
                : after.Version == before.Version ? VersionBump.None
                : after.Version.Major != before.Version.Major ? VersionBump.Major
                : after.Version.Minor != before.Version.Minor ? VersionBump.Minor
                : VersionBump.Patch;
            bump = own > bump ? own : bump;
        }

        return bump;
    }
}

/// <summary>A policy in a release.</summary>
/// <param name="PolicyId">The policy.</param>
/// <param name="Version">Its agreed version.</param>
public sealed record ReleasedPolicy(string PolicyId, PolicyVersion Version);
