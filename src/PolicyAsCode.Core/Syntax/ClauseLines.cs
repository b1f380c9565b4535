namespace PolicyAsCode.Syntax;

/// <summary>Parts a paragraph before each line that begins with the number of a clause, "2.1 Staff must": Markdown runs such lines together.</summary>
internal static class ClauseLines
{
    private const int LongestNumber = 12;

    /// <summary>The blocks with such paragraphs parted.</summary>
    public static List<BlockSyntax> Part(List<BlockSyntax> blocks)
    {
        if (!blocks.Exists(static block => block is ParagraphSyntax paragraph && Starts(paragraph.Text).Count > 0))
        {
            return blocks;
        }

        var parted = new List<BlockSyntax>(blocks.Count);
        foreach (var block in blocks)
        {
            if (block is ParagraphSyntax paragraph)
            {
                AddParts(paragraph, parted);
            }
            else
            {
                parted.Add(block);
            }
        }

        return parted;
    }

    private static void AddParts(ParagraphSyntax paragraph, List<BlockSyntax> parted)
    {
        var (prose, from) = (paragraph.Text, 0);
        foreach (var start in Starts(prose))
        {
            var part = prose.Slice(from, start);
            parted.Add(new ParagraphSyntax(part.Span, part, null));
            from = start;
        }

        var last = from == 0 ? prose : prose.Slice(from, prose.Text.Length);
        parted.Add(from == 0 ? paragraph : new ParagraphSyntax(last.Span, last, paragraph.Attributes));
    }

    // A line may begin with a number that belongs to the line before, "as it says in\n2.1 Bags", so one alone parts nothing.
    private static List<int> Starts(Prose prose)
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
}
