using PolicyAsCode.Reading.Words;

namespace PolicyAsCode.Linting.Terms;

/// <summary>PAC3004: what a word means is said twice, or said of a word that nothing else uses.</summary>
internal static class DefinedTwiceOrUnused
{
    public static LintDescriptor Descriptor { get; } = new("PAC3004", "Word explained twice, or explained and never used", Severity.Warning, Tier.A) { IsPreview = true };

    public static IEnumerable<Diagnostic> Find(LintContext context)
    {
        var seen = new Dictionary<string, Definition>(StringComparer.Ordinal);
        foreach (var definition in Definitions.In(context))
        {
            var term = string.Join(" ", definition.Term);
            if (seen.TryGetValue(term, out var before))
            {
                yield return Descriptor.At(
                    definition.Span,
                    $"What “{definition.Words}” means is said twice, so a reader may find the one or the other. Say it once.",
                    before.Span,
                    "the first time it is said");
                continue;
            }

            seen.Add(term, definition);
            if (!IsUsed(context, definition))
            {
                yield return Descriptor.At(definition.Span, $"“{definition.Words}” is explained here and used nowhere else, so readers learn it for nothing. Take the sentence out, or use the word.");
            }
        }
    }

    private static bool IsUsed(LintContext context, Definition definition)
    {
        foreach (var text in context.Texts)
        {
            var tokens = context.TokensOf(text.Prose);
            for (var i = 0; i + definition.Term.Length <= tokens.Count; i++)
            {
                if (StandsAt(tokens, i, definition.Term) && !(ReferenceEquals(text, definition.Sentence.In) && tokens[i].Start >= definition.Sentence.Start && tokens[i].Start < definition.Sentence.Start + definition.Sentence.Length))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool StandsAt(List<Token> tokens, int first, string[] term)
    {
        for (var i = 0; i < term.Length; i++)
        {
            var word = tokens[first + i].Lower;
            if (word != term[i] && !(i == term.Length - 1 && SingularOf(word) == SingularOf(term[i])))
            {
                return false;
            }
        }

        return true;
    }

    // "keys", "key's", "keys'": enough to see that a word is used.
    private static string SingularOf(string word) => word.TrimEnd('\'').TrimEnd('s').TrimEnd('\'');
}
