using System.Globalization;

namespace PolicyAsCode.Binding;

/// <summary>Knows a duration when it sees one: <c>24 months</c>.</summary>
internal static class Duration
{
    private static readonly string[] Units = ["day", "days", "week", "weeks", "month", "months", "year", "years"];

    /// <summary>Whether words are a number above 0 and a unit.</summary>
    public static bool IsDuration(string words)
    {
        var parts = words.Split([' '], StringSplitOptions.RemoveEmptyEntries);
        return parts.Length == 2
            && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number > 0
            && Units.Contains(parts[1], StringComparer.OrdinalIgnoreCase);
    }
}
