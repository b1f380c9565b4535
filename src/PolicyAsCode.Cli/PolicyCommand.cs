using System.CommandLine;
using PolicyAsCode.Cli.CommandLine;
using PolicyAsCode.Cli.Commands;
using PolicyAsCode.Cli.Output;

namespace PolicyAsCode.Cli;

/// <summary>The command <c>policy</c>.</summary>
internal static class PolicyCommand
{
    /// <summary>Runs a command line and gives its exit code.</summary>
    public static int Run(string[] args, Surroundings surroundings)
    {
        try
        {
            return ParseAndInvoke(args, surroundings);
        }
        catch (Refusal refusal)
        {
            return Fail(surroundings.Terminal, refusal.Message);
        }
#pragma warning disable CA1031 // The last resort: whatever fails inside ends in a sentence and code 2, never in a crash report alone.
        catch (Exception exception)
        {
            Fail(surroundings.Terminal, "The tool itself failed, and nothing it printed is complete. Please report this:");
            surroundings.Terminal.Error.WriteLine(exception);
            return ExitCode.Failure;
        }
#pragma warning restore CA1031
    }

    private static int ParseAndInvoke(string[] args, Surroundings surroundings)
    {
        if (ImportCommand.RunElsewhere(args, surroundings) is { } exitCode)
        {
            return exitCode;
        }

        // File names may begin with @: they are names, not lists of arguments.
        var parsed = Create(surroundings).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (UsageErrors.In(parsed) is { Count: > 0 } errors)
        {
            errors.ForEach(message => Fail(surroundings.Terminal, message));
            return ExitCode.Failure;
        }

        var (output, error) = (surroundings.Terminal.Output, surroundings.Terminal.Error);
        return parsed.Invoke(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false });
    }

    private static int Fail(Terminal terminal, string message)
    {
        terminal.Error.WriteLine($"policy: {Printable.Line(message)}");
        return ExitCode.Failure;
    }

    private static RootCommand Create(Surroundings surroundings)
    {
        var root = new RootCommand("Checks policies written in Markdown, lists their rules and publishes them as a site.")
        {
            BuildCommand.Create(surroundings),
            ServeCommand.Create(surroundings),
            PapersCommand.Create(surroundings),
            InitCommand.Create(surroundings),
            ThemeCommand.Create(surroundings),
            LintCommand.Create(surroundings),
            RulesCommand.Create(surroundings),
            ModelCommand.Create(surroundings),
            DiffCommand.Create(surroundings),
            FixCommand.Create(surroundings),
            ProposeCommand.Create(surroundings),
            ProposeCommand.CreateAmend(surroundings),
            RatifyCommand.Create(surroundings),
            RatifyCommand.CreateMinutes(surroundings),
            RatifyCommand.CreateWithdraw(surroundings),
            ReleaseCommand.Create(surroundings),
            VerifyCommand.Create(surroundings),
            HistoryCommand.Create(surroundings),
            HistoryCommand.CreateAt(surroundings),
            ImportCommand.Create(surroundings),
            ExplainCommand.Create(surroundings),
        };
        root.SetAction(_ =>
        {
            Examples.WriteHelp(root, surroundings.Terminal.Error);
            return ExitCode.Failure;
        });
        Examples.AddTo(root);
        return root;
    }
}
