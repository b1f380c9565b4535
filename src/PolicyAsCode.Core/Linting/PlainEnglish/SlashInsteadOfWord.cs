using PolicyAsCode.Reading.Lexicon;
using PolicyAsCode.Reading.Words;

namespace PolicyAsCode.Linting.PlainEnglish;

/// <summary>PAC5022: a slash where a word would say whether "and" or "or" is meant.</summary>
internal static class SlashInsteadOfWord
{
    private const int MostPlaces = 50;
    private static readonly WordGroup Fixed = FunctionWords.Set("and/or he/she she/he his/her her/his him/her n/a w/c c/o 24/7");

    public static LintDescriptor Descriptor { get; } = new("PAC5022", "Slash instead of a word", Severity.Information, Tier.A) { IsPreview = true };

    public static IEnumerable<Diagnostic> Find(LintContext context)
    {
        var places = context.Texts.SelectMany(text => text.Tokens.Where(IsSlashed).Select(token => text.Prose.SpanOf(token.Start, token.Length))).ToList();
        if (places.Count > 0)
        {
            // One habit of writing, so one thing to tell.
            yield return new Diagnostic(
                Descriptor.Id,
                Descriptor.Severity,
                places[0],
                $"The slash in “{context.Source.ToString(places[0])}” leaves open whether “and” or “or” is meant. Write the word.",
                places.Skip(1).Take(MostPlaces).Select(place => new RelatedPlace(place, "another slash")).ToEquatableArray());
        }
    }

    private static bool IsSlashed(Token token)
    {
        var slash = token.Lower.IndexOf('/');
        return token.IsWord && slash > 0 && !Fixed.Contains(token.Lower) && token.Lower.IndexOf('.') < 0 && char.IsLetter(token.Lower[slash - 1]) && slash + 1 < token.Length && char.IsLetter(token.Lower[slash + 1])
            && token.Lower.IndexOf('/', slash + 1) < 0;
    }
}
