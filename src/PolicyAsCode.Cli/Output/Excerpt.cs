namespace PolicyAsCode.Cli.Output;

/// <summary>Shows a line of a file with carets under the words that are meant.</summary>
internal static class Excerpt
{
    // A long paragraph is one line of its file: only this much of it is shown around the place.
    private const int Before = 30;

    /// <summary>Prints the first line of a span; nothing for an empty file.</summary>
    public static void Write(Terminal terminal, SourceText source, TextSpan span, Colour colour)
    {
        if (source.Text.Length == 0)
        {
            return;
        }

        var number = source.LineOf(span.Start);
        var line = source.LineSpan(number);
        var (start, end) = (Math.Min(span.Start, line.End), Math.Min(Math.Max(span.End, span.Start), line.End));
        var from = WindowStart(terminal, line, start);
        var lead = Printable.Line((from > line.Start ? "…" : "") + source.Text[from..start]);
        var marked = Printable.Line(source.Text[start..end]);
        var rest = Printable.Line(source.Text[end..line.End]);
        var room = Math.Max(20, terminal.Width - 9 - Columns(lead));
        var label = $"{number,5} | ";
        var blank = "      | ";
        terminal.Output.WriteLine(label + lead + Clip(marked + rest, room));
        terminal.Output.WriteLine(blank + new string(' ', Columns(lead)) + terminal.Paint(new string('^', Math.Clamp(Columns(marked), 1, room)), colour));
    }

    private static int WindowStart(Terminal terminal, TextSpan line, int start)
    {
        var fits = start - line.Start <= Math.Max(Before, terminal.Width / 2);
        return fits ? line.Start : start - Before;
    }

    private static string Clip(string text, int room) => Columns(text) <= room ? text : string.Concat(text.EnumerateRunes().Take(room - 1).Select(rune => rune.ToString())) + "…";

    private static int Columns(string text) => text.EnumerateRunes().Count();
}
