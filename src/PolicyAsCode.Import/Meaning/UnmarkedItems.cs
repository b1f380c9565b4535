using PolicyAsCode.Import.Reports;
using PolicyAsCode.Import.Structure;

namespace PolicyAsCode.Import.Meaning;

/// <summary>Makes a list of the lines below a lead-in that lost their bullets, and asks.</summary>
/// <remarks>Left as paragraphs, "use phones" below "Pupils must not:" would be a command.</remarks>
internal static class UnmarkedItems
{
    private const int LongestItem = 240;

    /// <summary>The blocks with such lines as lists.</summary>
    public static List<Block> Gather(List<Block> blocks, LineReader reader, ImportLog log)
    {
        var gathered = new List<Block>(blocks.Count);
        for (var i = 0; i < blocks.Count; i++)
        {
            gathered.Add(blocks[i]);
            if (blocks[i] is not Paragraph leadIn || reader.Read(leadIn.Words.Plain) is not { EndsInColon: true, LeadInForce: not null })
            {
                continue;
            }

            var end = i + 1;
            while (end < blocks.Count && IsItem(blocks[end], reader) && (end == i + 1 || IsLike((Paragraph)blocks[i + 1], (Paragraph)blocks[end - 1], (Paragraph)blocks[end], end - i, reader)))
            {
                end++;
            }

            if (end > i + 1)
            {
                i = Add(gathered, blocks, leadIn, i + 1, end, log) - 1;
            }
        }

        return gathered;
    }

    /// <summary>Adds the list, or the paragraphs where the author says that they are none; gives the block after it.</summary>
    private static int Add(List<Block> gathered, List<Block> blocks, Paragraph leadIn, int from, int end, ImportLog log)
    {
        var asked = log.Ask(
            "no-bullets",
            blocks[from].Line,
            leadIn.Words.Plain,
            $"The lines below “{leadIn.Words.Plain}” have no bullets. Are they the items of its list, all of them and no others?",
            new Choice("list", "They are the items of its list, as they are now."),
            new Choice("text", "They are ordinary text and belong to no list."));
        if (asked.Choice == "text")
        {
            gathered.AddRange(blocks.GetRange(from, end - from));
            return end;
        }

        gathered[^1] = leadIn.Asking(asked);
        var items = blocks.GetRange(from, end - from).Cast<Paragraph>().Select(line => new Item(line.Line, line.Words, default) { Original = line.Words.Plain }).ToList();
        items.ForEach(item => log.Add(item.Line, item.Original, $"- {item.Words.Plain}", RepairKind.NoBullets, Certainty.Ask));
        var rest = end < blocks.Count ? blocks[end] as ItemList : null;
        gathered.Add(new ItemList(items[0].Line, false, items.Concat(rest?.Items ?? default).ToEquatableArray()));
        return rest is null ? end : end + 1;
    }

    /// <summary>Lines of one list are all sentences or none, and a blank line parts all of them or none.</summary>
    private static bool IsLike(Paragraph first, Paragraph before, Paragraph line, int place, LineReader reader) =>
        reader.Read(line.Words.Plain).EndsAsSentence == reader.Read(first.Words.Plain).EndsAsSentence && (place == 2 || line.AfterBlank == before.AfterBlank);

    private static bool IsItem(Block block, LineReader reader)
    {
        if (block is not Paragraph { Group: "" } paragraph || paragraph.Words.Plain.Length is 0 or > LongestItem || paragraph.HasGroup)
        {
            return false;
        }

        var reading = reader.Read(paragraph.Words.Plain);
        return !reading.HasSubjectAndModal && !reading.EndsInColon;
    }
}
