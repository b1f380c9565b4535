namespace PolicyAsCode.Cli.Output;

/// <summary>Prints the page of a finding for reading in a terminal.</summary>
internal static class PageText
{
    // Longer lines are hard to follow, however wide the terminal is.
    private const int WidestText = 88;

    /// <summary>Prints the page: headings stand out, paragraphs are wrapped, examples are set in with carets under what is reported.</summary>
    public static void Write(Terminal terminal, string page)
    {
        var width = Math.Min(terminal.Width, WidestText);
        var inExample = false;
        foreach (var line in page.TrimEnd('\n').Split('\n'))
        {
            if (line.StartsWith("```", StringComparison.Ordinal))
            {
                WriteExampleHead(terminal, line, inExample);
                inExample = !inExample;
            }
            else if (inExample)
            {
                WriteExampleLine(terminal, line);
            }
            else if (line.StartsWith('#'))
            {
                terminal.Output.WriteLine(terminal.Paint(line.TrimStart('#', ' '), Colour.Bold));
            }
            else if (!line.StartsWith("|---", StringComparison.Ordinal))
            {
                WriteWrapped(terminal, Plain(line), width);
            }
        }
    }

    // ```markdown reported
    private static void WriteExampleHead(Terminal terminal, string fence, bool isEnd)
    {
        if (!isEnd && fence.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space)
        {
            terminal.Output.WriteLine($"  {fence[(space + 1)..]}:");
        }
    }

    // What is reported gets a caret below, as in the findings themselves.
    private static void WriteExampleLine(Terminal terminal, string line)
    {
        var (words, carets) = ExampleMarks.Read(line);
        terminal.Output.WriteLine($"    {Printable.Line(words)}".TrimEnd());
        if (carets.Length > 0)
        {
            terminal.Output.WriteLine($"    {terminal.Paint(carets, Colour.Yellow)}");
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

    // A row of the table at the top becomes a line: "error · A · 0.1.0 · none".
    private static string Plain(string line)
    {
        var words = line is ['|', .., '|'] ? string.Join(" · ", line.Trim('|').Split('|').Select(cell => cell.Trim())) : line;
        return Printable.Line(words).Replace("**", "", StringComparison.Ordinal).Replace("`", "", StringComparison.Ordinal);
    }
}
