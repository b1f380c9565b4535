using PolicyAsCode.Linting;

namespace PolicyAsCode.Syntax;

/// <summary>Finds lists whose items begin with a letter or number in brackets, "(a)", "(ii)", "(1)", which Markdown takes for running text.</summary>
/// <remarks>
/// Read as running text, "(a) share passwords" under "Staff must not:" would be a command. So the lines are read as the list they are
/// meant to be, inner lists included, and reported, as <see cref="TypedBullets"/> does. Marks that do not count up from the first are left alone.
/// </remarks>
internal sealed class LetteredLines
{
    private readonly List<BlockSyntax> _lifted = [];
    private readonly List<ParagraphSyntax> _paragraphs = [];
    private readonly List<Diagnostic> _diagnostics;
    private OpenList? _list;

    private LetteredLines(List<Diagnostic> diagnostics) => _diagnostics = diagnostics;

    /// <summary>The blocks with lettered lines made into lists; each list is reported once.</summary>
    public static List<BlockSyntax> Lift(List<BlockSyntax> blocks, List<Diagnostic> diagnostics)
    {
        if (!blocks.Exists(static block => block is ParagraphSyntax paragraph && MarkedLines(paragraph.Text).Any()))
        {
            return blocks;
        }

        var reader = new LetteredLines(diagnostics);
        foreach (var block in blocks)
        {
            if (block is not ParagraphSyntax paragraph || !reader.Takes(paragraph))
            {
                reader.Close();
                if (block is not ParagraphSyntax first || !reader.Takes(first))
                {
                    reader._lifted.Add(block);
                }
            }
        }

        reader.Close();
        return reader._lifted;
    }

    /// <summary>Whether the paragraph goes on with the open list, or begins one; then its lines are items of it.</summary>
    private bool Takes(ParagraphSyntax paragraph)
    {
        var starts = MarkedLines(paragraph.Text).ToList();
        if (starts.Count == 0 || (_list is not null && starts[0] > 0))
        {
            return false;
        }

        _list ??= new OpenList();
        if (AddTo(_list, paragraph, starts))
        {
            _paragraphs.Add(paragraph);
            return true;
        }

        // What was begun of it is taken back.
        _list = _paragraphs.Count == 0 ? null : new OpenList();
        foreach (var taken in _paragraphs)
        {
            AddTo(_list!, taken, [.. MarkedLines(taken.Text)]);
        }

        return false;
    }

    private static bool AddTo(OpenList list, ParagraphSyntax paragraph, List<int> starts)
    {
        for (var i = 0; i < starts.Count; i++)
        {
            var isLast = i + 1 == starts.Count;
            if (!list.Add(ItemOf(paragraph, starts[i], isLast ? paragraph.Text.Text.Length : starts[i + 1], isLast)))
            {
                return false;
            }
        }

        return true;
    }

    // One mark alone makes no list: "(a)" may be all that is left of a quotation.
    private void Close()
    {
        if (_list is null)
        {
            return;
        }

        if (_list.Count < 2)
        {
            _lifted.AddRange(_paragraphs);
        }
        else
        {
            var (text, start) = (_paragraphs[0].Text, MarkedLines(_paragraphs[0].Text).First());
            if (start > 0)
            {
                var leadIn = text.Slice(0, start);
                _lifted.Add(new ParagraphSyntax(leadIn.Span, leadIn, null));
            }

            var list = _list.ToList();
            var marker = list.Items[0].Marker;
            _lifted.Add(list);
            _diagnostics.Add(new Diagnostic("PAC1120", Severity.Error, new TextSpan(list.Span.Start, marker.Length), $"“{marker}” is typed as a character, so these lines are no list and no rules are made of them. Start each with “- ” or “1. ” instead."));
        }

        _list = null;
        _paragraphs.Clear();
    }

    private static ListItemSyntax ItemOf(ParagraphSyntax paragraph, int start, int end, bool isLast)
    {
        var prose = paragraph.Text;
        var length = ListLetter.LengthAt(prose.Text, start);
        var first = start + length;
        while (first < end && char.IsWhiteSpace(prose.Text[first]))
        {
            first++;
        }

        var text = prose.Slice(first, end);
        var own = new ParagraphSyntax(text.Span, text, isLast ? paragraph.Attributes : null);
        return new ListItemSyntax(prose.SpanOf(start, end - start), prose.Text.Substring(start, length), EquatableArray.Of<BlockSyntax>(own)) { IsTyped = true };
    }

    /// <summary>The places in a paragraph at which a line starts with such a mark.</summary>
    private static IEnumerable<int> MarkedLines(Prose prose)
    {
        if (ListLetter.LengthAt(prose.Text, 0) > 0)
        {
            yield return 0;
        }

        foreach (var wrap in prose.Wraps)
        {
            if (ListLetter.LengthAt(prose.Text, wrap + 1) > 0)
            {
                yield return wrap + 1;
            }
        }
    }

    /// <summary>A list that is being read, with the list in its last item.</summary>
    private sealed class OpenList
    {
        private const int Deepest = 3;

        private readonly List<ListItemSyntax> _items = [];
        private OpenList? _inner;
        private ListLetter _next;

        public int Count => _items.Count;

        /// <summary>Takes the next item into this list or into the one in its last item; false where its mark counts up in neither.</summary>
        public bool Add(ListItemSyntax item) => GoesOn(item) || Begins(item, 1);

        public ListSyntax ToList()
        {
            CloseInner();
            return new ListSyntax(TextSpan.FromBounds(_items[0].Span.Start, _items[_items.Count - 1].Span.End), true, _items.ToEquatableArray());
        }

        private bool GoesOn(ListItemSyntax item)
        {
            if (_inner is not null && _inner.GoesOn(item))
            {
                return true;
            }

            if (_items.Count == 0 || !_next.Is(item.Marker))
            {
                return false;
            }

            CloseInner();
            _items.Add(item);
            _next = _next.Next();
            return true;
        }

        private bool Begins(ListItemSyntax item, int depth)
        {
            if (_items.Count > 0)
            {
                return depth < Deepest && (_inner ??= new OpenList()).Begins(item, depth + 1);
            }

            if (ListLetter.First(item.Marker) is not { } first)
            {
                return false;
            }

            _items.Add(item);
            _next = first.Next();
            return true;
        }

        private void CloseInner()
        {
            if (_inner is { Count: > 0 })
            {
                var (last, list) = (_items[_items.Count - 1], _inner.ToList());
                _items[_items.Count - 1] = last with { Span = TextSpan.FromBounds(last.Span.Start, list.Span.End), Blocks = last.Blocks.Append(list).ToEquatableArray() };
            }

            _inner = null;
        }
    }
}
