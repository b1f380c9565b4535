namespace PolicyAsCode.Tables;

/// <summary>What was found of up to 64 rules: one bit per rule, in exactly one of the sets.</summary>
internal struct Outcomes
{
    public ulong NotInForce;
    public ulong NotApplicable;
    public ulong Satisfied;
    public ulong Excepted;
    public ulong Broken;
    public ulong Undetermined;

    /// <summary>What was found of one rule.</summary>
    public readonly FindingKind KindOf(int bit, ulong advice)
    {
        var rule = 1UL << bit;
        return (Undetermined & rule) != 0 ? FindingKind.Undetermined
            : (Broken & advice & rule) != 0 ? FindingKind.Discouraged
            : (Broken & rule) != 0 ? FindingKind.Violated
            : (Excepted & rule) != 0 ? FindingKind.Excepted
            : (NotInForce & rule) != 0 ? FindingKind.NotInForce
            : (NotApplicable & rule) != 0 ? FindingKind.NotApplicable
            : FindingKind.Satisfied;
    }
}
