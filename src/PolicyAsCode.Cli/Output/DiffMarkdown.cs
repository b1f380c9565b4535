using System.Text;
using PolicyAsCode.Governance.Diff;

namespace PolicyAsCode.Cli.Output;

/// <summary>Tells a diff as Markdown, for a message or a pull request: ~~struck out~~ and **written**.</summary>
internal static class DiffMarkdown
{
    /// <summary>Tells all that changed.</summary>
    public static void Write(TextWriter output, LibraryDiff diff)
    {
        foreach (var policy in diff.All)
        {
            output.WriteLine($"## {Escape(policy.Title)}");
            output.WriteLine();
            output.WriteLine($"**{Escape(policy.Verdict)}**");
            output.WriteLine();
            for (var i = 0; i < policy.Changes.Count; i++)
            {
                Write(output, policy.Changes[i], i > 0 ? policy.Changes[i - 1] : null);
            }
        }
    }

    private static void Write(TextWriter output, Change change, Change? above)
    {
        // What belongs to an item stands as far in as its words do.
        var number = $"{change.Number}. ";
        output.WriteLine($"{number}*{change.Class.InWords()}* – {Escape(change.InFull())}");
        output.WriteLine();
        if (!Excerpts.AreShown(change, above))
        {
            return;
        }

        foreach (var line in Redline(change.Segments).Split('\n'))
        {
            output.WriteLine($"{new string(' ', number.Length)}> {line}");
        }

        output.WriteLine();
    }

    private static string Redline(EquatableArray<TextSegment> segments) => string.Concat(Excerpts.Of(segments).Select(static segment => segment.Kind switch
    {
        SegmentKind.Same => Marked(segment.After, ""),
        _ => Marked(segment.Before, "~~") + (segment.Before.Length > 0 && segment.After.Length > 0 && !segment.Before.EndsWith(' ') ? " " : "") + Marked(segment.After, "**"),
    }));

    // Emphasis must touch its words, so spaces stay outside.
    private static string Marked(string text, string sign) => string.Join("\n", text.Split('\n').Select(line =>
    {
        var words = line.Trim(' ');
        return words.Length == 0 ? line : line.Replace(words, sign + Escape(words) + sign, StringComparison.Ordinal);
    }));

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var character in Printable.Line(text))
        {
            if (character is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '#' or '|' or '~' or '&' or '!')
            {
                escaped.Append('\\');
            }

            escaped.Append(character);
        }

        return escaped.ToString();
    }
}
