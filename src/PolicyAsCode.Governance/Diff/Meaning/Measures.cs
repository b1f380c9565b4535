namespace PolicyAsCode.Governance.Diff.Meaning;

/// <summary>Knows words that measure time, and parts of a whole.</summary>
internal static class Measures
{
    private static readonly HashSet<string> Times = new(StringComparer.Ordinal)
    {
        "hourly", "daily", "weekly", "fortnightly", "monthly", "termly", "quarterly", "yearly", "annually", "annual", "biannual", "biannually", "half", "double", "quarter",
        "minute", "minutes", "hour", "hours", "day", "days", "week", "weeks", "fortnight", "month", "months", "term", "terms", "year", "years", "percent",
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
        "mondays", "tuesdays", "wednesdays", "thursdays", "fridays", "saturdays", "sundays", "weekend", "weekends", "noon", "midnight",
    };

    // Not May, which mostly is no month.
    private static readonly HashSet<string> Months = new(StringComparer.Ordinal) { "january", "february", "march", "april", "june", "july", "august", "september", "october", "november", "december" };

    /// <summary>Whether a plain word says how long or how often.</summary>
    public static bool IsTime(string word) => Times.Contains(word);

    /// <summary>Whether a plain word is a month.</summary>
    public static bool IsMonth(string word) => Months.Contains(word);
}
