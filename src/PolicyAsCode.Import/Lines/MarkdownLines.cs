using PolicyAsCode.Import.Reports;

namespace PolicyAsCode.Import.Lines;

/// <summary>Cuts Markdown into lines. What is no running text, such as tables and comments, is taken over as it stands.</summary>
internal sealed class MarkdownLines
{
    private readonly List<string> _source;
    private readonly ImportLog _log;
    private readonly List<SourceLine> _lines = [];
    private int _next;

    // A comment that nothing ends is looked for once.
    private bool _hasOpenComment;

    private MarkdownLines(string text, ImportLog log) => (_source, _log) = ([.. TextLines.Split(text)], log);

    /// <summary>The lines of a Markdown text.</summary>
    public static SourceDocument Read(string text, ImportLog log)
    {
        var reader = new MarkdownLines(text, log);
        var front = reader.ReadFrontMatter();
        while (reader._next < reader._source.Count)
        {
            reader.ReadOne();
        }

        // A policy that was imported before has left the paper already.
        var lines = front.Length > 0 ? reader._lines : PageFurniture.Remove(reader._lines, log);
        return new SourceDocument(lines, SourceForm.Markdown) { FrontMatter = front };
    }

    private string ReadFrontMatter()
    {
        if (_source[0].TrimEnd() != "---")
        {
            return "";
        }

        var end = _source.FindIndex(1, line => line.TrimEnd() is "---" or "...");
        if (end < 0)
        {
            return "";
        }

        _next = end + 1;
        return string.Join('\n', _source.GetRange(1, end - 1));
    }

    private void ReadOne()
    {
        var original = _source[_next];
        var (visible, isChanged) = InvisibleCharacters.Replace(original);
        var (indent, line) = TextLines.Indentation(visible);
        if (isChanged && line.Length > 0)
        {
            _log.Add(_next + 1, original, line, RepairKind.Invisible, Certainty.Certain);
        }

        if (EndOfVerbatim(line) is var end && end > _next)
        {
            AddVerbatim(end, indent);
            return;
        }

        _next++;
        if (IsUnderline(line))
        {
            return;
        }

        line = ImageMarkers.Remove(line, _next, _log);
        if (HeadingOf(line) is var (level, heading))
        {
            _lines.Add(new SourceLine(_next, original, Plain(heading)) { HeadingLevel = level });
            return;
        }

        var read = MarkReader.Read(line);
        var words = Plain(read is null ? line : line[read.Value.Length..]);
        _lines.Add(new SourceLine(_next, original, words) { Mark = read?.Mark, Indent = indent, TextIndent = indent + (read?.Length ?? 0) });
    }

    /// <summary>A line of === or ---- under a line of text makes that a heading; a lone - is a bullet that lost its words.</summary>
    private bool IsUnderline(string line)
    {
        if (line.Length < 3 || !(line.All(character => character == '=') || line.All(character => character == '-')) || _lines.Count == 0)
        {
            return false;
        }

        var above = _lines[^1];
        if (above.IsBlank || above.IsVerbatim || above.Mark is not null || above.HeadingLevel > 0)
        {
            return false;
        }

        _lines[^1] = above with { HeadingLevel = line[0] == '=' ? 1 : 2 };
        return true;
    }

    private static (int Level, string Text)? HeadingOf(string line)
    {
        var level = line.AsSpan().IndexOfAnyExcept('#');
        if (level is < 1 or > 6 || line[level] != ' ')
        {
            return null;
        }

        return (level, line[level..].Trim());
    }

    /// <summary>The line after a stretch that is taken over as it stands; this line where it is none.</summary>
    private int EndOfVerbatim(string line)
    {
        if (line.StartsWith("```", StringComparison.Ordinal) || line.StartsWith("~~~", StringComparison.Ordinal))
        {
            var close = _source.FindIndex(_next + 1, other => other.TrimStart().StartsWith(line[..3], StringComparison.Ordinal));
            return close < 0 ? _source.Count : close + 1;
        }

        if (line.StartsWith("<!--", StringComparison.Ordinal))
        {
            var close = _hasOpenComment ? -1 : _source.FindIndex(_next, other => other.Contains("-->", StringComparison.Ordinal));
            _hasOpenComment = close < 0;
            return close < 0 ? _next : close + 1;
        }

        if (line.StartsWith('>') || (line.StartsWith('[') && line.IndexOf("]:", StringComparison.Ordinal) is > 0) || IsTable(line))
        {
            return EndOfRun();
        }

        return line is "***" or "---" or "___" && (_next == 0 || _source[_next - 1].Trim().Length == 0) ? _next + 1 : _next;
    }

    // A table starts with a row that has a row of dashes below it.
    private bool IsTable(string line) =>
        line.Contains('|', StringComparison.Ordinal) && _next + 1 < _source.Count
        && _source[_next + 1].Trim() is { Length: > 2 } below && below.Contains('|', StringComparison.Ordinal) && below.All(character => character is '|' or '-' or ':' or ' ');

    private int EndOfRun()
    {
        var end = _next;
        while (end < _source.Count && _source[end].Trim().Length > 0)
        {
            end++;
        }

        return end;
    }

    private void AddVerbatim(int end, int indent)
    {
        var lines = _source.GetRange(_next, end - _next).ConvertAll(line => line[Math.Min(line.Length - line.TrimStart().Length, indent)..].TrimEnd());
        var text = string.Join('\n', lines);
        _lines.Add(new SourceLine(_next + 1, _source[_next], new Words(text, text)) { IsVerbatim = true, Indent = indent });
        _next = end;
    }

    // A name in braces is no word of the sentence before it.
    private static Words Plain(string markdown)
    {
        var words = markdown.Trim();
        var group = MarkdownText.GroupAt(words);
        return MarkdownText.Unescape(group >= 0 ? words[..group] : words) with { Markdown = words };
    }
}
