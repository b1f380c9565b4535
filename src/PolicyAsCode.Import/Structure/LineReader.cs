using PolicyAsCode.Model;
using PolicyAsCode.Reading;
using PolicyAsCode.Syntax;

namespace PolicyAsCode.Import.Structure;

/// <summary>Asks the reading grammar about lines; each line once.</summary>
internal sealed class LineReader(Library library)
{
    // "What parents can do" is a heading, whatever modal stands in it.
    private static readonly string[] Asking = ["What ", "How ", "Who ", "When ", "Where ", "Why ", "Which "];

    private readonly Dictionary<string, LineReading> _known = new(StringComparer.Ordinal);

    /// <summary>What a line says by itself.</summary>
    public LineReading Read(string plain)
    {
        if (!_known.TryGetValue(plain, out var reading))
        {
            _known.Add(plain, reading = LineReading.Read(plain, library));
        }

        return reading;
    }

    /// <summary>Whether a line that follows an item without a blank line starts something new.</summary>
    public static bool IsGlued(string item, string line)
    {
        // The end of a long item is enough to see what goes on with it.
        item = item.Length > 400 ? item[^400..].TrimStart() : item;
        line = line.Length > 400 ? line[..400] : line;
        var source = new SourceText($"- {Lines.MarkdownText.EscapeStart(Lines.MarkdownText.Escape(item))}\n{Lines.MarkdownText.EscapeStart(Lines.MarkdownText.Escape(line))}\n", "");
        return PolicyParser.Parse(source).Blocks is [ListSyntax list] && GluedText.FindGlue(list.Items[0], source) is not null;
    }

    /// <summary>Whether a line looks like a heading: short, a capital first, no end of a sentence, and nobody bound.</summary>
    public bool LooksLikeHeading(string plain)
    {
        if (plain.Length is 0 or > 90 || plain.Count(character => character == ' ') > 11 || plain[^1] is '.' or ',' or ';' or ':' or '!')
        {
            return false;
        }

        var reading = Read(plain);
        var binds = reading.HasModal && !Array.Exists(Asking, word => plain.StartsWith(word, StringComparison.Ordinal));
        return (reading.StartsWithCapital || char.IsAsciiDigit(plain[0])) && !binds && !reading.IsAwaiting && !reading.IsOpen && plain.Any(char.IsLetter);
    }
}
