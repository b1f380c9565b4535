using PolicyAsCode.Cli;
using PolicyAsCode.Cli.Output;

var terminal = Terminal.Standard();
var exitCode = PolicyCommand.Run(args, new Surroundings(terminal, Environment.CurrentDirectory)
{
    StepSummary = Environment.GetEnvironmentVariable("GITHUB_STEP_SUMMARY"),
    IsBuildServer = Environment.GetEnvironmentVariable("CI") is { Length: > 0 } and not "false" and not "0",
});
terminal.Flush();
return exitCode;
