using PolicyAsCode.Import.Lines;
using PolicyAsCode.Import.Reports;

namespace PolicyAsCode.Import.Structure;

/// <summary>Finds headings, paragraphs and lists in a row of lines.</summary>
internal sealed class StructureReader
{
    private readonly IReadOnlyList<SourceLine> _lines;
    private readonly SourceForm _form;
    private readonly Continuation _continuation;
    private readonly bool _guessesHeadings;
    private readonly LineReader _reader;
    private readonly NumberRoles _numbers;
    private readonly ImportLog _log;
    private readonly List<Block> _blocks = [];
    private List<SourceLine> _paragraph = [];
    private bool _paragraphFollowsItem;
    private bool _paragraphAfterBlank;
    private ListDraft? _list;
    private SourceLine? _loneBullet;
    private bool _afterBlank = true;

    private StructureReader(SourceDocument document, LineReader reader, ImportLog log)
    {
        (_lines, _form, _reader, _log) = (document.Lines, document.Form, reader, log);
        _continuation = new Continuation(_form, _form == SourceForm.Word ? null : WrapWidth.Of(_lines), reader);
        _numbers = new NumberRoles(_lines, reader);

        // Markdown says itself what is a heading, unless it says so nowhere.
        _guessesHeadings = _form != SourceForm.Markdown || !_lines.Any(line => line.HeadingLevel > 0);
    }

    /// <summary>The blocks of a document.</summary>
    public static List<Block> Read(SourceDocument document, LineReader reader, ImportLog log)
    {
        var structure = new StructureReader(document, reader, log);
        for (var i = 0; i < document.Lines.Count; i++)
        {
            structure.ReadLine(i);
        }

        structure.Close();
        return structure._blocks;
    }

    private void ReadLine(int i)
    {
        var line = _lines[i];
        if (line.IsBlank)
        {
            _afterBlank = true;
            return;
        }

        if (line.IsVerbatim)
        {
            ReadVerbatim(line);
        }
        else if (line.HeadingLevel > 0)
        {
            ReadDeclaredHeading(line);
        }
        else if (line.Mark is { Kind: MarkKind.Bullet } bullet && !(!_afterBlank && _paragraph is [.., var above] && _continuation.IsDash(above, line)))
        {
            AddItem(line, bullet, line.Words);
        }
        else if (line.Mark is { Kind: MarkKind.Number } number)
        {
            ReadNumbered(i, line, number);
        }
        else
        {
            ReadPlain(i, line.Mark is { } dash ? line with { Words = Words.FromPlain(dash.Token).Then(line.Words) } : line);
        }

        _afterBlank = false;
    }

    private void ReadVerbatim(SourceLine line)
    {
        FlushParagraph();
        var verbatim = new Verbatim(line.Number, line.Words);
        if (_list is { } list && line.Indent > list.Last.Line.Indent && line.Indent >= list.Last.Line.TextIndent)
        {
            list.Last.Add(verbatim);
            return;
        }

        Close();
        _blocks.Add(verbatim);
    }

    private void ReadDeclaredHeading(SourceLine line)
    {
        Close();
        if (line.Mark is { Kind: MarkKind.Number } mark)
        {
            _numbers.Remember(mark);
        }
        else if (MarkReader.Read(line.Words.Plain) is ({ Kind: MarkKind.Number } typed, _))
        {
            _numbers.Remember(typed);
        }

        _blocks.Add(new Heading(line.Number, line.HeadingLevel, WithMark(line)));
    }

    private void AddItem(SourceLine line, Mark mark, Words words)
    {
        DropLoneBullet();
        if (words.IsEmpty)
        {
            _loneBullet = line;
            return;
        }

        FlushParagraph();
        (_list ??= new ListDraft(_reader)).Add(line, mark, words);
        if (!IsMarkdown(mark) && line.ListLevel < 0)
        {
            _log.Add(line.Number, line.Original, $"- {words.Plain}", mark.Kind == MarkKind.Bullet ? RepairKind.TypedBullet : RepairKind.TypedNumber, Certainty.Certain);
        }
    }

    private static bool IsMarkdown(Mark mark) => mark.Token is "-" or "*" or "+" || mark.Style is "1." or "1)" || mark.Depth > 1;

    private void ReadNumbered(int i, SourceLine line, Mark mark)
    {
        // Where Markdown says what is a heading, "1. " is an item of a list.
        var role = _guessesHeadings || mark.Style is not "1." and not "1)" ? _numbers.Of(i, _list, IsLedIn()) : NumberRole.Item;

        // Word's own numbers count items, unless the words say otherwise.
        switch (role == NumberRole.Clause && line.ListLevel >= 0 && mark.Depth == 1 ? NumberRole.Item : role)
        {
            case NumberRole.Heading:
                var isGuess = _list?.Continues(mark) == true;
                Close();
                _blocks.Add(new Heading(line.Number, _numbers.LevelOf(mark), WithMark(line)) { IsGuess = isGuess });
                _log.Add(line.Number, line.Original, WithMark(line).Plain, RepairKind.NumberedHeading, Certainty.Certain);
                break;
            case NumberRole.Item:
                AddItem(line, mark, mark.Depth > 1 && !line.Words.IsEmpty ? WithMark(line) : line.Words);
                break;
            default:
                Close();
                _paragraph = [line with { Words = WithMark(line) }];
                break;
        }
    }

