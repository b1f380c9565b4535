using System.Globalization;

namespace PolicyAsCode.Governance.Ratification;

/// <summary>Days as records write them, <c>2026-09-21</c>, and as people say them, <c>21 September 2026</c>.</summary>
public static class IsoDate
{
    /// <summary>Reads a day; nothing where the text is none.</summary>
    public static DateTime? Read(string text) =>
        DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    /// <summary><c>2026-09-21</c></summary>
    public static string Write(DateTime date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

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
