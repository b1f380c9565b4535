using PolicyAsCode.Import.Reports;
using PolicyAsCode.Import.Structure;

namespace PolicyAsCode.Import.Meaning;

/// <summary>Puts a sentence that stands between a lead-in and its list before the lead-in, and asks whether that is what it means.</summary>
internal static class CutOffLeadIns
{
    /// <summary>The blocks with no such sentence between.</summary>
    public static List<Block> Move(List<Block> blocks, LineReader reader, ImportLog log)
    {
        var moved = new List<Block>(blocks);
        for (var i = 0; i + 2 < moved.Count; i++)
        {
            if (moved[i] is Paragraph leadIn && moved[i + 1] is Paragraph between && moved[i + 2] is ItemList && Cuts(reader, leadIn, between))
            {
                var asked = log.Ask(
                    "between",
                    between.Line,
                    between.Words.Plain,
                    $"This sentence stood between “{leadIn.Words.Plain}” and its list. Does the list belong to “{leadIn.Words.Plain}”, and does the sentence hold for all of it?",
                    new Choice("before", "The list belongs to the lead-in, and the sentence stands before it, as it does now."),
                    new Choice("lead-in", "The list belongs to the sentence, and the lead-in stands alone."));
                if (asked.Choice == "before")
                {
                    log.Add(between.Line, $"{leadIn.Words.Plain} ⏎ {between.Words.Plain}", $"{between.Words.Plain} ⏎ {leadIn.Words.Plain}", RepairKind.CutOff, Certainty.Ask);
                    (moved[i], moved[i + 1]) = (between, leadIn.Asking(asked));
                }
            }
        }

        return moved;
    }

    private static bool Cuts(LineReader reader, Paragraph leadIn, Paragraph between)
    {
        var first = reader.Read(leadIn.Words.Plain);
        var second = reader.Read(between.Words.Plain);
        return first is { EndsInColon: true, HasModal: true } && second.EndsAsSentence && !second.EndsInColon;
    }
}
