using Spectre.Console;

namespace PolicyAsCode.Cli.Output;

/// <summary>Shows that something is going on.</summary>
internal static class Progress
{
    /// <summary>Does a piece of work: under a turning sign where somebody watches, after a plain line where nobody does.</summary>
    public static T Show<T>(Terminal terminal, string what, Func<T> work)
    {
        if (!terminal.IsInteractive)
        {
            terminal.Output.WriteLine($"{what} …");
            return work();
        }

        return SpectreConsole.On(terminal).Status().Start($"{what} …", _ => work());
    }
}
