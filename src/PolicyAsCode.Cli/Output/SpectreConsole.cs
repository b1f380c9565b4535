using Spectre.Console;

namespace PolicyAsCode.Cli.Output;

/// <summary>Lets Spectre.Console draw tables and progress where our own terminal prints. Nothing else of it is used.</summary>
internal static class SpectreConsole
{
    /// <summary>A console that prints to a terminal, as wide as it.</summary>
    public static IAnsiConsole On(Terminal terminal)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(terminal.Output),
            Ansi = terminal.HasColour ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = terminal.HasColour ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = terminal.IsInteractive ? InteractionSupport.Yes : InteractionSupport.No,
        });
        console.Profile.Width = terminal.Width;
        console.Profile.Capabilities.Unicode = true;
        return console;
    }
}
