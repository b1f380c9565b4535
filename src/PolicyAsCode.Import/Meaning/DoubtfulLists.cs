using PolicyAsCode.Import.Reports;
using PolicyAsCode.Import.Structure;
using PolicyAsCode.Linting;
using PolicyAsCode.Reading;

namespace PolicyAsCode.Import.Meaning;

/// <summary>Asks about lists that can be read two ways, and items that contradict their lead-in.</summary>
internal static class DoubtfulLists
{
    private static readonly Choice[] Forces =
    [
        new("leave", "No rules are made of it, as now."),
        new("information", "It holds no rules."),
        new("must", "Each item must be done."),
        new("must-not", "Each item must not be done."),
        new("should", "Each item should be done."),
        new("should-not", "Each item should not be done."),
        new("may", "Each item is allowed."),
    ];

    /// <summary>The blocks with questions about them.</summary>
    public static IReadOnlyList<Block> Ask(Draft draft, ImportLog log)
    {
        var changed = new Dictionary<Block, Block>(ReferenceEqualityComparer.Instance);
        foreach (var list in draft.Policy.Reading.Lists)
        {
            if (list is { Kind: ListKind.Unclear, LeadIn: { } leadIn } && draft.At(leadIn.Span) is Paragraph { HasGroup: false } paragraph)
            {
                changed[paragraph] = AskForce(paragraph, list, log);
            }
        }

        foreach (var diagnostic in Linter.Run(draft.Policy, LintOptions.Default).Diagnostics)
        {
            if (diagnostic.Id == "PAC2005" && draft.At(diagnostic.Span) is Item item && !changed.ContainsKey(item))
            {
                changed[item] = item.Asking(log.Ask(
                    "contradicts", item.Line, item.Words.Plain,
                    $"“{item.Words.Plain}” says the opposite of the words that lead into its list. Which is meant?",
                    new Choice("leave", "No rules are made of this list, as now. Put the words right by hand.")));
            }
        }

        return changed.Count == 0 ? draft.Blocks : [.. draft.Blocks.Select(block => Replace(block, changed))];
    }

    private static Block AskForce(Paragraph paragraph, ListReading list, ImportLog log)
    {
        var asked = log.Ask("unclear", paragraph.Line, paragraph.Words.Plain, $"The list under “{list.LeadInText}” can be rules or plain information. Which is it?", Forces);
        return asked.Choice switch
        {
            "leave" => paragraph.Asking(asked),
            "information" => paragraph with { Group = " {.information}" },
            var force => paragraph with { Group = $" {{.rules modality={force}}}" },
        };
    }

    private static Block Replace(Block block, Dictionary<Block, Block> changed)
    {
        if (changed.TryGetValue(block, out var other))
        {
            return other;
        }

        return block is ItemList list
            ? list with { Items = list.Items.Select(item => (Item)Replace(item, changed)).ToEquatableArray() }
            : block is Item { Children.Count: > 0 } item ? item with { Children = item.Children.Select(child => Replace(child, changed)).ToEquatableArray() } : block;
    }
}
