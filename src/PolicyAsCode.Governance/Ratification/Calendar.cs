using System.Globalization;

namespace PolicyAsCode.Governance.Ratification;

/// <summary>Days as people say them, <c>21 September 2026</c>, and how far they lie apart.</summary>
public static class Calendar
{
    /// <summary><c>21 September 2026</c></summary>
    public static string InWords(DateTime date) => date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>The day a duration such as <c>yearly</c> or <c>24 months</c> after another; nothing where the words are no duration.</summary>
    public static DateTime? After(DateTime start, string duration)
    {
        var parts = (duration == "yearly" ? "1 year" : duration).Split([' '], StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length != 2 || !int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number is < 1 or > 10_000)
        {
            return null;
        }

        try
        {
            return parts[1].ToLowerInvariant().TrimEnd('s') switch
            {
                "day" => start.AddDays(number),
                "week" => start.AddDays(7 * number),
                "month" => start.AddMonths(number),
                "year" => start.AddYears(number),
                _ => null,
            };
        }
        catch (ArgumentOutOfRangeException)
        {
            // Ten thousand years on there is no calendar.
            return null;
        }
    }
}
