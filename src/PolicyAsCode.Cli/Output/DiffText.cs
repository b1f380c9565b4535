namespace PolicyAsCode.Cli.Output;

/// <summary>Prints the difference of two texts as a unified diff, the form that git and patch use.</summary>
internal static class DiffText
{
    private const int Context = 3;

    /// <summary>Prints what changes in a file.</summary>
    public static void Write(Terminal terminal, string shownPath, string before, string after)
    {
        var (old, @new) = (Lines(before), Lines(after));
        terminal.Output.WriteLine(terminal.Paint($"--- a/{Printable.Line(shownPath)}", Colour.Bold));
        terminal.Output.WriteLine(terminal.Paint($"+++ b/{Printable.Line(shownPath)}", Colour.Bold));
        var changes = Changes(old, @new);
        for (var i = 0; i < changes.Count;)
        {
            var last = i;
            while (last + 1 < changes.Count && changes[last + 1].OldStart - changes[last].OldEnd <= 2 * Context)
            {
                last++;
            }

            WriteHunk(terminal, old, @new, changes.GetRange(i, last - i + 1));
            i = last + 1;
        }
    }

    // @@ -12,7 +12,7 @@
    private static void WriteHunk(Terminal terminal, string[] old, string[] @new, List<Change> changes)
    {
        var start = Math.Max(0, changes[0].OldStart - Context);
        var end = Math.Min(old.Length, changes[^1].OldEnd + Context);
        var newStart = changes[0].NewStart - (changes[0].OldStart - start);
        var newEnd = changes[^1].NewEnd + (end - changes[^1].OldEnd);
        terminal.Output.WriteLine(terminal.Paint($"@@ -{start + 1},{end - start} +{newStart + 1},{newEnd - newStart} @@", Colour.Cyan));
        foreach (var change in changes)
        {
            WriteLines(terminal, ' ', old[start..change.OldStart]);
            WriteLines(terminal, '-', old[change.OldStart..change.OldEnd]);
            WriteLines(terminal, '+', @new[change.NewStart..change.NewEnd]);
            start = change.OldEnd;
        }

        WriteLines(terminal, ' ', old[start..end]);
    }

    private static void WriteLines(Terminal terminal, char sign, string[] lines)
    {
        foreach (var line in lines)
        {
            var text = sign + Printable.Line(line.TrimEnd('\n', '\r'));
            terminal.Output.WriteLine(sign switch
            {
                '-' => terminal.Paint(text, Colour.Red),
                '+' => terminal.Paint(text, Colour.Green),
                _ => text,
            });
            if (!line.EndsWith('\n'))
            {
                terminal.Output.WriteLine("\\ No newline at end of file");
            }
        }
    }

    // Fixes change words inside lines: lines pair by their place. Where one adds or takes away lines, all between is one change.
    private static List<Change> Changes(string[] old, string[] @new)
    {
        if (old.Length == @new.Length)
        {
            return ChangedRuns(old, @new);
        }

        var same = old.Zip(@new).TakeWhile(pair => pair.First == pair.Second).Count();
        var room = Math.Min(old.Length, @new.Length) - same;
        var tail = old.Reverse().Zip(@new.Reverse()).Take(room).TakeWhile(pair => pair.First == pair.Second).Count();
        return [new Change(same, old.Length - tail, same, @new.Length - tail)];
    }

    private static List<Change> ChangedRuns(string[] old, string[] @new)
    {
        var runs = new List<Change>();
        for (var i = 0; i < old.Length; i++)
        {
            var start = i;
            while (i < old.Length && old[i] != @new[i])
            {
                i++;
            }

            if (i > start)
            {
                runs.Add(new Change(start, i, start, i));
            }
        }

        return runs;
    }

    private static string[] Lines(string text)
    {
        var lines = new List<string>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start) + 1;
            lines.Add(text[start..(end > 0 ? end : text.Length)]);
            start = end > 0 ? end : text.Length;
        }

        return [.. lines];
    }

    private sealed record Change(int OldStart, int OldEnd, int NewStart, int NewEnd);
}
