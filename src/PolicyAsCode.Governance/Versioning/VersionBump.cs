namespace PolicyAsCode.Governance.Versioning;

/// <summary>What a change does to a policy's version, from least to most.</summary>
/// <remarks>Source: <see href="https://semver.org/">Semantic Versioning</see>, applied to what a policy says rather than to an API.</remarks>
public enum VersionBump
{
    /// <summary>The version stays.</summary>
    None,

    /// <summary>What the policy means stays: 1.2.3 becomes 1.2.4.</summary>
    Patch,

    /// <summary>More is allowed or advised than before: 1.2.3 becomes 1.3.0.</summary>
    Minor,

    /// <summary>Somebody must do more, or is protected less, than before: 1.2.3 becomes 2.0.0.</summary>
    Major,
}
