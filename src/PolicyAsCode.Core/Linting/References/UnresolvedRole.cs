using PolicyAsCode.Reading.Grammar;
using PolicyAsCode.Reading.Lexicon;
using PolicyAsCode.Reading.Words;

namespace PolicyAsCode.Linting.References;

/// <summary>PAC4020: those who have a duty are described ("staff responsible for …") where a role could be named.</summary>
internal static class UnresolvedRole
{
    private const int LatestDescription = 4;

    public static LintDescriptor Descriptor { get; } = new("PAC4020", "People described whom no list of roles names", Severity.Warning, Tier.B) { IsPreview = true };

    public static IEnumerable<Diagnostic> Find(LintContext context)
    {
        var told = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var norm in context.Norms)
        {
            var (prose, tokens) = norm.List is { LeadIn: { } leadIn } && NormPlace.ProseOf(leadIn) is { } text ? (text, text.Tokens) : (norm.Prose, norm.Tokens);
            if (DescribedIn(tokens) is { } role)
            {
                var words = prose.Text.Substring(tokens[role.From].Start, tokens[role.To - 1].End - tokens[role.From].Start);
                if (told.Add(words))
                {
                    yield return Descriptor.At(
                        prose.SpanOf(tokens, role.From, role.To),
                        $"{Quote.Of(words)} describes people whom no list of roles names, so nobody can tell who they are. Name a role, and add it to library.yml.");
                }
            }
        }
    }

    /// <summary>The words from the people to the modal.</summary>
    private static (int From, int To)? DescribedIn(List<Token> tokens)
    {
        for (var i = 0; i + 2 < tokens.Count && i < LatestDescription; i++)
        {
            var describes = tokens.After(i + 1, "responsible", "for") > 0 || tokens.After(i + 1, "in", "charge", "of") > 0;
            if (describes && tokens.AnimacyAt(i) == Animacy.Animate)
            {
                for (var k = i + 3; k < tokens.Count; k++)
                {
                    if (ModalReader.At(tokens, k) is not null)
                    {
                        return (i, k);
                    }
                }
            }
        }

        return null;
    }
}
