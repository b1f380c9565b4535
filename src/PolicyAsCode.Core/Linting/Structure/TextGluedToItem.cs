using PolicyAsCode.Reading;
using PolicyAsCode.Syntax;

namespace PolicyAsCode.Linting.Structure;

/// <summary>PAC1105: a sentence or lead-in on the line after a list item, which Markdown takes as part of the item.</summary>
internal static class TextGluedToItem
{
    public static LintDescriptor Descriptor { get; } = new("PAC1105", "Text glued to a list item", Severity.Error, Tier.A);

    public static IEnumerable<Diagnostic> Find(LintContext context)
    {
        List<int>? binding = null;
        foreach (var list in context.Lists)
        {
            foreach (var item in list.Items)
            {
                if (GluedText.FindGlue(item, context.Source) is { } start && item.Text!.Text is var text && !IsExplanation(text, start) && !IsBehindTypedBreak(text, start, context.Source))
                {
                    var span = text.SpanOf(start, text.Text.Length - start);
                    yield return Descriptor.At(
                        span,
                        $"{Quote.Of(text.Text.Substring(start))} follows a list item without a blank line, so it is read as part of that item. Put a blank line before it, or indent it.",
                        text.SpanOf(0, Math.Max(0, start - 1)),
                        "the item it is read as part of") with { Severity = GoesOn(text.Text, start, span, binding ??= BindingSentences(context)) ? Severity.Information : Descriptor.Severity };
                }
            }
        }
    }

    // Behind a sentence that has ended another one can well be meant for the item; not a lead-in, and nothing that binds somebody of its own.
    private static bool GoesOn(string text, int start, TextSpan span, List<int> binding) =>
        text.AsSpan(0, start).TrimEnd() is var before && before.Length > 0 && before[before.Length - 1] is '.' or '!' or '?' && !text.TrimEnd().EndsIn(':')
        && !(binding.BinarySearch(span.Start) is var found && (found >= 0 || (~found < binding.Count && span.Contains(binding[~found]))));

    // Where each sentence begins that binds somebody it names, in order.
    private static List<int> BindingSentences(LintContext context)
    {
        var starts = context.Reading.Sentences.Where(static sentence => !sentence.Norm.Audience.IsImplied).Select(static sentence => sentence.Span.Start).ToList();
        starts.Sort();
        return starts;
    }

    // "- **Use what you are given**" and below it what that means: both are read, and belong together.
    private static bool IsExplanation(Prose text, int start) =>
        text.Content.Count > 1 && text.Content[0] is EmphasisInline { Strong: true } label && InlineWords.Of(label.Content).Length >= text.Text.AsSpan(0, start).TrimEnd().TrimEnd(".:").Length;

    // "Lock the shed.\": whoever types that wants the next line in the same item.
    private static bool IsBehindTypedBreak(Prose text, int start, SourceText source) =>
        source.Text.AsSpan(0, source.LineSpan(source.LineOf(text.SpanOf(start, 1).Start)).Start).TrimEnd() is var before && before.Length > 0 && before[before.Length - 1] == '\\';
}
