using PolicyAsCode.Syntax;

namespace PolicyAsCode.Linting.Structure;

/// <summary>PAC1002: a heading more than one level below the one before it.</summary>
internal static class SkippedHeadingLevel
{
    public static LintDescriptor Descriptor { get; } = new("PAC1002", "Heading level skipped", Severity.Warning, Tier.A);

    public static IEnumerable<Diagnostic> Find(LintContext context)
    {
        // Text without a title starts with sections; that the title is missing is PAC1001.
        var (before, hasTitle) = (1, context.Policy.Document.Metadata.Title.Length > 0 || context.Headings.Any(static heading => heading.Level == 1));
        var skipped = new List<(int Before, HeadingSyntax Heading)>();
        foreach (var heading in context.Headings)
        {
            if (heading.Level > before + 1)
            {
                skipped.Add((before, heading));
            }

            before = heading.Level;
        }

        // Whoever writes every subsection two levels down is told so once.
        return skipped.GroupBy(static skip => (skip.Before, skip.Heading.Level))
            .Select(alike => Report(alike.First().Heading, alike.Key.Before, alike.Count() - 1, hasTitle));
    }

    private static Diagnostic Report(HeadingSyntax heading, int before, int others, bool hasTitle)
    {
        var more = others == 0 ? "" : others == 1 ? " Another one is so." : $" {others} more are so.";
        return Descriptor.At(
            heading.Text.Span,
            $"{Quote.Of(heading.Text.Text)} is a heading of level {heading.Level} under one of level {before}, so the outline has a hole. Use level {before + 1}{(before == 1 && !hasTitle ? ", or 1 for the title" : "")}.{more}");
    }
}
