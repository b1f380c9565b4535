using PolicyAsCode.Import.Reports;
using PolicyAsCode.Import.Structure;
using PolicyAsCode.Linting;
using PolicyAsCode.Reading;

namespace PolicyAsCode.Import.Meaning;

/// <summary>Lifts whole sentences that wear a bullet out of the list they do not belong to, and asks.</summary>
internal static class Orphans
{
    /// <summary>The blocks with such items as paragraphs behind their list.</summary>
    public static List<Block> Lift(Draft draft, ImportLog log)
    {
        var lifted = new Dictionary<Block, Asked>(ReferenceEqualityComparer.Instance);
        foreach (var diagnostic in Linter.Run(draft.Policy, LintOptions.Default).Diagnostics.SelectMany(Places))
        {
            if (draft.At(diagnostic.Span) is Item item && ReadingOf(draft.Policy.Reading, diagnostic.Span) is { } reading && !lifted.ContainsKey(item) && item.Children.Count == 0)
            {
                lifted.Add(item, Ask(item, reading, log));
            }
        }

        return [.. draft.Blocks.SelectMany(block => block is ItemList list ? Without(list, lifted, log) : [block])];
    }

    // What was muted in favour of a root cause is found among its related places.
    private static IEnumerable<(TextSpan Span, string Id)> Places(Diagnostic diagnostic) =>
        diagnostic.Id == "PAC2001" ? [(diagnostic.Span, diagnostic.Id)] : diagnostic.Related.Where(place => place.Message.StartsWith("PAC2001", StringComparison.Ordinal)).Select(place => (place.Span, "PAC2001"));

    private static ListReading? ReadingOf(PolicyReading reading, TextSpan span) =>
        reading.Lists.FirstOrDefault(list => list.Syntax.Span.Start <= span.Start && span.Start < list.Syntax.Span.End);

    private static Asked Ask(Item item, ListReading reading, ImportLog log) => log.Ask(
        "lifted-out", item.Line, item.Words.Plain,
        $"This had a bullet under “{reading.LeadInText}”, but is a sentence of its own: “{Short(item.Words.Plain)}” Does it stand for itself?",
        new Choice("apart", "It stands for itself, behind the list, as it does now."),
        new Choice("item", "It is an item of the list."));

    private static List<Block> Without(ItemList list, Dictionary<Block, Asked> lifted, ImportLog log)
    {
        var apart = new List<Paragraph>();
        var kept = new List<Item>();
        foreach (var item in list.Items)
        {
            if (lifted.TryGetValue(item, out var asked) && asked.Choice == "apart")
            {
                log.Add(item.Line, item.Original, item.Words.Plain, RepairKind.LiftedOut, Certainty.Ask);
                apart.Add((Paragraph)new Paragraph(item.Line, item.Words) { Questions = item.Questions }.Asking(asked));
            }
            else
            {
                kept.Add(item with { Children = item.Children.SelectMany(child => child is ItemList inner ? Without(inner, lifted, log) : [child]).ToEquatableArray() });
            }
        }

        return kept.Count == 0 ? [.. apart] : [list with { Items = kept.ToEquatableArray() }, .. apart];
    }

    private static string Short(string text) => text.Length <= 90 ? text : text[..text.LastIndexOf(' ', 90)] + " …";
}
