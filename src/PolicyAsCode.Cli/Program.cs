using PolicyAsCode.Cli;
using PolicyAsCode.Cli.Output;

var terminal = Terminal.Standard();
var exitCode = PolicyCommand.Run(args, new Surroundings(terminal, Environment.CurrentDirectory));
terminal.Flush();
return exitCode;
