using PolicyAsCode.Import.Reports;
using PolicyAsCode.Import.Structure;

namespace PolicyAsCode.Import.Meaning;

/// <summary>
/// Puts a list together again whose items go on after a paragraph that leads into nothing, and asks.
/// Read by themselves, the later items of a prohibition would be commands.
/// </summary>
internal static class InterruptedLists
{
    /// <summary>The blocks with such lists joined.</summary>
    public static List<Block> Join(List<Block> blocks, LineReader reader, ImportLog log)
    {
        return AskFarther(JoinNear(blocks, reader, log), reader, log);
    }

    /// <summary>Asks about a list whose own words above lead into nothing, while a list farther up in its section has a lead-in.</summary>
    private static List<Block> AskFarther(List<Block> blocks, LineReader reader, ImportLog log)
    {
        var asked = new List<Block>(blocks);
        Lines.Words? leadIn = null;
        for (var i = 1; i < asked.Count; i++)
        {
            if (asked[i] is Heading { IsGuess: false })
            {
                leadIn = null;
            }
            else if (asked[i] is ItemList list && LeadIn(asked[i - 1], reader) is { } own && (asked[i - 1] is not Paragraph paragraph || LeadsIn(paragraph, reader)))
            {
                leadIn = own;
            }
            else if (asked[i] is ItemList lost && leadIn is not null && asked[i - 1] is Paragraph above && !LeadsIn(above, reader))
            {
                asked[i] = lost.Asking(log.Ask(
                    "no-lead-in", lost.Line, lost.Items[0].Words.Plain,
                    $"No words lead into the list that begins “{lost.Items[0].Words.Plain}”. Does it still belong to “{leadIn.Plain}”?",
                    new Choice("apart", "It does not, as now. If it does, write the lead-in above it by hand.")));
            }
        }

        return asked;
    }

    private static List<Block> JoinNear(List<Block> blocks, LineReader reader, ImportLog log)
    {
        var joined = new List<Block>(blocks);
        for (var i = 1; i + 2 < joined.Count; i++)
        {
            if (joined[i] is not ItemList first || LeadIn(joined[i - 1], reader) is not { } leadIn)
            {
                continue;
            }

            if (joined[i + 1] is Paragraph between && joined[i + 2] is ItemList second && !LeadsIn(between, reader))
            {
                if (JoinAround(joined, i, leadIn, first, between, second, reader, log))
                {
                    i--;
                }
            }
            else if (joined[i + 1] is Heading { IsGuess: true } heading && joined[i + 2] is ItemList below && reader.Read(heading.Words.Plain).LeadInForce is null)
            {
                var asked = log.Ask(
                    "heading-or-bullet", heading.Line, heading.Words.Plain,
                    $"Is “{heading.Words.Plain}” a heading, so that the list above ends there? Or did it lose its bullet, so that “{leadIn.Plain}” goes on?",
                    new Choice("heading", "It is a heading, as it is now."),
                    new Choice("bullet", "It is an item, and the list goes on."));
                if (asked.Choice == "bullet")
                {
                    var item = new Item(heading.Line, heading.Words, default) { Original = heading.Words.Plain };
                    joined[i] = first with { Items = first.Items.Append(item).Concat(below.Items).ToEquatableArray() };
                    joined.RemoveRange(i + 1, 2);
                    i--;
                }
                else
                {
                    joined[i + 2] = below.Asking(asked);
                }
            }
        }

        return joined;
    }

    private static bool JoinAround(List<Block> joined, int i, Lines.Words leadIn, ItemList first, Paragraph between, ItemList second, LineReader reader, ImportLog log)
    {
        var reading = reader.Read(between.Words.Plain);
        var isItem = !reading.EndsAsSentence && !reading.HasSubjectAndModal;
        var inside = isItem
            ? new Choice("bullet", "It is an item like those around it, as it is now.")
            : new Choice("note", "It is a note to the item above it, as it is now, and the list goes on.");
        var asked = log.Ask(
            "interrupted", between.Line, between.Words.Plain,
            $"This line stands between bullets. Do the bullets after it still belong to “{leadIn.Plain}”?",
            inside,
            new Choice("apart", "It ends the list, and the bullets after it are a list of their own."));
        if (asked.Choice == "apart")
        {
            return false;
        }

        log.Add(between.Line, between.Words.Plain, isItem ? $"- {between.Words.Plain}" : between.Words.Plain, isItem ? RepairKind.LostBullet : RepairKind.Interrupted, Certainty.Ask);
        var last = first.Items[^1];
        var before = isItem ? first.Items : first.Items.Take(first.Items.Count - 1);
        var changed = isItem
            ? new Item(between.Line, between.Words, default) { Original = between.Words.Plain }
            : last with { Children = last.Children.Append(between).ToEquatableArray() };
        joined[i] = first with { Items = before.Append((Item)changed.Asking(asked)).Concat(second.Items).ToEquatableArray() };
        joined.RemoveRange(i + 1, 2);
        return true;
    }

    /// <summary>The words that lead into a list with a force; nothing where they have none.</summary>
    private static Lines.Words? LeadIn(Block before, LineReader reader) => before switch
    {
        Paragraph paragraph when reader.Read(paragraph.Words.Plain).LeadInForce is not null => paragraph.Words,
        Heading heading when reader.Read(heading.Words.Plain).LeadInForce is not null => heading.Words,
        _ => null,
    };

    private static bool LeadsIn(Paragraph paragraph, LineReader reader)
    {
        var reading = reader.Read(paragraph.Words.Plain);


        // "leave bags on the floor" could command, and lead in; between bullets it is one that lost its own.
        return reading.IsOpen || (reading.LeadInForce is not null && reading.HasModal);
    }
}
