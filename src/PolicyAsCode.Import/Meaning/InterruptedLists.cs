using PolicyAsCode.Import.Lines;
using PolicyAsCode.Import.Reports;
using PolicyAsCode.Import.Structure;

namespace PolicyAsCode.Import.Meaning;

/// <summary>
/// Puts a list together again whose items go on after a paragraph that leads into nothing, and asks.
/// Read by themselves, the later items of a prohibition would be commands.
/// </summary>
internal sealed class InterruptedLists
{
    private readonly List<Block> _blocks;
    private readonly LineReader _reader;
    private readonly ImportLog _log;
    private readonly List<Block> _joined;

    // The items of the list that may go on; the words that lead into it.
    private readonly List<Item> _items = [];
    private ItemList? _list;
    private Words? _leadIn;

    private InterruptedLists(List<Block> blocks, LineReader reader, ImportLog log) => (_blocks, _reader, _log, _joined) = (blocks, reader, log, new List<Block>(blocks.Count));

    /// <summary>The blocks with such lists joined.</summary>
    public static List<Block> Join(List<Block> blocks, LineReader reader, ImportLog log)
    {
        var lists = new InterruptedLists(blocks, reader, log);
        for (var i = 0; i < blocks.Count; i++)
        {
            i += lists.Take(i);
        }

        lists.Close();
        return lists._joined;
    }

    /// <summary>Takes the block at a place; gives how many after it were taken with it.</summary>
    private int Take(int i)
    {
        if (_list is not null && Next(i + 1) is { } second && _blocks[i] is Paragraph between && !LeadsIn(between))
        {
            return TakeBetween(between, second);
        }

        if (_list is not null && Next(i + 1) is { } below && _blocks[i] is Heading { IsGuess: true } heading && _reader.Read(heading.Words.Plain).LeadInForce is null)
        {
            return TakeHeading(heading, below);
        }

        Close();
        if (_blocks[i] is ItemList list && i > 0 && LeadIn(_blocks[i - 1]) is { } leadIn)
        {
            (_list, _leadIn) = (list, leadIn);
            _items.AddRange(list.Items);
            return 0;
        }

        _joined.Add(_blocks[i] is ItemList lost && i > 0 ? AskForLeadIn(lost, _blocks[i - 1]) : _blocks[i]);
        _leadIn = _blocks[i] is Heading { IsGuess: false } ? null : _leadIn;
        return 0;
    }

    private ItemList? Next(int i) => i < _blocks.Count ? _blocks[i] as ItemList : null;

    private int TakeBetween(Paragraph between, ItemList second)
    {
        var reading = _reader.Read(between.Words.Plain);
        var isItem = !reading.EndsAsSentence && !reading.HasSubjectAndModal;
        var inside = isItem
            ? new Choice("bullet", "It is an item like those around it, as it is now.")
            : new Choice("note", "It is a note to the item above it, as it is now, and the list goes on.");
        var asked = _log.Ask(
            "interrupted", between.Line, between.Words.Plain,
            $"This line stands between bullets. Do the bullets after it still belong to “{_leadIn!.Plain}”?",
            inside,
            new Choice("apart", "It ends the list, and the bullets after it are a list of their own."));
        if (asked.Choice == "apart")
        {
            Close();
            _joined.Add(between);
            _joined.Add(second);
            return 1;
        }

        _log.Add(between.Line, between.Words.Plain, isItem ? $"- {between.Words.Plain}" : $"- {_items[^1].Words.Plain} ⏎ {between.Words.Plain}", isItem ? RepairKind.LostBullet : RepairKind.Interrupted, Certainty.Ask);
        if (isItem)
        {
            _items.Add((Item)new Item(between.Line, between.Words, default) { Original = between.Words.Plain }.Asking(asked));
        }
        else
        {
            _items[^1] = (Item)(_items[^1] with { Children = _items[^1].Children.Append(between).ToEquatableArray() }).Asking(asked);
        }

        _items.AddRange(second.Items);
        return 1;
    }

    private int TakeHeading(Heading heading, ItemList below)
    {
        var asked = _log.Ask(
            "heading-or-bullet", heading.Line, heading.Words.Plain,
            $"Is “{heading.Words.Plain}” a heading, so that the list above ends there? Or did it lose its bullet, so that “{_leadIn!.Plain}” goes on?",
            new Choice("heading", "It is a heading, as it is now."),
            new Choice("bullet", "It is an item, and the list goes on."));
        if (asked.Choice == "bullet")
        {
            _items.Add(new Item(heading.Line, heading.Words, default) { Original = heading.Words.Plain });
            _items.AddRange(below.Items);
            return 1;
        }

        Close();
        _joined.Add(heading);
        _joined.Add(below.Asking(asked));
        return 1;
    }

    /// <summary>A list whose own words above lead into nothing, while a list farther up in its section has a lead-in.</summary>
    private Block AskForLeadIn(ItemList list, Block above) => _leadIn is null || above is not Paragraph paragraph || LeadsIn(paragraph)
        ? list
        : list.Asking(_log.Ask(
            "no-lead-in", list.Line, list.Items[0].Words.Plain,
            $"No words lead into the list that begins “{list.Items[0].Words.Plain}”. Does it still belong to “{_leadIn.Plain}”?",
            new Choice("apart", "It does not, as now. If it does, write the lead-in above it by hand.")));

    private void Close()
    {
        if (_list is { } list)
        {
            _joined.Add(list with { Items = _items.ToEquatableArray() });
            _items.Clear();
            _list = null;
        }
    }

    /// <summary>The words that lead into a list with a force; nothing where they have none.</summary>
    private Words? LeadIn(Block before) => before switch
    {
        Paragraph paragraph when LeadsIn(paragraph) && _reader.Read(paragraph.Words.Plain).LeadInForce is not null => paragraph.Words,
        Heading heading when _reader.Read(heading.Words.Plain).LeadInForce is not null => heading.Words,
        _ => null,
    };

    private bool LeadsIn(Paragraph paragraph)
    {
        var reading = _reader.Read(paragraph.Words.Plain);

        // "leave bags on the floor" could command, and lead in; between bullets it is one that lost its own.
        return reading.IsOpen || (reading.LeadInForce is not null && !reading.IsCommand);
    }
}
