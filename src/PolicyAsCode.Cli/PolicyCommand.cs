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
        var root = Create(surroundings);
        var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        var error = surroundings.Terminal.Error;
        try
        {
            if (UsageErrors.In(parsed) is { Count: > 0 } errors)
            {
                errors.ForEach(message => error.WriteLine($"policy: {Printable.Line(message)}"));
                return ExitCode.Failure;
            }

            return parsed.Invoke(new InvocationConfiguration
            {
                Output = surroundings.Terminal.Output,
                Error = error,
                EnableDefaultExceptionHandler = false,
            });
        }
        catch (Refusal refusal)
        {
            error.WriteLine($"policy: {Printable.Line(refusal.Message)}");
            return ExitCode.Failure;
        }
    }

    private static RootCommand Create(Surroundings surroundings)
    {
        var root = new RootCommand("Checks policies written in Markdown, lists their rules and publishes them as a site.")
        {
            BuildCommand.Create(surroundings),
            LintCommand.Create(surroundings),
            RulesCommand.Create(surroundings),
            ModelCommand.Create(surroundings),
            FixCommand.Create(surroundings),
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
