using System.Text;

namespace PolicyAsCode.CSharp;

/// <summary>Writes indented lines that end in <c>\n</c> on every machine.</summary>
internal sealed class CodeWriter
{
    private readonly StringBuilder _text = new();
    private int _depth;

    /// <summary>Writes a line, or the lines of a raw string.</summary>
    public CodeWriter Line(string lines = "")
    {
        foreach (var line in lines.Split('\n'))
        {
            var content = line.TrimEnd('\r');
            _text.Append(' ', content.Length == 0 ? 0 : _depth * 4).Append(content).Append('\n');
        }

        return this;
    }

    /// <summary>Writes a line, and everything written until the result is disposed of in braces below it, or below the line before where there is no header.</summary>
    public IDisposable Block(string header, string end = "}")
    {
        (header.Length > 0 ? Line(header) : this).Line("{");
        _depth++;
        return new Ending(() =>
        {
            _depth--;
            Line(end);
        });
    }

    /// <summary>What was written.</summary>
    public override string ToString() => _text.ToString();

    private sealed class Ending(Action end) : IDisposable
    {
        public void Dispose() => end();
    }
}