    private static Words WithMark(SourceLine line) => line.Mark is { } mark ? Words.FromPlain(mark.Token).Then(line.Words) : line.Words;

    private bool IsLedIn() => _list is null && (_paragraph is [.., var end] ? _reader.Read(end.Words.Plain).IsOpen : _blocks is [.., Paragraph last] && _reader.Read(last.Words.Plain).IsOpen);

    private void ReadPlain(int i, SourceLine line)
    {
        if (_loneBullet is { } bullet)
        {
            _loneBullet = null;
            _log.Add(bullet.Number, $"{bullet.Original.Trim()} ⏎ {line.Original.Trim()}", $"- {line.Words.Plain}", RepairKind.BulletAlone, Certainty.Certain);
            FlushParagraph();
            (_list ??= new ListDraft(_reader)).Add(bullet with { TextIndent = line.Indent }, bullet.Mark!, line.Words);
            return;
        }

        if (_list is { } open && line.IsWhole && line.Indent > 0 && open.Last.Line.ListLevel >= 0 && line.Indent >= open.Last.Line.TextIndent)
        {
            open.Last.Add(new Paragraph(line.Number, line.Words));
            return;
        }

        if (_list is { } list && !line.IsWhole)
        {
            if (line.Indent > list.Last.Line.Indent + 1 && line.Indent >= list.Last.Line.TextIndent - 1 && _afterBlank)
            {
                list.Last.Add(new Paragraph(line.Number, line.Words));
                return;
            }

            if (!_afterBlank && _continuation.OfItem(list.Last, line))
            {
                _log.Add(line.Number, line.Original, $"{list.Last.Ending} {line.Words.Plain}", RepairKind.WrappedLine, Certainty.Certain);
                list.Last.GoOn(line);
                return;
            }

            if (!_afterBlank && LineReader.IsGlued(list.Last.Ending, line.Words.Plain))
            {
                _log.Add(line.Number, line.Original, line.Words.Plain, RepairKind.GluedLine, Certainty.Certain);
            }
        }

        if (_paragraph is [.., var last] && !_afterBlank && !line.IsWhole && _continuation.OfParagraph(last, line))
        {
            if (_form == SourceForm.Text)
            {
                _log.Add(line.Number, line.Original, $"{last.Words.Plain} {line.Words.Plain}", RepairKind.WrappedLine, Certainty.Likely);
            }

            _paragraph.Add(line);
            return;
        }

        Start(i, line);
    }

    private void Start(int i, SourceLine line)
    {
        var isLedIn = IsLedIn();
        var followsItem = _list is not null && !_afterBlank && !line.IsWhole;
        Close();
        if (_guessesHeadings && !isLedIn && IsHeading(i, line))
        {
            _blocks.Add(new Heading(line.Number, HeadingLevels.Unknown(line.Words.Plain), line.Words) { IsGuess = true });
            return;
        }

        _paragraph = [line];
        (_paragraphFollowsItem, _paragraphAfterBlank) = (followsItem, _afterBlank);
    }

    /// <summary>A heading by its look: it stands alone, and no more than one other of its kind stands right under it.</summary>
    private bool IsHeading(int i, SourceLine line)
    {
        if (!_reader.LooksLikeHeading(line.Words.Plain) || (!_afterBlank && !line.IsWhole && _blocks.Count > 0 && _blocks[^1] is not ItemList))
        {
            return false;
        }

        var next = Next(i);
        if (next < 0)
        {
            return false;
        }

        return line.StandsOut || (_form != SourceForm.Word && (!LooksAlike(next) || (Next(next) is var second and >= 0 && !LooksAlike(second))));
    }

    private bool LooksAlike(int i) => _lines[i] is { Mark: null, HeadingLevel: 0, IsVerbatim: false } line && _reader.LooksLikeHeading(line.Words.Plain);

    private int Next(int i)
    {
        for (var next = i + 1; next < _lines.Count; next++)
        {
            if (!_lines[next].IsBlank)
            {
                return next;
            }
        }

        return -1;
    }

    private void DropLoneBullet()
    {
        if (_loneBullet is { } bullet)
        {
            _log.Add(bullet.Number, bullet.Original, "", RepairKind.EmptyBullet, Certainty.Certain);
            _loneBullet = null;
        }
    }

    private void FlushParagraph()
    {
        if (_paragraph is { Count: > 0 } lines)
        {
            _paragraph = [];
            CloseList();
            _blocks.Add(new Paragraph(lines[0].Number, Words.Join(lines.ConvertAll(line => line.Words))) { FollowsItem = _paragraphFollowsItem, AfterBlank = _paragraphAfterBlank });
            _paragraphFollowsItem = false;
        }
    }

    private void CloseList()
    {
        if (_list is { } list)
        {
            _list = null;
            _blocks.Add(list.Build());
        }
    }

    private void Close()
    {
        DropLoneBullet();
        CloseList();
        FlushParagraph();
    }
}
