using System.Text;

namespace PolicyAsCode.Linting.Fixing;

/// <summary>One change of a text: a stretch of it and what takes its place.</summary>
/// <param name="Span">The stretch; without a length where words are only put in.</param>
/// <param name="NewText">What stands there afterwards.</param>
public sealed record TextEdit(TextSpan Span, string NewText)
{
    /// <summary>Whether two edits change the same words, or put words in at the same place.</summary>
    internal bool Touches(TextEdit other) => Span.Start == other.Span.Start || (Span.Start < other.Span.End && other.Span.Start < Span.End);

    /// <summary>Makes several changes at once; all places are those of the text before.</summary>
    public static SourceText Apply(SourceText source, IReadOnlyList<TextEdit> edits)
    {
        var text = new StringBuilder(source.Text.Length + (edits.Count * 24));
        var next = 0;
        foreach (var edit in edits.OrderBy(edit => edit.Span.Start))
        {
            text.Append(source.Text, next, edit.Span.Start - next).Append(edit.NewText);
            next = edit.Span.End;
        }

        text.Append(source.Text, next, source.Text.Length - next);
        return new SourceText(text.ToString(), source.Path);
    }
}
