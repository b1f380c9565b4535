using PolicyAsCode.Syntax;

namespace PolicyAsCode.Linting.Structure;

/// <summary>PAC1142: a question that an import left in the text, and nobody has answered yet.</summary>
internal static class OpenQuestion
{
    private const string Opening = "policy-ask:";

    public static LintDescriptor Descriptor { get; } = new("PAC1142", "Open question of the import", Severity.Error, Tier.A);

    public static IEnumerable<Diagnostic> Find(LintContext context)
    {
        foreach (var blocks in context.Sequences)
        {
            for (var i = 0; i < blocks.Count; i++)
            {
                if (blocks[i] is HtmlSyntax { IsComment: true } comment && Asks(comment.Text) is { } question)
                {
                    yield return Report(context, comment, question, Below(blocks, i));
                }
            }
        }
    }

    /// <summary>What the comment asks; nothing where it is another comment.</summary>
    private static string? Asks(string comment)
    {
        var words = comment.Trim().Substring("<!--".Length).TrimStart();
        if (!words.StartsWith(Opening, StringComparison.Ordinal))
        {
            return null;
        }

        var end = words.IndexOf("-->", StringComparison.Ordinal);
        return words.Substring(Opening.Length, (end < 0 ? words.Length : end) - Opening.Length).Trim();
    }

    // What is asked about stands below: on its answer hang its rules, and those of the list that it leads into.
    private static IEnumerable<BlockSyntax> Below(EquatableArray<BlockSyntax> blocks, int comment)
    {
        var i = comment + 1;
        while (i < blocks.Count && blocks[i] is HtmlSyntax { IsComment: true })
        {
            i++;
        }

        if (i < blocks.Count && blocks[i] is ParagraphSyntax or ListSyntax)
        {
            yield return blocks[i];
        }
    }

    private static Diagnostic Report(LintContext context, HtmlSyntax comment, string question, IEnumerable<BlockSyntax> below) => new(
        Descriptor.Id,
        Descriptor.Severity,
        comment.Span,
        $"The import asks {Quote.Of(question)} and may have got this wrong, so no rule is made of it. Answer, then delete this line.",
        below.Select(block => new RelatedPlace(context.FirstLineOf(block), "what is asked about")).ToEquatableArray());
}
