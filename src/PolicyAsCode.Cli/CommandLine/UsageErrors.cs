using System.CommandLine;

namespace PolicyAsCode.Cli.CommandLine;

/// <summary>Says what is wrong with a command line, and what was probably meant.</summary>
internal static class UsageErrors
{
    /// <summary>The messages, none where the command line can be run.</summary>
    public static List<string> In(ParseResult parsed)
    {
        if (parsed.Action is System.CommandLine.Help.HelpAction or HelpWithExamples)
        {
            return [];
        }

        var command = parsed.CommandResult.Command;
        var unknown = parsed.CommandResult.Tokens.Select(token => token.Value).Concat(parsed.UnmatchedTokens).Distinct(StringComparer.Ordinal);
        var messages = unknown.Where(word => IsUnknown(parsed, word)).Select(word => Describe(command, word)).ToList();
        return messages.Count > 0 ? messages : [.. parsed.Errors.Select(error => error.Message)];
    }

    // System.CommandLine takes a mistyped option for a file name wherever a command accepts files.
    private static bool IsUnknown(ParseResult parsed, string word) =>
        parsed.UnmatchedTokens.Contains(word, StringComparer.Ordinal) || (word.Length > 1 && word[0] == '-');

    private static string Describe(Command command, string word)
    {
        if (word.StartsWith('-'))
        {
            var options = command.Options.Concat(command.Parents.OfType<Command>().SelectMany(parent => parent.Options.Where(option => option.Recursive)));
            return $"There is no option {word} here.{Nearest.Hint(word, options.Select(option => option.Name))} {SeeHelp(command)}";
        }

        return command.Subcommands.Count > 0
            ? $"There is no command {word}.{Nearest.Hint(word, command.Subcommands.Select(subcommand => subcommand.Name))} {SeeHelp(command)}"
            : $"{word} is one word too many here. {SeeHelp(command)}";
    }

    private static string SeeHelp(Command command) => command is RootCommand ? "See policy --help." : $"See policy {command.Name} --help.";
}
