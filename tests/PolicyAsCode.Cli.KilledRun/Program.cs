using System.Diagnostics;
using System.Globalization;
using PolicyAsCode.Cli;
using PolicyAsCode.Cli.Output;

// Runs the command as a process that the system kills just before a write, as a power cut would: nothing of ours runs after it.
//   KilledRun DAY WRITE ARGUMENTS   the day it is, how many files are written before that, and what the command is given; -1 for no kill
var left = int.Parse(args[1], CultureInfo.InvariantCulture);
var terminal = Terminal.Standard();
var exitCode = PolicyCommand.Run(args[2..], new Surroundings(terminal, Environment.CurrentDirectory)
{
    Today = DateOnly.Parse(args[0], CultureInfo.InvariantCulture),
    BeforeWrite = _ =>
    {
        if (left-- == 0)
        {
            Process.GetCurrentProcess().Kill();
        }
    },
});
terminal.Flush();
return exitCode;
