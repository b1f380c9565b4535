namespace PolicyAsCode.Tables;

/// <summary>What was found of up to 64 rules: one bit per rule, in one of the sets at most. A rule in none of them is kept, or is none of the occasion's.</summary>
internal struct Outcomes
{
    /// <summary>A fact they hang on is unknown.</summary>
    public ulong Undetermined;

    /// <summary>The act goes against them.</summary>
    public ulong Broken;

    /// <summary>The act would go against them, but an exception holds.</summary>
    public ulong Excepted;

    /// <summary>The act would go against them, but their condition is not met; or it stays within what "only" allows.</summary>
    public ulong Spared;
}
