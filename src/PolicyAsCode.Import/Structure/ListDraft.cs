using PolicyAsCode.Import.Lines;

namespace PolicyAsCode.Import.Structure;

/// <summary>A list while its lines are read: finds the level of each item by how far it is set in and by its mark.</summary>
internal sealed class ListDraft(LineReader reader)
{
    // Word has nine levels. What is set in deeper stands at the deepest.
    private const int Deepest = 8;

    private readonly List<Level> _levels = [];

    private sealed record Level(string Style, int Indent, int ListLevel, PartList Items)
    {
        public int LastValue { get; set; }
    }

    private sealed record PartList(int Line, bool IsOrdered, int Start)
    {
        public List<ItemDraft> Items { get; } = [];
    }

    /// <summary>An item while its lines are read.</summary>
    internal sealed class ItemDraft(SourceLine line, Words words)
    {
        private readonly List<Words> _words = [words];
        private readonly List<object> _parts = [];

        public SourceLine Line { get; } = line;

        /// <summary>The last line that belongs to its words.</summary>
        public SourceLine LastLine { get; private set; } = line;

        /// <summary>Its words, where they are looked at for what they lead into.</summary>
        public string Ending => LastLine.Words.Plain;

        /// <summary>A line that goes on with its words.</summary>
        public void GoOn(SourceLine next)
        {
            _words.Add(next.Words);
            LastLine = next;
        }

        public void Add(Block note) => _parts.Add(note);

        public void AddList(object list) => _parts.Add(list);

        public Item Build() => new(Line.Number, Words.Join(_words), _parts.Select(part => part as Block ?? ListDraft.Build((PartList)part)).ToEquatableArray()) { Original = Line.Original };
    }

    /// <summary>The item that was added last.</summary>
    public ItemDraft Last => _levels[^1].Items.Items[^1];

    /// <summary>Whether a mark goes on with the count of a list that is open.</summary>
    public bool Continues(Mark mark) => _levels.Exists(level => Match(level, mark) is { } same && same.Value == level.LastValue + 1);

    /// <summary>Whether a list with marks of this kind is open.</summary>
    public bool HasStyle(Mark mark) => _levels.Exists(level => Match(level, mark) is not null);

    /// <summary>Adds an item at its level.</summary>
    public void Add(SourceLine line, Mark mark, Words words)
    {
        var depth = LevelOf(line, mark);
        while (_levels.Count > depth + 1)
        {
            _levels.RemoveAt(_levels.Count - 1);
        }

        if (_levels.Count == depth)
        {
            var list = new PartList(line.Number, IsOrdered(mark), mark.Value);
            if (depth > 0)
            {
                Last.AddList(list);
            }

            _levels.Add(new Level(mark.Style, line.Indent, line.ListLevel, list));
        }

        var level = _levels[^1];
        level.LastValue = (Match(level, mark) ?? mark).Value;
        level.Items.Items.Add(new ItemDraft(line, words));
    }

    /// <summary>The list as it was read.</summary>
    public ItemList Build() => Build(_levels[0].Items);

    private static ItemList Build(PartList list) => new(list.Line, list.IsOrdered, list.Items.Select(item => item.Build()).ToEquatableArray()) { Start = Math.Max(1, list.Start) };

    // Letters and roman numbers are worked out from the order, as in "2.1 (c)".
    private static bool IsOrdered(Mark mark) => mark.IsDecimal && mark.Depth == 1;

    private int LevelOf(SourceLine line, Mark mark)
    {
        if (_levels.Count == 0)
        {
            return 0;
        }

        if (line.ListLevel >= 0)
        {
            var same = _levels.FindLastIndex(level => level.ListLevel <= line.ListLevel);
            return same < 0 ? 0 : _levels[same].ListLevel == line.ListLevel ? same : Math.Min(same + 1, Deepest);
        }

        var top = _levels[^1];
        if (line.Indent > top.Indent + 1)
        {
            return Math.Min(_levels.Count, Deepest);
        }

        if (line.Indent < top.Indent - 1)
        {
            var outer = _levels.FindLastIndex(level => level.Indent <= line.Indent + 1);
            return Math.Max(0, outer);
        }

        return LevelOfSameIndent(mark);
    }

    /// <summary>Where indentation says nothing: a mark seen before goes back to its level; a new count, or a new bullet below words that lead in, goes down.</summary>
    private int LevelOfSameIndent(Mark mark)
    {
        var top = _levels.Count - 1;
        if (Match(_levels[top], mark) is not null)
        {
            return top;
        }

        // Only levels at the same indentation compete: "1." far left is no bullet's equal.
        var before = _levels.FindLastIndex(level => Math.Abs(level.Indent - _levels[top].Indent) <= 1 && Match(level, mark) is not null);
        if (before >= 0)
        {
            return before;
        }

        var opens = reader.Read(Last.Ending).IsOpen;
        var startsCount = mark.Kind == MarkKind.Number && (mark.Value == 1 || mark.AsLetter?.Value == 1);
        return opens || (startsCount && _levels[top].Style != "-") ? Math.Min(top + 1, Deepest) : top;
    }

    private static Mark? Match(Level level, Mark mark)
    {
        // "i)" after "h)" is a letter, after nothing a roman number.
        if (mark.AsLetter is { } letter && letter.Style == level.Style && letter.Value == level.LastValue + 1)
        {
            return letter;
        }

        return mark.Style == level.Style ? mark : null;
    }
}
