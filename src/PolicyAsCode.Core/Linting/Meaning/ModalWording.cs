using PolicyAsCode.Model;
using PolicyAsCode.Reading.Grammar;

namespace PolicyAsCode.Linting.Meaning;

/// <summary>Finds the modals of rules by their words.</summary>
internal static class ModalWording
{
    /// <summary>The places of the words in lead-ins and sentences whose force they are.</summary>
    public static IEnumerable<TextSpan> Places(LintContext context, params string[] words)
    {
        var seen = new HashSet<TextSpan>();
        foreach (var norm in context.Norms)
        {
            if (!StartsWith(norm.Force, words[0]))
            {
                continue;
            }

            var (prose, tokens) = norm.List is { LeadIn: { } leadIn } && norm.Item is { SpeaksForItself: false } && NormPlace.ProseOf(leadIn) is { } text
                ? (text, text.Tokens)
                : (norm.Prose, norm.Tokens);
            for (var i = 0; i < tokens.Count; i++)
            {
                if (tokens.After(i, words) is var end and > 0 && seen.Add(prose.SpanOf(tokens, i, end)))
                {
                    yield return prose.SpanOf(tokens, i, end);
                }
            }
        }
    }

    private static bool StartsWith(Force force, string word) => force.Words.StartsWith(word, StringComparison.OrdinalIgnoreCase);
}
