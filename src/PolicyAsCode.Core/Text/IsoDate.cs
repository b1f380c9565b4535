using System.Globalization;

namespace PolicyAsCode.Text;

/// <summary>Dates as year-month-day, the only form we take: 2026-09-01.</summary>
public static class IsoDate
{
    private const string Form = "yyyy-MM-dd";

    /// <summary>The day a text names, or nothing.</summary>
    public static DateTime? Read(string text) =>
        DateTime.TryParseExact(text, Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    /// <summary>A day in that form.</summary>
    public static string ToWord(DateTime date) => date.ToString(Form, CultureInfo.InvariantCulture);
}
