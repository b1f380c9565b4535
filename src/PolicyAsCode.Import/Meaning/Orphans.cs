using PolicyAsCode.Import.Reports;
using PolicyAsCode.Import.Structure;
using PolicyAsCode.Linting;
using PolicyAsCode.Reading;

namespace PolicyAsCode.Import.Meaning;

/// <summary>Lifts whole sentences that wear a bullet out of the list they do not belong to, and asks.</summary>
internal static class Orphans
{
    /// <summary>The policy with such items as paragraphs behind their list. Without them others may turn out to be such items too.</summary>
    public static Draft Lift(Draft draft, ImportLog log)
    {
        var asked = new Dictionary<Block, Asked>(ReferenceEqualityComparer.Instance);
        var (lifted, count) = (draft, -1);
        while (asked.Count > count)
        {
            count = asked.Count;
            foreach (var (item, reading) in Find(lifted).Where(found => !asked.ContainsKey(found.Item)))
            {
                asked.Add(item, Ask(item, reading, log));
            }

            lifted = asked.Count == count ? lifted : draft.With([.. draft.Blocks.SelectMany(block => block is ItemList list ? Lift(list, asked) : [block])]);
        }

        foreach (var item in asked.Where(pair => pair.Value.Choice == "apart").Select(pair => (Item)pair.Key))
        {
            log.Add(item.Line, item.Original, item.Words.Plain, RepairKind.LiftedOut, Certainty.Ask);
        }

        return lifted;
    }

    private static IEnumerable<(Item Item, ListReading Reading)> Find(Draft draft)
    {
        var readings = draft.Policy.Reading.Lists.SelectMany(list => list.Items.Select(item => (item.Syntax.Span.Start, list))).GroupBy(pair => pair.Start).ToDictionary(group => group.Key, group => group.First().list);
        return Linter.Run(draft.Policy, LintOptions.Default).Diagnostics.SelectMany(Places)
            .Select(place => (Item: draft.At(place.Span) as Item, Reading: readings.GetValueOrDefault(ItemStart(draft, place.Span))))
            .Where(found => found is { Item: { Children.Count: 0 } item, Reading: not null } && !item.Words.Plain.EndsWith(':'))
            .Select(found => (found.Item!, found.Reading!))
            .DistinctBy(found => found.Item1, ReferenceEqualityComparer.Instance);
    }

    // What was muted in favour of a root cause is found among its related places.
    private static IEnumerable<(TextSpan Span, string Id)> Places(Diagnostic diagnostic) =>
        diagnostic.Id == "PAC2001" ? [(diagnostic.Span, diagnostic.Id)] : diagnostic.Related.Where(place => place.Message.StartsWith("PAC2001", StringComparison.Ordinal)).Select(place => (place.Span, "PAC2001"));

    // An item starts with its bullet, the first mark on its line.
    private static int ItemStart(Draft draft, TextSpan span)
    {
        var source = draft.Policy.Tree.Source;
        var start = source.LineSpan(source.LineOf(span.Start)).Start;
        while (start < span.Start && source.Text[start] == ' ')
        {
            start++;
        }

        return start;
    }

    private static Asked Ask(Item item, ListReading reading, ImportLog log) => log.Ask(
        "lifted-out", item.Line, item.Words.Plain,
        $"This had a bullet under “{reading.LeadInText}”, but is a sentence of its own: “{Short(item.Words.Plain)}” Does it stand for itself?",
        new Choice("apart", "It stands for itself, behind the list, as it does now."),
        new Choice("item", "It is an item of the list."));

    private static List<Block> Lift(ItemList list, Dictionary<Block, Asked> lifted)
    {
        // From a nested list it goes behind the outermost one: inside an item a paragraph is a note, and no rule.
        var apart = new List<Paragraph>();
        var rest = Without(list, lifted, apart);
        return rest is null ? [.. apart] : [rest, .. apart];
    }

    private static ItemList? Without(ItemList list, Dictionary<Block, Asked> lifted, List<Paragraph> apart)
    {
        var kept = new List<Item>();
        foreach (var item in list.Items)
        {
            if (lifted.TryGetValue(item, out var asked) && asked.Choice == "apart")
            {
                apart.Add((Paragraph)new Paragraph(item.Line, item.Words) { Questions = item.Questions }.Asking(asked));
            }
            else
            {
                // An item without children stays the same object, by which it is known in the next round.
                var children = item.Children.Select(child => child is ItemList inner ? Without(inner, lifted, apart) : child).OfType<Block>();
                kept.Add(item.Children.Count == 0 ? item : item with { Children = children.ToEquatableArray() });
            }
        }

        return kept.Count == 0 ? null : list with { Items = kept.ToEquatableArray() };
    }

    private static string Short(string text) => text.Length <= 90 ? text : text[..text.LastIndexOf(' ', 90)] + " …";
}
