using PolicyAsCode.Model;

namespace PolicyAsCode.Linting.Structure;

/// <summary>PAC1001: a policy has one title, a heading of the first level.</summary>
internal static class DocumentTitle
{
    public static LintDescriptor Descriptor { get; } = new("PAC1001", "No title, or more than one", Severity.Error, Tier.A);

    public static IEnumerable<Diagnostic> Find(LintContext context)
    {
        var titles = context.Headings.Where(static heading => heading.Level == 1).ToList();
        var named = context.Policy.Document.Metadata.Title;
        if (titles.Count > 1 && named.Length > 0 && !ShareWord(named, titles[0].Text.Text))
        {
            yield return Descriptor.At(
                titles[0].Text.Span,
                $"{Quote.Of(titles[0].Text.Text)} and {(titles.Count == 2 ? "another heading have" : $"{titles.Count - 1} more headings have")} the level of the title, which stands in the settings. Make them sections with “##”, and move what is under them down too.");
        }
        else if (titles.Count > 1)
        {
            // That sections were given the level of the title is one thing to tell.
            var others = titles.Count == 2 ? "is a second title, and a policy has one only. Make it a section with “##”." : $"is a second title, and {titles.Count - 2} more follow; a policy has one only. Make them sections with “##”, and move what is under them down too.";
            yield return Descriptor.At(titles[1].Text.Span, $"{Quote.Of(titles[1].Text.Text)} {others}", titles[0].Text.Span, "the title");
        }

        // A title in the settings is one too: readers are shown it.
        if (titles.Count == 0 && named.Length == 0)
        {
            yield return Descriptor.At(Start(context), "This policy has no title, so nobody can cite it. Write one on the first line, like “# Social media policy”.");
        }
    }

    // "Reporting" above sections of its own level is no title where the settings say "Code of conduct".
    private static bool ShareWord(string named, string heading) => HeadingNames.Plain(named).Split('-').Intersect(HeadingNames.Plain(heading).Split('-'), StringComparer.Ordinal).Any();

    private static TextSpan Start(LintContext context)
    {
        var blocks = context.Policy.Tree.Blocks;
        return blocks.Count == 0 ? default : new TextSpan(blocks[0].Span.Start, 0);
    }
}
