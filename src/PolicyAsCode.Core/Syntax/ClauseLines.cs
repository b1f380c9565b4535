using PolicyAsCode.Reading;

namespace PolicyAsCode.Syntax;

/// <summary>
/// Parts a paragraph whose lines are each a clause of their own, which Markdown runs together: lines that begin with the number of a clause,
/// "2.1 Staff must", and lines that are each a sentence without its full stop.
/// </summary>
internal static class ClauseLines
{
    private const int LongestNumber = 12;

    /// <summary>The blocks with such paragraphs parted.</summary>
    /// <param name="blocks">The blocks.</param>
    /// <param name="isItem">Whether they stand in an item of a list: a sentence on its second line is glued to it, which is reported.</param>
    public static List<BlockSyntax> Part(List<BlockSyntax> blocks, bool isItem)
    {
        if (!blocks.Exists(static block => block is ParagraphSyntax { Text.Wraps.Count: > 0 }))
        {
            return blocks;
        }

        var parted = new List<BlockSyntax>(blocks.Count);
        foreach (var block in blocks)
        {
            if (block is ParagraphSyntax { Text.Wraps.Count: > 0 } paragraph)
            {
                AddParts(paragraph, isItem, parted);
            }
            else
            {
                parted.Add(block);
            }
        }

        return parted;
    }

    private static void AddParts(ParagraphSyntax paragraph, bool isItem, List<BlockSyntax> parted)
    {
        var (prose, from) = (paragraph.Text, 0);
        foreach (var start in NumberedStarts(prose) is { Count: > 0 } numbered ? numbered : isItem ? [] : SentenceStarts(prose))
        {
            var part = prose.Slice(from, start);
            parted.Add(new ParagraphSyntax(part.Span, part, null));
            from = start;
        }

        var last = from == 0 ? prose : prose.Slice(from, prose.Text.Length);
        parted.Add(from == 0 ? paragraph : new ParagraphSyntax(last.Span, last, paragraph.Attributes));
    }

    // A line may begin with a number that belongs to the line before, "as it says in\n2.1 Bags", so one alone parts nothing.
    private static List<int> NumberedStarts(Prose prose)
    {
        var starts = prose.Wraps.Where(wrap => IsClause(prose.Text, wrap + 1)).Select(static wrap => wrap + 1).ToList();
        return starts.Count > 1 || (starts.Count == 1 && IsClause(prose.Text, 0)) ? starts : [];
    }

    /// <summary>"2.1 Staff", "10.2.3. Pupils": a number with a point inside, and a capital letter behind it.</summary>
    private static bool IsClause(string text, int start)
    {
        var (end, points) = (start, 0);
        while (end < text.Length && end - start < LongestNumber && (char.IsDigit(text[end]) || text[end] == '.'))
        {
            points += text[end] == '.' && end + 1 < text.Length && char.IsDigit(text[end + 1]) ? 1 : 0;
            end++;
        }

        var hasSpace = end < text.Length && char.IsWhiteSpace(text[end]);
        while (end < text.Length && char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        return points > 0 && hasSpace && char.IsDigit(text[start]) && end < text.Length && char.IsUpper(text[end]);
    }

    // Every line has to be one: a text that was only wrapped has lines that begin in the middle of a sentence.
    private static List<int> SentenceStarts(Prose prose)
    {
        var starts = new List<int> { 0 };
        starts.AddRange(prose.Wraps.Select(static wrap => wrap + 1));
        for (var i = 0; i < starts.Count; i++)
        {
            var end = i + 1 < starts.Count ? starts[i + 1] - 1 : prose.Text.Length;
            if (!IsSentence(prose.Text, starts[i], end, isLast: i + 1 == starts.Count))
            {
                return [];
            }
        }

        starts.RemoveAt(0);
        return starts;
    }

    /// <summary>"Staff must report accidents": capital, subject and modal, and no mark or small word at its end that another line could go on from.</summary>
    private static bool IsSentence(string text, int start, int end, bool isLast)
    {
        if (start >= end || !char.IsUpper(text[start]) || !(isLast || char.IsLetterOrDigit(text[end - 1])))
        {
            return false;
        }

        var line = text.Substring(start, end - start);
        return new GluedLine(line, 0, 0).HasSubjectAndModal && (isLast || !new GluedLine(line, line.Length, line.Length).IsAwaited);
    }
}
