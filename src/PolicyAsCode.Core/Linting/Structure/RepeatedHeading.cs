using PolicyAsCode.Syntax;

namespace PolicyAsCode.Linting.Structure;

/// <summary>PAC1005: two sections side by side with the same heading.</summary>
internal static class RepeatedHeading
{
    public static LintDescriptor Descriptor { get; } = new("PAC1005", "Two sections with the same heading", Severity.Warning, Tier.A) { IsPreview = true };

    public static IEnumerable<Diagnostic> Find(LintContext context)
    {
        var seen = new Dictionary<string, HeadingSyntax>?[8];
        foreach (var heading in context.Headings)
        {
            Array.Clear(seen, heading.Level + 1, seen.Length - heading.Level - 1);
            var words = WordsOf(heading);
            var siblings = seen[heading.Level] ??= new Dictionary<string, HeadingSyntax>(StringComparer.OrdinalIgnoreCase);

            // A second title is PAC1001, a heading without words PAC1006.
            if (words.Length == 0 || heading.Level == 1)
            {
                continue;
            }

            if (siblings.TryGetValue(words, out var before))
            {
                yield return Descriptor.At(
                    heading.Text.Span,
                    $"{Quote.Of(heading.Text.Text)} is the heading of two sections side by side, so a reference to one may lead to the other. Name them apart, or join them.",
                    before.Text.Span,
                    "the first section of that heading");
            }
            else
            {
                siblings.Add(words, heading);
            }
        }
    }

    private static string WordsOf(HeadingSyntax heading)
    {
        var text = heading.Text.Text;
        return SectionNumber.Read(text) is { } number ? text.Substring(number.Length).TrimStart('.', ')', ':', ' ').Trim() : text.Trim();
    }
}
