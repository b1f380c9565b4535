using System.Text;

namespace PolicyAsCode.Cli.Output;

/// <summary>Where a command prints, and what that place can show.</summary>
/// <param name="Output">Results.</param>
/// <param name="Error">Messages about the command itself.</param>
internal sealed record Terminal(TextWriter Output, TextWriter Error)
{
    /// <summary>Whether colours are shown.</summary>
    public bool HasColour { get; init; }

    /// <summary>Whether somebody is watching, so that a line may be drawn again and again.</summary>
    public bool IsInteractive { get; init; }

    /// <summary>How many columns a line has.</summary>
    public int Width { get; init; } = 120;

    /// <summary>The process's own output. Colours only on a terminal, and not where NO_COLOR is set (no-color.org).</summary>
    public static Terminal Standard()
    {
        if (OperatingSystem.IsWindows() && !Console.IsOutputRedirected)
        {
            Console.OutputEncoding = Encoding.UTF8;
        }

        var interactive = !Console.IsOutputRedirected;
        return new Terminal(Writer(Console.OpenStandardOutput()), Writer(Console.OpenStandardError()))
        {
            IsInteractive = interactive,
            HasColour = interactive && AllowsColour(Environment.GetEnvironmentVariable("NO_COLOR"), Environment.GetEnvironmentVariable("TERM")),
            Width = interactive ? Math.Max(40, Console.WindowWidth) : 120,
        };
    }

    /// <summary>Whether the settings of a terminal allow colours.</summary>
    public static bool AllowsColour(string? noColour, string? kind) => string.IsNullOrEmpty(noColour) && kind != "dumb";

    /// <summary>Sends on what was printed.</summary>
    public void Flush()
    {
        Output.Flush();
        Error.Flush();
    }

    /// <summary>A text in a colour, where colours are shown.</summary>
    public string Paint(string text, Colour colour) => HasColour ? $"\u001b[{(int)colour}m{text}\u001b[0m" : text;

    private static StreamWriter Writer(Stream stream) => new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 16 * 1024) { NewLine = "\n" };
}

/// <summary>The colours we use, by their number in ECMA-48 (select graphic rendition).</summary>
internal enum Colour
{
    /// <summary>For what leads a message.</summary>
    Bold = 1,

    /// <summary>For errors, and what a fix takes away.</summary>
    Red = 31,

    /// <summary>For what a fix adds.</summary>
    Green = 32,

    /// <summary>For warnings.</summary>
    Yellow = 33,

    /// <summary>For places and remarks.</summary>
    Cyan = 36,
}
