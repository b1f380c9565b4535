using PolicyAsCode.Linting.Fixing;
using PolicyAsCode.Syntax;

namespace PolicyAsCode.Linting.Structure;

/// <summary>PAC1140: numbers typed into headings, which go wrong as soon as a section is added.</summary>
internal static class NumberInHeading
{
    private const int MostWords = 8;

    public static LintDescriptor Descriptor { get; } = new("PAC1140", "Number typed into a heading", Severity.Warning, Tier.A) { IsPreview = true };

    public static IEnumerable<Diagnostic> Find(LintContext context)
    {
        var places = Places(context);
        if (places.Count > 0 && !CountsParagraphs(context))
        {
            // One habit of writing, so one thing to tell.
            yield return new Diagnostic(
                Descriptor.Id,
                Descriptor.Severity,
                places[0],
                $"{Quote.Of(context.Source.ToString(places[0]))} is typed into a heading, so it goes wrong when a section is added. Take the number out: the website counts the sections.",
                places.Skip(1).Select(place => new RelatedPlace(place, "another typed number")).ToEquatableArray());
        }
    }

    public static IEnumerable<Fix> Fixes(LintContext context, Diagnostic diagnostic)
    {
        var edits = new List<TextEdit>();
        foreach (var heading in Sections(context))
        {
            if (SectionNumber.Read(heading.Text.Text) is { } number)
            {
                edits.Add(new TextEdit(heading.Text.SpanOf(0, AfterNumber(heading.Text.Text, number.Length)), ""));
            }
        }

        if (edits.Count > 0)
        {
            yield return new Fix(FixKind.Format, "Take the typed numbers out", edits.ToEquatableArray());
        }
    }

    /// <summary>Whether paragraphs have typed numbers too, "1.1" below "1": without those of the headings, theirs would hang in the air.</summary>
    private static bool CountsParagraphs(LintContext context) =>
        context.Texts.Any(place => place.Block is ParagraphSyntax && SectionNumber.Read(place.Prose.Text) is not null);

    private static int AfterNumber(string text, int length)
    {
        while (length < text.Length && (text[length] is '.' or ')' or ':' || char.IsWhiteSpace(text[length])))
        {
            length++;
        }

        return length;
    }

    // The number in "502.08 – Phones" names the policy itself, among many.
    private static IEnumerable<HeadingSyntax> Sections(LintContext context) =>
        context.Headings.Count(heading => heading.Level == 1) == 1 ? context.Headings.Where(heading => heading.Level > 1) : context.Headings;

    private static List<TextSpan> Places(LintContext context)
    {
        var places = new List<TextSpan>();
        foreach (var heading in Sections(context))
        {
            if (SectionNumber.Read(heading.Text.Text) is { } number)
            {
                places.Add(heading.Text.SpanOf(0, number.Length));
            }
        }

        // "1. Purpose and scope" without "#" is a numbered list of one item: a heading that its author typed as text.
        foreach (var block in context.Policy.Tree.Blocks)
        {
            if (block is ListSyntax list && list.Items[0] is { IsTyped: false, Text.Text: { } text } item && char.IsDigit(item.Marker[0]) && list.Items.Skip(1).All(other => other.IsTyped) && IsTitle(FirstLine(text)))
            {
                places.Add(new TextSpan(item.Span.Start, item.Marker.Length));
            }
        }

        places.Sort(static (left, right) => left.Start.CompareTo(right.Start));
        return places;
    }

    private static string FirstLine(Prose text) => text.Wraps.Count == 0 ? text.Text : text.Text.Substring(0, text.Wraps[0]);

    private static bool IsTitle(string line) =>
        line.Length > 0 && char.IsUpper(line[0]) && char.IsLetter(line[line.Length - 1]) && line.Count(character => character == ' ') < MostWords;
}
