namespace PolicyAsCode.Cli.Output;

/// <summary>Prints one of our own Markdown pages for reading in a terminal.</summary>
internal static class PageText
{
    // Longer lines are hard to follow, however wide the terminal is.
    private const int WidestText = 88;

    /// <summary>Prints the page: headings stand out, paragraphs are wrapped, examples are set in.</summary>
    public static void Write(Terminal terminal, string page)
    {
        var width = Math.Min(terminal.Width, WidestText);
        var inExample = false;
        foreach (var line in page.TrimEnd('\n').Split('\n'))
        {
            if (line.StartsWith("```", StringComparison.Ordinal))
            {
                inExample = !inExample;
            }
            else if (inExample)
            {
                terminal.Output.WriteLine($"    {Printable.Line(line)}".TrimEnd());
            }
            else if (line.StartsWith('#'))
            {
                terminal.Output.WriteLine(terminal.Paint(line.TrimStart('#', ' '), Colour.Bold));
            }
            else
            {
                WriteWrapped(terminal, Plain(line), width);
            }
        }
    }

    private static void WriteWrapped(Terminal terminal, string line, int width)
    {
        var indent = line.StartsWith("- ", StringComparison.Ordinal) ? "  " : "";
        var rest = line;
        while (rest.Length > width && rest.LastIndexOf(' ', width) is var cut && cut > indent.Length)
        {
            terminal.Output.WriteLine(rest[..cut]);
            rest = indent + rest[(cut + 1)..];
        }

        terminal.Output.WriteLine(rest);
    }

    private static string Plain(string line) => Printable.Line(line).Replace("**", "", StringComparison.Ordinal).Replace("`", "", StringComparison.Ordinal);
}
