using System.Text;
using PolicyAsCode.Import.Lines;

namespace PolicyAsCode.Import.Word;

/// <summary>Writes the runs of a line as words: emphasis and links where Markdown will read them as such.</summary>
internal static class WordInlines
{
    /// <summary>The words of runs, the first characters left out.</summary>
    /// <param name="runs">The runs.</param>
    /// <param name="skip">How many characters are no part of the words: a typed bullet.</param>
    /// <param name="withEmphasis">Whether bold and italics are kept: not where all of a line is bold, as a heading.</param>
    public static Words Write(IReadOnlyList<WordRun> runs, int skip, bool withEmphasis)
    {
        var (plain, markdown) = (new StringBuilder(), new StringBuilder());
        foreach (var run in Merge(runs, skip, withEmphasis))
        {
            Append(plain, markdown, run);
        }

        return new Words(Tidy(plain.ToString()), Tidy(markdown.ToString()));
    }

    private static void Append(StringBuilder plain, StringBuilder markdown, WordRun run)
    {
        if (run.Footnote.Length > 0)
        {
            markdown.Append("[^").Append(run.Footnote).Append(']');
            return;
        }

        plain.Append(run.Text);
        var core = run.Text.Trim();
        var start = run.Text.Length - run.Text.TrimStart().Length;
        var marks = core.Length == 0 ? "" : run.IsBold && run.IsItalic ? "***" : run.IsBold ? "**" : run.IsItalic ? "*" : "";

        // Next to a letter or inside other marks, emphasis would be read as stars.
        var standsFree = markdown.Length + start == 0 || char.IsWhiteSpace(start > 0 ? ' ' : markdown[^1]);
        var isWords = core.Length > 0 && char.IsLetterOrDigit(core[0]) && char.IsLetterOrDigit(core[^1]);
        marks = standsFree && isWords && run.EndsFree ? marks : "";
        var text = MarkdownText.Escape(core);
        markdown.Append(run.Text, 0, start).Append(marks);
        markdown.Append(run.Target.Length > 0 && core.Length > 0 ? $"[{text}](<{run.Target}>)" : text);
        markdown.Append(marks).Append(core.Length == 0 ? "" : run.Text[(start + core.Length)..]);
    }

    private static List<WordRun> Merge(IReadOnlyList<WordRun> runs, int skip, bool withEmphasis)
    {
        var merged = new List<WordRun>();
        foreach (var original in runs)
        {
            var run = withEmphasis ? original with { Size = 0, IsUnderlined = false } : original with { IsBold = false, IsItalic = false, IsUnderlined = false, Size = 0 };
            var cut = Math.Min(skip, run.Text.Length);
            skip -= cut;
            run = run with { Text = run.Text[cut..] };
            if (run.Text.Length == 0 && run.Footnote.Length == 0)
            {
                continue;
            }

            if (merged.Count > 0 && merged[^1] with { Text = run.Text } == run && run.Footnote.Length == 0)
            {
                merged[^1] = merged[^1] with { Text = merged[^1].Text + run.Text };
            }
            else
            {
                merged.Add(run);
            }
        }

        for (var i = 0; i < merged.Count; i++)
        {
            var next = i + 1 < merged.Count ? merged[i + 1] : null;
            var endsInSpace = merged[i].Text.Length > 0 && char.IsWhiteSpace(merged[i].Text[^1]);
            merged[i] = merged[i] with { EndsFree = next is null || endsInSpace || (next.Text.Length > 0 && !char.IsLetterOrDigit(next.Text[0]) && next.Text[0] is not '*' and not '_' and not '(') };
        }

        return merged;
    }

    private static string Tidy(string text)
    {
        text = text.Replace('\t', ' ');
        while (text.Contains("  ", StringComparison.Ordinal))
        {
            text = text.Replace("  ", " ", StringComparison.Ordinal);
        }

        return text.Trim();
    }
}
