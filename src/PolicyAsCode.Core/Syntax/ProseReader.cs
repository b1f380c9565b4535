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
    private readonly List<int> _offsets;
    private readonly List<int> _wraps = [];
    private readonly List<ProseMark> _marks = [];
    private readonly int _end;
    private int _lastOffset;

    private ProseReader(SourceText source, int start, int end)
    {
        _source = source;
        _end = end;
        _text = new StringBuilder(end - start);
        _offsets = new List<int>(end - start);
        _lastOffset = start;
    }

    /// <summary>Reads the text of a heading or paragraph.</summary>
    public static (Prose Text, AttributeGroup? Attributes) Read(LeafBlock block, SourceText source, List<Diagnostic> diagnostics)
    {
        var start = Math.Max(block.Span.Start, 0);
        var end = Math.Min(block.Span.End + 1, source.Text.Length);
        var group = AttributeReader.Find(source, TextSpan.FromBounds(start, end), diagnostics);
        var reader = new ProseReader(source, start, group?.Span.Start ?? end);
        var content = block.Inline is null ? [] : reader.ReadContainer(block.Inline);
        return (reader.Finish(content), group);
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

        var offsets = new int[length - skip + 1];
        for (var i = skip; i < length; i++)
        {
            offsets[i - skip] = _offsets[i];
        }

        offsets[length - skip] = length > skip ? _offsets[length - 1] + 1 : _lastOffset;
        var wraps = _wraps.Where(wrap => wrap >= skip && wrap < length).Select(wrap => wrap - skip).ToEquatableArray();
        TrimEnd(content);
        return new Prose(_text.ToString(skip, length - skip), offsets, wraps, content.ToEquatableArray()) { Marks = Marks(skip, length) };
    }

    private EquatableArray<ProseMark> Marks(int skip, int end) => _marks.Count == 0
        ? default
        : _marks.Select(mark => mark with { Start = Math.Max(0, Math.Min(mark.Start, end) - skip), Length = Math.Max(0, Math.Min(mark.Start + mark.Length, end) - Math.Max(mark.Start, skip)) }).ToEquatableArray();

    private List<Inline> ReadContainer(Md.ContainerInline container)
    {
        var content = new List<Inline>();
        foreach (var inline in container)
        {
            Add(inline, content);
        }

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
                AddText(AppendLiteral(literal), content);
                break;
            case Md.LineBreakInline { IsHard: true }:
                _wraps.Add(_text.Length);
                Append(" ", inline.Span.Start, 1);
                content.Add(new LineBreakInline());
                break;
            case Md.LineBreakInline:
                _wraps.Add(_text.Length);
                AddText(Append(" ", inline.Span.Start, 1), content);
                break;
            case Md.HtmlEntityInline entity:
                AddText(Append(entity.Transcoded.ToString(), entity.Span.Start, entity.Span.Length), content);
                break;
            case Md.CodeInline code:
                content.Add(new CodeInline(Append(code.Content, code.Span.Start + code.DelimiterCount, code.Content.Length)));
                break;
            case Md.AutolinkInline link:
                var target = link.IsEmail ? "mailto:" + link.Url : link.Url;
                Mark(ProseMarkKind.Link, target, link, _text.Length, link.Url.Length);
                content.Add(new LinkInline(target, EquatableArray.Of<Inline>(new TextInline(Append(link.Url, link.Span.Start + 1, link.Url.Length)))));
                break;
            case Md.LinkInline { IsImage: true } image:
                var before = _text.Length;
                ReadContainer(image);
                Mark(ProseMarkKind.Image, image.Url ?? "", image, before, _text.Length - before);
                content.Add(new ImageInline(image.Url ?? "", _text.ToString(before, _text.Length - before)));
                break;
            case Md.LinkInline link:
                var first = _text.Length;
                content.Add(new LinkInline(link.Url ?? "", ReadContainer(link).ToEquatableArray()));
                Mark(ProseMarkKind.Link, link.Url ?? "", link, first, _text.Length - first);
                break;
            case Md.EmphasisInline emphasis:
                content.Add(new EmphasisInline(emphasis.DelimiterCount >= 2, ReadContainer(emphasis).ToEquatableArray()));
                break;
            case Md.HtmlInline html:
                // A comment is not part of the words; a tag is shown as it is typed.
                if (!html.Tag.StartsWith("<!--", StringComparison.Ordinal))
                {
                    AddText(Append(html.Tag, html.Span.Start, html.Span.Length), content);
                }
                else
                {
                    Mark(ProseMarkKind.Comment, html.Tag, html, _text.Length, 0);
                }

                break;
            case TaskList or FootnoteLink:
                break;
            case Md.DelimiterInline delimiter:
                AddText(Append(delimiter.ToLiteral(), delimiter.Span.Start, delimiter.ToLiteral().Length), content);
                content.AddRange(ReadContainer(delimiter));
                break;
            case Md.ContainerInline other:
                content.AddRange(ReadContainer(other));
                break;
            default:
                break;
        }
    }

    private void Mark(ProseMarkKind kind, string value, Md.Inline inline, int start, int length) =>
        _marks.Add(new ProseMark(kind, value, new TextSpan(inline.Span.Start, inline.Span.Length), start, length));

    private string AppendLiteral(Md.LiteralInline literal)
    {
        var slice = literal.Content;
        var start = literal.Span.Start + (literal.IsFirstCharacterEscaped ? 1 : 0);

        // Markdig trims the text of a table's cell, and leaves its place as it was.
        while (slice.Length > 0 && start < _end && char.IsWhiteSpace(_source.Text[start]) && !char.IsWhiteSpace(slice.Text[slice.Start]))
        {
            start++;
        }

        var length = Math.Min(slice.Length, Math.Max(0, _end - start));
        return Append(slice.Text is null ? "" : slice.Text.Substring(slice.Start, length), start, length);
    }

    /// <summary>Appends characters, the first of which stands at <paramref name="start"/> in the file.</summary>
    private string Append(string characters, int start, int sourceLength)
    {
        for (var i = 0; i < characters.Length; i++)
        {
            _text.Append(characters[i]);
            _offsets.Add(Math.Min(start + Math.Min(i, Math.Max(0, sourceLength - 1)), _source.Text.Length));
        }

        _lastOffset = Math.Min(start + sourceLength, _source.Text.Length);
        return characters;
    }

    private static void AddText(string text, List<Inline> content)
    {
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
