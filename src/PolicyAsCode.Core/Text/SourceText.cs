namespace PolicyAsCode.Text;

/// <summary>A place in a text as people count: both numbers start at 1.</summary>
/// <param name="Line">The line, front matter counted.</param>
/// <param name="Column">The column, in UTF-16 code units.</param>
public readonly record struct LinePosition(int Line, int Column);

/// <summary>The text of one file, with its line starts.</summary>
public sealed class SourceText
{
    private static readonly char[] LineEnds = ['\n', '\r'];
    private readonly List<int> _lineStarts;

    /// <summary>Wraps a text.</summary>
    /// <param name="text">The whole text, with whatever line ends it has.</param>
    /// <param name="path">The path shown in messages, with <c>/</c> between folders.</param>
    public SourceText(string text, string path)
    {
        Text = text;
        Path = path;
        _lineStarts = [0];
        for (var i = text.IndexOfAny(LineEnds); i >= 0; i = text.IndexOfAny(LineEnds, i + 1))
        {
            if (text[i] == '\n' || i + 1 == text.Length || text[i + 1] != '\n')
            {
                _lineStarts.Add(i + 1);
            }
        }
    }

    private SourceText(string path, List<int> lineStarts) => (Text, Path, _lineStarts) = ("", path, lineStarts);

    /// <summary>The whole text.</summary>
    public string Text { get; }

    /// <summary>The path shown in messages.</summary>
    public string Path { get; }

    /// <summary>How many lines the text has; at least 1.</summary>
    public int LineCount => _lineStarts.Count;

    /// <summary>Where each line starts, in the order of the text.</summary>
    public IReadOnlyList<int> LineStarts => _lineStarts;

    /// <summary>The same lines without their characters: all that it takes to tell lines and columns.</summary>
    public SourceText WithPlacesOnly() => new(Path, _lineStarts);

    /// <summary>Lines without their characters.</summary>
    /// <param name="path">The path shown in messages.</param>
    /// <param name="lineStarts">Where each starts: 0 for the first, in rising order. Without any, it is one empty line.</param>
    public static SourceText OfPlaces(string path, EquatableArray<int> lineStarts) => new(path, lineStarts.Count == 0 ? [0] : [.. lineStarts]);

    /// <summary>The line and column of a position.</summary>
    public LinePosition PositionOf(int offset)
    {
        var line = LineOf(offset);
        return new LinePosition(line, offset - _lineStarts[line - 1] + 1);
    }

    /// <summary>The line of a position, counted from 1.</summary>
    public int LineOf(int offset)
    {
        var found = _lineStarts.BinarySearch(offset);
        return found >= 0 ? found + 1 : ~found;
    }

    /// <summary>The span of a line, without its line end.</summary>
    /// <param name="line">The line, counted from 1.</param>
    public TextSpan LineSpan(int line)
    {
        var start = _lineStarts[line - 1];
        var end = line < _lineStarts.Count ? _lineStarts[line] : Text.Length;
        while (end > start && Text[end - 1] is '\n' or '\r')
        {
            end--;
        }

        return TextSpan.FromBounds(start, end);
    }

    /// <summary>The characters of a span.</summary>
    public string ToString(TextSpan span) => Text.Substring(span.Start, span.Length);

    /// <inheritdoc/>
    public override string ToString() => Text;
}
