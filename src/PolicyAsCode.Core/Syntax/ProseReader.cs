using System.Text;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax;
using PolicyAsCode.Linting;
using Md = Markdig.Syntax.Inlines;

namespace PolicyAsCode.Syntax;

/// <summary>Turns the inlines of a Markdig block into <see cref="Prose"/>, and takes the attribute group off its end.</summary>
internal sealed class ProseReader
{
    private readonly SourceText _source;
    private readonly StringBuilder _text;
    private readonly CharacterPlaces _places = new();
    private readonly List<int> _wraps = [];
    private readonly List<ProseMark> _marks = [];
    private readonly int _end;
    private int _lastOffset;

    // Where the plain text starts that no inline holds yet; -1 where there is none.
    private int _plainStart = -1;

    private ProseReader(SourceText source, int start, int end)
    {
        _source = source;
        _end = end;
        _text = new StringBuilder(end - start);
        _lastOffset = start;
    }

    /// <summary>Reads the text of a heading or paragraph.</summary>
    public static (Prose Text, AttributeGroup? Attributes) Read(LeafBlock block, SourceText source, List<Diagnostic> diagnostics)
    {
        var start = Math.Max(block.Span.Start, 0);
        var end = Math.Min(block.Span.End + 1, source.Text.Length);
        var group = AttributeReader.Find(source, TextSpan.FromBounds(start, end), diagnostics);
        if (block.Inline is { FirstChild: Md.LiteralInline only } && only.NextSibling is null && Plain(only, source, group?.Span.Start ?? end) is { } plain)
        {
            return (plain, group);
        }

        var reader = new ProseReader(source, start, group?.Span.Start ?? end);
        var content = block.Inline is null ? [] : reader.ReadContainer(block.Inline);
        return (reader.Finish(content), group);
    }

    /// <summary>The text of a block without any markup, as most are, whose characters stand side by side in the file; nothing where they do not.</summary>
    private static Prose? Plain(Md.LiteralInline only, SourceText source, int end)
    {
        var (start, length) = (only.Span.Start, Math.Min(only.Content.Length, end - only.Span.Start));
        while (length > 0 && char.IsWhiteSpace(source.Text[start + length - 1]))
        {
            length--;
        }

        if (length <= 0 || only.IsFirstCharacterEscaped || char.IsWhiteSpace(source.Text[start]) || string.CompareOrdinal(only.Content.Text, only.Content.Start, source.Text, start, length) != 0)
        {
            return null;
        }

        var text = source.Text.Substring(start, length);
        return new Prose(text, CharacterPlaces.From(start), default, EquatableArray.Of<Inline>(new TextInline(text)));
    }

    private Prose Finish(List<Inline> content)
    {
        var length = _text.Length;
        while (length > 0 && char.IsWhiteSpace(_text[length - 1]))
        {
            length--;
        }

        var skip = 0;
        while (skip < length && char.IsWhiteSpace(_text[skip]))
        {
            skip++;
        }

        TrimEnd(content);
        var isPlain = skip == 0 && content.Count == 1 && content[0] is TextInline plain && plain.Text.Length == length;
        var text = isPlain ? ((TextInline)content[0]).Text : _text.ToString(skip, length - skip);
        var places = length == skip ? CharacterPlaces.From(_lastOffset) : _places.Slice(skip, length - 1);
        return new Prose(text, places, _wraps.Count == 0 ? default : Wraps(skip, length), content.ToEquatableArray()) { Marks = _marks.Count == 0 ? default : Marks(skip, length) };
    }

    private EquatableArray<int> Wraps(int skip, int end) => _wraps.Where(wrap => wrap >= skip && wrap < end).Select(wrap => wrap - skip).ToEquatableArray();

    private EquatableArray<ProseMark> Marks(int skip, int end) =>
        _marks.Select(mark => mark with { Start = Math.Max(0, Math.Min(mark.Start, end) - skip), Length = Math.Max(0, Math.Min(mark.Start + mark.Length, end) - Math.Max(mark.Start, skip)) }).ToEquatableArray();

    private List<Inline> ReadContainer(Md.ContainerInline container)
    {
        var content = new List<Inline>();
        foreach (var inline in container)
        {
            Add(inline, content);
        }

        ClosePlainText(content);
        return content;
    }

