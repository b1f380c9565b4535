using System.Globalization;

namespace PolicyAsCode.Governance.Ratification;

/// <summary>Numbers with their nouns.</summary>
internal static class Counted
{
    /// <summary>“1 rule”, “63 rules”.</summary>
    public static string Of(int count, string noun) => $"{count.ToString(CultureInfo.InvariantCulture)} {noun}{(count == 1 ? "" : "s")}";
}
