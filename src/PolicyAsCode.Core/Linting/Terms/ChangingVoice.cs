using PolicyAsCode.Reading.Grammar;
using PolicyAsCode.Reading.Words;

namespace PolicyAsCode.Linting.Terms;

/// <summary>PAC3012: the publisher is "we" in one sentence and "the school" in another.</summary>
internal static class ChangingVoice
{
    private const int FewestUses = 2;

    public static LintDescriptor Descriptor { get; } = new("PAC3012", "Voice changes (the school / we / you)", Severity.Information, Tier.B) { IsPreview = true };

    public static IEnumerable<Diagnostic> Find(LintContext context)
    {
        var names = new PhraseBook<string>();
        foreach (var publisher in context.Library.Audiences.Where(audience => audience.IsPublisher))
        {
            foreach (var name in publisher.Words.Prepend(publisher.Name).Where(name => !name.StartsWith("our ", StringComparison.Ordinal)))
            {
                names.Add(name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name : "the " + name, name);
            }
        }

        var (voices, third) = (new List<TextSpan>(), new List<TextSpan>());
        foreach (var text in context.Texts.Where(text => text.Kind is TextKind.Paragraph or TextKind.Item))
        {
            var tokens = text.Tokens;
            voices.AddRange(Voices(text, tokens));
            third.AddRange(names.Find(tokens).Select(found => text.Prose.SpanOf(tokens, found.From, found.To)));
        }

        if (voices.Count >= FewestUses && third.Count >= FewestUses)
        {
            var (rare, common) = voices.Count <= third.Count ? (voices, third) : (third, voices);
            yield return new Diagnostic(
                Descriptor.Id,
                Descriptor.Severity,
                rare[0],
                $"“{context.Source.ToString(rare[0])}” here and “{context.Source.ToString(common[0])}” elsewhere are the same body, so readers wonder who speaks. Choose one.",
                rare.Skip(1).Append(common[0]).Select(span => new RelatedPlace(span, $"“{context.Source.ToString(span)}”")).ToEquatableArray());
        }
    }

    private static IEnumerable<TextSpan> Voices(TextPlace text, List<Token> tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens.Word(i) is "we" or "us" or "our" && !tokens[i].IsAllCapitals)
            {
                yield return text.Prose.SpanOf(tokens, i, i + 1);
            }
        }
    }
}
