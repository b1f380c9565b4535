using PolicyAsCode.Import.Lines;
using PolicyAsCode.Import.Reports;
using PolicyAsCode.Import.Structure;
using PolicyAsCode.Syntax;

namespace PolicyAsCode.Import.Meaning;

/// <summary>Parts paragraphs in which more than one sentence binds somebody: a paragraph can hold one rule.</summary>
internal static class SplitParagraphs
{
    /// <summary>The blocks with such paragraphs parted before each further sentence that binds.</summary>
    public static IReadOnlyList<Block> Part(Draft draft, ImportLog log)
    {
        var cuts = Cuts(draft);
        if (cuts.Count == 0)
        {
            return draft.Blocks;
        }

        var parted = new List<Block>(draft.Blocks.Count);
        foreach (var block in draft.Blocks)
        {
            if (block is Paragraph { HasGroup: false } paragraph && cuts.TryGetValue(block, out var places))
            {
                parted.AddRange(Part(paragraph, places, log));
            }
            else
            {
                parted.Add(block);
            }
        }

        return parted;
    }

    private static Dictionary<Block, SortedSet<int>> Cuts(Draft draft)
    {
        var cuts = new Dictionary<Block, SortedSet<int>>(ReferenceEqualityComparer.Instance);
        var leadIns = draft.Policy.Reading.Lists.Where(list => list.LeadIn is not null).GroupBy(list => list.LeadIn!, ReferenceEqualityComparer.Instance).ToDictionary(group => group.Key!, group => group.First(), ReferenceEqualityComparer.Instance);
        foreach (var sentences in draft.Policy.Reading.Sentences.Where(sentence => sentence.Block is ParagraphSyntax).GroupBy(sentence => sentence.Block, ReferenceEqualityComparer.Instance))
        {
            var block = ((ParagraphSyntax)sentences.Key!).Span;
            if (draft.At(block) is not Paragraph paragraph)
            {
                continue;
            }

            // The lead-in of a list is cut off from a rule before it as well, but not where it only points back ("This includes:").
            var starts = sentences.Select(sentence => sentence.Span.Start).Distinct().ToList();
            if (leadIns.TryGetValue(sentences.Key!, out var leadIn) && leadIn.Force is not null && !leadIn.LeadInText.StartsWith("This", StringComparison.Ordinal) && !leadIn.LeadInText.StartsWith("These", StringComparison.Ordinal))
            {
                starts.Add(leadIn.LeadInSpan.Start);
            }

            var offsets = starts.Order().Distinct().Skip(1).Select(start => draft.OffsetIn(paragraph, start)).Where(offset => offset > 0 && offset < paragraph.Words.Markdown.Length);
            var places = new SortedSet<int>(offsets);
            if (places.Count > 0)
            {
                cuts[paragraph] = places;
            }
        }

        return cuts;
    }

    private static IEnumerable<Paragraph> Part(Paragraph paragraph, SortedSet<int> places, ImportLog log)
    {
        var text = paragraph.Words.Markdown;
        var start = 0;
        foreach (var end in places.Append(text.Length))
        {
            var part = MarkdownText.Unescape(text[start..end].Trim());
            if (start > 0)
            {
                log.Add(paragraph.Line, paragraph.Words.Plain, part.Plain, RepairKind.Split, Certainty.Likely);
            }

            yield return start == 0 ? paragraph with { Words = part } : new Paragraph(paragraph.Line, part);
            start = end;
        }
    }
}
