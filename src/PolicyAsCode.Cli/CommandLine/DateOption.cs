using System.CommandLine;

namespace PolicyAsCode.Cli.CommandLine;

/// <summary>An option that takes a day, such as <c>2026-09-21</c>.</summary>
internal sealed class DateOption : Option<DateTime?>
{
    /// <summary>Makes one.</summary>
    public DateOption(string name, string description)
        : base(name)
    {
        Description = description;
        HelpName = "date";
        CustomParser = result =>
        {
            if (IsoDate.Read(result.Tokens[0].Value) is { } date)
            {
                return date;
            }

            result.AddError(NotADate(result.Tokens[0].Value));
            return null;
        };
    }

    /// <summary>What to say of a word that is no day.</summary>
    public static string NotADate(string word) => $"{word} is not a date. Write it as year-month-day, such as 2026-09-01.";
}
