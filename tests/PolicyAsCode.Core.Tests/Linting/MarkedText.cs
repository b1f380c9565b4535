using System.Text;

namespace PolicyAsCode.Tests.Linting;

/// <summary>A text in which the expected diagnostics are marked: <c>{|PAC1105:the words|}</c>. Marks may nest.</summary>
public sealed record MarkedText(string Text, IReadOnlyList<Mark> Marks)
{
    private const string Open = "{|PAC";
    private const string Close = "|}";

    public static MarkedText Read(string marked)
    {
        var text = new StringBuilder();
        var marks = new List<Mark>();
        var open = new Stack<(string Id, int Start)>();
        for (var i = 0; i < marked.Length; i++)
        {
            if (string.CompareOrdinal(marked, i, Open, 0, Open.Length) == 0)
            {
                var colon = marked.IndexOf(':', i);
                open.Push((marked[(i + 2)..colon], text.Length));
                i = colon;
            }
            else if (string.CompareOrdinal(marked, i, Close, 0, Close.Length) == 0 && open.Count > 0)
            {
                var (id, start) = open.Pop();
                marks.Add(new Mark(id, TextSpan.FromBounds(start, text.Length)));
                i++;
            }
            else
            {
                text.Append(marked[i]);
            }
        }

        return open.Count == 0
            ? new MarkedText(text.ToString(), [.. marks.OrderBy(mark => mark.Span.Start).ThenBy(mark => mark.Id, StringComparer.Ordinal)])
            : throw new FormatException($"The mark of {open.Peek().Id} is not closed.");
    }
}

/// <summary>A diagnostic that is expected at a place.</summary>
public sealed record Mark(string Id, TextSpan Span);
