using PolicyAsCode.Syntax;

namespace PolicyAsCode.Linting.PlainEnglish;

/// <summary>PAC5040: a picture without words that stand for it.</summary>
internal static class ImageWithoutText
{
    public static LintDescriptor Descriptor { get; } = new("PAC5040", "Picture without words that stand for it", Severity.Warning, Tier.A) { IsPreview = true };

    public static IEnumerable<Diagnostic> Find(LintContext context) => context.Texts.SelectMany(text => text.Prose.Marks)
        .Where(mark => mark is { Kind: ProseMarkKind.Image, Length: 0 })
        .Select(mark => Descriptor.At(mark.Span, "The picture has no words that stand for it, so people who cannot see it miss what it says. Write them between its square brackets."));
}
