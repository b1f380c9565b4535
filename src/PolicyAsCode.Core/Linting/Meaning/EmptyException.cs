using PolicyAsCode.Reading.Grammar;

namespace PolicyAsCode.Linting.Meaning;

/// <summary>PAC2043: "unless" or "except" with nothing behind it.</summary>
internal static class EmptyException
{
    public static LintDescriptor Descriptor { get; } = new("PAC2043", "Exception without words", Severity.Error, Tier.A) { IsPreview = true };

    public static IEnumerable<Diagnostic> Find(LintContext context)
    {
        foreach (var text in context.Texts)
        {
            var tokens = text.Tokens;
            for (var i = 1; i < tokens.Count; i++)
            {
                // A lead-in may end in "unless" or "except", whose items then say what.
                if (tokens.Word(i) is "unless" or "except" && i + 1 < tokens.Count && (tokens.IsMark(i + 1, ")") || tokens.IsMark(i + 1, ".") || tokens.IsMark(i + 1, ";")))
                {
                    yield return Descriptor.At(
                        text.Prose.SpanOf(tokens, i, i + 1),
                        $"Nothing follows “{text.Prose.Text.Substring(tokens[i].Start, tokens[i].Length)}”, so nobody knows when the rule does not hold. Say in which case, or take the word out.");
                }
            }
        }
    }
}