    private void Add(Md.Inline inline, List<Inline> content)
    {
        if (inline.Span.Start >= _end && inline is not Md.ContainerInline)
        {
            return;
        }

        switch (inline)
        {
            case Md.LiteralInline literal:
                AppendLiteral(literal);
                break;
            case Md.LineBreakInline { IsHard: true }:
                ClosePlainText(content);
                _wraps.Add(_text.Length);
                Append(" ", inline.Span.Start, 1);
                content.Add(new LineBreakInline());
                break;
            case Md.LineBreakInline:
                _wraps.Add(_text.Length);
                AppendPlain(" ", inline.Span.Start, 1);
                break;
            case Md.HtmlEntityInline entity:
                AppendPlain(entity.Transcoded.ToString(), entity.Span.Start, entity.Span.Length);
                break;
            case Md.CodeInline code:
                ClosePlainText(content);
                Append(code.Content, code.Span.Start + code.DelimiterCount, code.Content.Length);
                content.Add(new CodeInline(code.Content));
                break;
            case Md.AutolinkInline link:
                ClosePlainText(content);
                var target = link.IsEmail ? "mailto:" + link.Url : link.Url;
                Mark(ProseMarkKind.Link, target, link, _text.Length, link.Url.Length);
                Append(link.Url, link.Span.Start + 1, link.Url.Length);
                content.Add(new LinkInline(target, EquatableArray.Of<Inline>(new TextInline(link.Url))));
                break;
            case Md.LinkInline { IsImage: true } image:
                ClosePlainText(content);
                var before = _text.Length;
                ReadContainer(image);
                Mark(ProseMarkKind.Image, image.Url ?? "", image, before, _text.Length - before);
                content.Add(new ImageInline(image.Url ?? "", _text.ToString(before, _text.Length - before)));
                break;
            case Md.LinkInline link:
                ClosePlainText(content);
                var first = _text.Length;
                content.Add(new LinkInline(link.Url ?? "", ReadContainer(link).ToEquatableArray()));
                Mark(ProseMarkKind.Link, link.Url ?? "", link, first, _text.Length - first);
                break;
            case Md.EmphasisInline emphasis:
                ClosePlainText(content);
                content.Add(new EmphasisInline(emphasis.DelimiterCount >= 2, ReadContainer(emphasis).ToEquatableArray()));
                break;
            case Md.HtmlInline html:
                // A comment is not part of the words; a tag is shown as it is typed.
                if (!html.Tag.StartsWith("<!--", StringComparison.Ordinal))
                {
                    AppendPlain(html.Tag, html.Span.Start, html.Span.Length);
                }
                else
                {
                    Mark(ProseMarkKind.Comment, html.Tag, html, _text.Length, 0);
                }

                break;
            case TaskList or FootnoteLink:
                break;
            case Md.DelimiterInline delimiter:
                AppendPlain(delimiter.ToLiteral(), delimiter.Span.Start, delimiter.ToLiteral().Length);
                ClosePlainText(content);
                content.AddRange(ReadContainer(delimiter));
                break;
            case Md.ContainerInline other:
                ClosePlainText(content);
                content.AddRange(ReadContainer(other));
                break;
            default:
                break;
        }
    }

    private void Mark(ProseMarkKind kind, string value, Md.Inline inline, int start, int length) =>
        _marks.Add(new ProseMark(kind, value, new TextSpan(inline.Span.Start, inline.Span.Length), start, length));

    private void AppendLiteral(Md.LiteralInline literal)
    {
        var slice = literal.Content;
        var start = literal.Span.Start + (literal.IsFirstCharacterEscaped ? 1 : 0);

        // Markdig trims the text of a table's cell, and leaves its place as it was.
        while (slice.Length > 0 && start < _end && char.IsWhiteSpace(_source.Text[start]) && !char.IsWhiteSpace(slice.Text[slice.Start]))
        {
            start++;
        }

        var length = Math.Min(slice.Length, Math.Max(0, _end - start));
        StartPlainText();
        AddPlaces(slice.Text is null ? 0 : length, start, length);
        _text.Append(slice.Text ?? "", slice.Start, slice.Text is null ? 0 : length);
    }

    private void AppendPlain(string characters, int start, int sourceLength)
    {
        StartPlainText();
        Append(characters, start, sourceLength);
    }

    /// <summary>Appends characters, the first of which stands at <paramref name="start"/> in the file.</summary>
    private void Append(string characters, int start, int sourceLength)
    {
        AddPlaces(characters.Length, start, sourceLength);
        _text.Append(characters);
    }

    private void AddPlaces(int length, int start, int sourceLength)
    {
        if (length > 0)
        {
            _places.Add(_text.Length, Math.Min(start, _source.Text.Length));
        }

        // What is written in fewer characters than it is read, or runs on behind the text, ends where they end.
        for (var i = Math.Max(1, Math.Min(sourceLength, _source.Text.Length - start + 1)); i < length; i++)
        {
            _places.Add(_text.Length + i, Math.Min(start + Math.Min(i, Math.Max(0, sourceLength - 1)), _source.Text.Length));
        }

        _lastOffset = Math.Min(start + sourceLength, _source.Text.Length);
    }

    private void StartPlainText() => _plainStart = _plainStart < 0 ? _text.Length : _plainStart;

    /// <summary>Makes an inline of the plain text read so far.</summary>
    private void ClosePlainText(List<Inline> content)
    {
        var text = _plainStart < 0 ? "" : _text.ToString(_plainStart, _text.Length - _plainStart);
        _plainStart = -1;
        if (text.Length == 0)
        {
            return;
        }

        if (content.Count > 0 && content[content.Count - 1] is TextInline previous)
        {
            content[content.Count - 1] = new TextInline(previous.Text + text);
        }
        else
        {
            content.Add(new TextInline(text));
        }
    }

    private static void TrimEnd(List<Inline> content)
    {
        while (content.Count > 0 && content[content.Count - 1] is TextInline last)
        {
            var trimmed = last.Text.TrimEnd();
            if (trimmed.Length > 0)
            {
                content[content.Count - 1] = new TextInline(trimmed);
                return;
            }

            content.RemoveAt(content.Count - 1);
        }
    }
}
