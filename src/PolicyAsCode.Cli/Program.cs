using PolicyAsCode.Cli;
using PolicyAsCode.Cli.Output;

var terminal = Terminal.Standard();
var exitCode = PolicyCommand.Run(args, new Surroundings(terminal, Environment.CurrentDirectory)
{
    StepSummary = Environment.GetEnvironmentVariable("GITHUB_STEP_SUMMARY"),
});
terminal.Flush();
return exitCode;
