namespace PolicyAsCode.Governance.Versioning;

/// <summary>The version of a policy: it speaks of what the policy means, not of its file.</summary>
public readonly record struct PolicyVersion(int Major, int Minor, int Patch) : IComparable<PolicyVersion>
{
    /// <summary>The version a policy gets when it is first agreed.</summary>
    public static PolicyVersion First { get; } = new(1, 0, 0);

    /// <summary>Reads <c>1.2.3</c>; nothing where the text is anything else, such as <c>01.2.3</c> or <c>1.2</c>.</summary>
    public static PolicyVersion? Read(string text)
    {
        var parts = text.Split('.');
        return parts.Length == 3 && ReadNumber(parts[0]) is { } major && ReadNumber(parts[1]) is { } minor && ReadNumber(parts[2]) is { } patch
            ? new PolicyVersion(major, minor, patch)
            : null;
    }

    /// <summary>The version after a change.</summary>
    public PolicyVersion After(VersionBump bump) => bump switch
    {
        VersionBump.Major => new PolicyVersion(Major + 1, 0, 0),
        VersionBump.Minor => new PolicyVersion(Major, Minor + 1, 0),
        VersionBump.Patch => new PolicyVersion(Major, Minor, Patch + 1),
        _ => this,
    };

    /// <inheritdoc/>
    public int CompareTo(PolicyVersion other) => (Major, Minor, Patch).CompareTo((other.Major, other.Minor, other.Patch));

    /// <summary>Whether the left comes before the right.</summary>
    public static bool operator <(PolicyVersion left, PolicyVersion right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left comes after the right.</summary>
    public static bool operator >(PolicyVersion left, PolicyVersion right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left does not come after the right.</summary>
    public static bool operator <=(PolicyVersion left, PolicyVersion right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left does not come before the right.</summary>
    public static bool operator >=(PolicyVersion left, PolicyVersion right) => left.CompareTo(right) >= 0;

    /// <summary><c>1.2.3</c></summary>
    public override string ToString() => $"{Major}.{Minor}.{Patch}";

    private static int? ReadNumber(string digits) =>
        digits.Length is > 0 and < 7 && digits.All(static digit => digit is >= '0' and <= '9') && (digits.Length == 1 || digits[0] != '0')
            ? int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture)
            : null;
}
