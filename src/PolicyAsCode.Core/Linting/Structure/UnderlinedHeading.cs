using PolicyAsCode.Reading;
using PolicyAsCode.Reading.Grammar;
using PolicyAsCode.Reading.Lexicon;
using PolicyAsCode.Syntax;

namespace PolicyAsCode.Linting.Structure;

/// <summary>PAC1106: a line of hyphens or equals signs under a text makes it a heading, often by accident.</summary>
internal static class UnderlinedHeading
{
    private const int FewestMarks = 3;
    private const int MostOff = 2;

    // Three hyphens draw a line across the page.
    private const int FewestOfLongLine = 5;
    private const int MostWordsOfTitle = 6;

    public static LintDescriptor Descriptor { get; } = new("PAC1106", "Text that a line of hyphens makes a heading", Severity.Error, Tier.A);

    public static IEnumerable<Diagnostic> Find(LintContext context)
    {
        foreach (var heading in context.Headings)
        {
            if (heading.IsUnderlined)
            {
                var underline = UnderlineOf(context.Source, heading.Span);
                if (IsDrawn(heading, underline) || IsTitle(context, heading, underline) || IsWordedAsTitle(context, heading, underline))
                {
                    yield return Descriptor.At(heading.Span, $"{Quote.Of(heading.Text.Text)} is a heading by the line under it, which is easily made by accident. Write it as “{new string('#', heading.Level)} …”, and take the line out.") with { Severity = Severity.Information };
                    continue;
                }

                var found = Descriptor.At(
                    heading.Span,
                    $"The marks on the line under {Quote.Of(heading.Text.Text)} make it a heading; a rule may be lost that way. Write “{new string('#', heading.Level)} …” for a heading, or take the marks away.");

                // A single hyphen was meant as a bullet, whose words stand on the next line.
                var mark = new TextSpan(heading.Span.End - 1, 1);
                yield return underline == "-" && mark.Start > heading.Text.Span.End
                    ? found with { Related = EquatableArray.Of(new RelatedPlace(mark, $"{EmptyItem.Descriptor.Id}: an empty list item, if it was meant as a bullet")) }
                    : found;
            }
        }
    }

    /// <summary>Whether somebody underlined a line of words on purpose: from their first letter to their last.</summary>
    private static bool IsDrawn(HeadingSyntax heading, string underline) =>
        heading.Text.Wraps.Count == 0 && underline.Length >= FewestMarks && Math.Abs(underline.Length - heading.Text.Span.Length) <= MostOff;

    // What stands first, alone on its line, is no rule that could be lost.
    private static bool IsTitle(LintContext context, HeadingSyntax heading, string underline) =>
        heading.Text.Wraps.Count == 0 && underline.Length >= FewestMarks && ReferenceEquals(context.Policy.Tree.Blocks[0], heading);

    // "Code structure", alone on its line, over a long line: no sentence, and nothing that binds anybody.
    private static bool IsWordedAsTitle(LintContext context, HeadingSyntax heading, string underline) =>
        heading.Text.Wraps.Count == 0 && underline.Length >= FewestOfLongLine && heading.Text.Text is { Length: > 0 } text && char.IsLetterOrDigit(text[text.Length - 1])
        && !char.IsLower(text[0]) && heading.Text.Tokens.Count <= MostWordsOfTitle && NormReader.Read(heading.Text, new TextSpan(0, text.Length), AudienceWords.Of(context.Library), VerbBias.None).Count == 0;

    private static string UnderlineOf(SourceText source, TextSpan heading) => heading.Length == 0 ? "" : source.ToString(source.LineSpan(source.LineOf(heading.End - 1))).Trim();
}
