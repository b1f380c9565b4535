using PolicyAsCode.Import.Reports;
using PolicyAsCode.Import.Structure;

namespace PolicyAsCode.Import.Meaning;

/// <summary>Sets bullets under the bullet that leads into them ("• Staff must not:"), and asks where its list ends.</summary>
/// <remarks>Side by side, the bullets below a prohibition would be read by themselves, as commands.</remarks>
internal static class LeadInsWithBullets
{
    /// <summary>The blocks with such items nested.</summary>
    public static List<Block> Nest(List<Block> blocks, LineReader reader, ImportLog log) =>
        blocks.ConvertAll(block => block is ItemList list ? Nest(list, reader, log) : block);

    private static ItemList Nest(ItemList list, LineReader reader, ImportLog log)
    {
        var items = new List<Item>();
        for (var i = 0; i < list.Items.Count; i++)
        {
            var item = list.Items[i] with { Children = list.Items[i].Children.Select(child => child is ItemList inner ? Nest(inner, reader, log) : child).ToEquatableArray() };
            var end = i + 1;
            while (end < list.Items.Count && IsAlone(item) && LeadsIn(item, reader) && !LeadsIn(list.Items[end], reader))
            {
                end++;
            }

            if (end == i + 1)
            {
                items.Add(item);
                continue;
            }

            items.Add(WithBelow(item, list, i + 1, end, log, out var isNested));
            if (isNested)
            {
                i = end - 1;
            }
        }

        return list with { Items = items.ToEquatableArray() };
    }

    private static Item WithBelow(Item item, ItemList list, int from, int end, ImportLog log, out bool isNested)
    {
        var asked = log.Ask(
            "bullet-leads", item.Line, item.Words.Plain,
            $"“{item.Words.Plain}” has a bullet like what comes after it. {(end - from == 1 ? "Does the next bullet belong" : $"Do the next {end - from} bullets all belong")} under it?",
            new Choice("under", "Under it, as now."),
            new Choice("beside", "Beside it."));
        isNested = asked.Choice == "under";
        if (!isNested)
        {
            return item;
        }

        log.Add(item.Line, item.Original, $"- {item.Words.Plain} (with {end - from} below it)", RepairKind.LeadInWithBullet, Certainty.Ask);
        var below = list.Items.Skip(from).Take(end - from).ToEquatableArray();
        return (Item)(item with { Children = item.Children.Append(new ItemList(below[0].Line, list.IsOrdered, below)).ToEquatableArray() }).Asking(asked);
    }

    private static bool IsAlone(Item item) => item.Children.All(child => child is not ItemList);

    private static bool LeadsIn(Item item, LineReader reader) => reader.Read(item.Words.Plain) is { EndsInColon: true, LeadInForce: not null };
}
