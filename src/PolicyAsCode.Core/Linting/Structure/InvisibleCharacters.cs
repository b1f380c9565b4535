using PolicyAsCode.Linting.Fixing;

namespace PolicyAsCode.Linting.Structure;

/// <summary>PAC1121: characters that nobody sees, which came along from another program.</summary>
internal static class InvisibleCharacters
{
    private const int MostPlaces = 50;

    public static LintDescriptor Descriptor { get; } = new("PAC1121", "No-break or invisible character", Severity.Information, Tier.A) { IsPreview = true };

    public static IEnumerable<Diagnostic> Find(LintContext context)
    {
        var places = Places(context.Source.Text);
        if (places.Count == 0)
        {
            yield break;
        }

        // One paste brings them all, so it is one thing to tell.
        yield return new Diagnostic(
            Descriptor.Id,
            Descriptor.Severity,
            places[0],
            $"The text has {places.Count} invisible {(places.Count == 1 ? "character" : "characters")}, so words that look alike are not found. Replace each with a space, or take it out.",
            places.Skip(1).Take(MostPlaces).Select(place => new RelatedPlace(place, "another one")).ToEquatableArray());
    }

    public static IEnumerable<Fix> Fixes(LintContext context, Diagnostic diagnostic)
    {
        var text = context.Source.Text;
        yield return new Fix(FixKind.Format, "Replace invisible characters", Places(text).Select(place => new TextEdit(place, text[place.Start] is '\u00A0' or '\u202F' ? " " : "")).ToEquatableArray());
    }

    private static List<TextSpan> Places(string text)
    {
        var places = new List<TextSpan>();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '\u200B' or '\u2060' or '\u00AD' || (text[i] == '\uFEFF' && i > 0) || (text[i] is '\u00A0' or '\u202F' && !HoldsTogether(text, i)))
            {
                places.Add(new TextSpan(i, 1));
            }
        }

        return places;
    }

    // "5 km" and "Mr Smith" may be held together on purpose; behind a bullet or beside another space it is an accident.
    private static bool HoldsTogether(string text, int i) =>
        i > 0 && i + 1 < text.Length && char.IsLetterOrDigit(text[i - 1]) && (char.IsLetterOrDigit(text[i + 1]) || text[i + 1] is '%' or '£' or '€');
}
