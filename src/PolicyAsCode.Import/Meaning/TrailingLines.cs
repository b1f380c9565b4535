using PolicyAsCode.Import.Reports;
using PolicyAsCode.Import.Structure;

namespace PolicyAsCode.Import.Meaning;

/// <summary>Asks about a line behind a list that could be its last item without a bullet.</summary>
/// <remarks>Taken for running text, "leave bags on the floor" behind "Pupils must not: …" would be a command.</remarks>
internal static class TrailingLines
{
    /// <summary>The blocks with such lines in their list, or asked about.</summary>
    public static List<Block> Ask(List<Block> blocks, LineReader reader, ImportLog log)
    {
        var asked = new List<Block>(blocks.Count);
        Block? leadIn = null;
        for (var i = 0; i < blocks.Count; i++)
        {
            leadIn = blocks[i] is ItemList && i > 0 ? blocks[i - 1] : leadIn;
            if (blocks[i] is not Paragraph line || asked is not [.., ItemList list] || leadIn is null || !IsLedIn(leadIn, reader) || !CouldBeItem(line, reader) || (i + 1 < blocks.Count && blocks[i + 1] is ItemList))
            {
                asked.Add(blocks[i]);
                continue;
            }

            var item = new Choice("bullet", $"It is an item of the list{(line.FollowsItem ? ", as it is now" : "")}.");
            var apart = new Choice("apart", $"It belongs to no list{(line.FollowsItem ? "" : ", as now")}.");
            var question = log.Ask(
                "no-bullet", line.Line, line.Words.Plain,
                $"“{line.Words.Plain}” stands behind a list and has no bullet. Is it an item of the list?",
                line.FollowsItem ? [item, apart] : [apart, item]);
            if (question.Choice == "bullet")
            {
                log.Add(line.Line, line.Words.Plain, $"- {line.Words.Plain}", RepairKind.LostBullet, Certainty.Ask);
                asked[^1] = list with { Items = list.Items.Append((Item)new Item(line.Line, line.Words, default) { Original = line.Words.Plain }.Asking(question)).ToEquatableArray() };
            }
            else
            {
                asked.Add((Paragraph)line.Asking(question) with { IsDoubtful = question.IsOpen });
            }
        }

        return asked;
    }

    private static bool IsLedIn(Block before, LineReader reader) => before switch
    {
        Paragraph paragraph => reader.Read(paragraph.Words.Plain).LeadInForce is not null,
        Heading heading => reader.Read(heading.Words.Plain).LeadInForce is not null,
        _ => false,
    };

    private static bool CouldBeItem(Paragraph line, LineReader reader)
    {
        var reading = reader.Read(line.Words.Plain);
        return !line.HasGroup && !reading.HasModal && !reading.IsOpen && !reading.EndsAsSentence && !line.Words.Plain.Contains(':', StringComparison.Ordinal);
    }
}
