namespace PolicyAsCode.Linting.Structure;

/// <summary>PAC1001: a policy has one title, a heading of the first level.</summary>
internal static class DocumentTitle
{
    public static LintDescriptor Descriptor { get; } = new("PAC1001", "No title, or more than one", Severity.Error, Tier.A);

    public static IEnumerable<Diagnostic> Find(LintContext context)
    {
        var titles = context.Headings.Where(static heading => heading.Level == 1).ToList();
        if (titles.Count > 1)
        {
            // That sections were given the level of the title is one thing to tell.
            var others = titles.Count == 2 ? "is a second title, and a policy has one only. Make it a section with “##”." : $"is a second title, and {titles.Count - 2} more follow; a policy has one only. Make them sections with “##”.";
            yield return Descriptor.At(titles[1].Text.Span, $"{Quote.Of(titles[1].Text.Text)} {others}", titles[0].Text.Span, "the title");
        }

        // A title in the settings is one too: readers are shown it.
        if (titles.Count == 0 && context.Policy.Document.Metadata.Title.Length == 0)
        {
            yield return Descriptor.At(Start(context), "This policy has no title, so nobody can cite it. Write one on the first line, like “# Social media policy”.");
        }
    }

    private static TextSpan Start(LintContext context)
    {
        var blocks = context.Policy.Tree.Blocks;
        return blocks.Count == 0 ? default : new TextSpan(blocks[0].Span.Start, 0);
    }
}
