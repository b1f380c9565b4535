using PolicyAsCode.Linting.Fixing;
using PolicyAsCode.Syntax;

namespace PolicyAsCode.Linting.Structure;

/// <summary>PAC1123: a list with blank lines between some of its items and none between others.</summary>
internal static class MixedSpacing
{
    public static LintDescriptor Descriptor { get; } = new("PAC1123", "List with blank lines between some items only", Severity.Information, Tier.A) { IsPreview = true };

    public static IEnumerable<Diagnostic> Find(LintContext context)
    {
        foreach (var list in context.Lists)
        {
            if (IsMixed(context.Source, list) is { } gap)
            {
                yield return Descriptor.At(
                    context.FirstLineOf(list),
                    $"The list that starts with {Quote.Of(list.Items[0].Text?.Text.Text ?? "")} has blank lines between some items only, so it is printed unevenly. Use them everywhere or nowhere.",
                    gap,
                    "a blank line, where another pair of items has none");
            }
        }
    }

    public static IEnumerable<Fix> Fixes(LintContext context, Diagnostic diagnostic)
    {
        var list = context.Lists.FirstOrDefault(list => context.FirstLineOf(list) == diagnostic.Span);

        // Without blank lines a second paragraph would become part of the first.
        if (list is null || list.Items.Any(item => item.Blocks.Count > 1))
        {
            yield break;
        }

        var edits = Gaps(context.Source, list).Where(gap => gap.Length > 0).Select(gap => new TextEdit(gap, ""));
        yield return new Fix(FixKind.Format, "Take the blank lines between the items out", edits.ToEquatableArray());
    }

    /// <summary>The first blank line of a mixed list.</summary>
    private static TextSpan? IsMixed(SourceText source, ListSyntax list)
    {
        var gaps = Gaps(source, list);
        return gaps.Exists(gap => gap.Length == 0) && gaps.Find(gap => gap.Length > 0) is { Length: > 0 } blank ? blank : null;
    }

    /// <summary>Between each two items the blank lines, without a length where there are none.</summary>
    private static List<TextSpan> Gaps(SourceText source, ListSyntax list)
    {
        var gaps = new List<TextSpan>();
        for (var i = 1; i < list.Items.Count; i++)
        {
            // The lines above an item are looked at, because an item may end before or behind the blank lines below it.
            var line = source.LineOf(list.Items[i].Span.Start);
            var first = line;
            while (first > 1 && source.ToString(source.LineSpan(first - 1)).Trim().Length == 0)
            {
                first--;
            }

            gaps.Add(TextSpan.FromBounds(source.LineSpan(first).Start, source.LineSpan(line).Start));
        }

        return gaps;
    }
}
