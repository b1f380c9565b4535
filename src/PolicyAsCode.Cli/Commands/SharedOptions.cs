using System.CommandLine;
using System.CommandLine.Parsing;
using PolicyAsCode.Cli.CommandLine;
using PolicyAsCode.Linting;

namespace PolicyAsCode.Cli.Commands;

/// <summary>Arguments and options that several commands have.</summary>
internal static class SharedOptions
{
    /// <summary>The files and folders to read.</summary>
    public static Argument<string[]> Files() => new("files")
    {
        Description = "Markdown files, or folders that hold policies. Without any: the policies in policy/.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    /// <summary>The policy a command is about.</summary>
    public static Argument<string> Policy() => new("policy") { Description = "The policy, by the name of its folder, such as social-media." };

    /// <summary>A theme of the school's own.</summary>
    public static Option<string?> Theme() => new("--theme") { Description = "Your own templates, styles or words, laid over the built-in ones.", HelpName = "folder" };

    /// <summary>The date a site speaks of.</summary>
    public static DateOption SiteDate() => new("--as-of", "The date the site speaks of, such as 2026-09-01. Without it: today.");

    /// <summary>That date.</summary>
    public static DateOnly Day(DateTime? asOf, Surroundings surroundings) => asOf is { } day ? DateOnly.FromDateTime(day) : surroundings.Today;

    /// <summary>The day for which dates are judged.</summary>
    public static Option<DateTime?> AsOf() => new("--as-of")
    {
        Description = "The day for which dates are judged, such as 2026-09-01. Without it dates are not judged.",
        HelpName = "date",
        CustomParser = ReadDay,
    };

    /// <summary>From which severity on findings make the command fail.</summary>
    public static ChoiceOption<Severity> FailLevel() => new(
        "--fail-level",
        "From what on the command ends with code 1.",
        ("error", Severity.Error),
        ("warning", Severity.Warning),
        ("information", Severity.Information));

    private static DateTime? ReadDay(ArgumentResult result)
    {
        var word = result.Tokens[0].Value;
        if (IsoDate.Read(word) is not { } day)
        {
            result.AddError($"{word} is not a date. Write it as year-month-day, such as 2026-09-01.");
            return null;
        }

        return day;
    }
}
