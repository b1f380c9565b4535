using PolicyAsCode.Reading.Grammar;

namespace PolicyAsCode.Linting.Terms;

/// <summary>PAC3015: a policy that binds, and calls what it lays down "these guidelines".</summary>
internal static class RulesCalledGuidelines
{
    private const int MostWordsBetween = 4;

    public static LintDescriptor Descriptor { get; } = new("PAC3015", "Policy calls its rules something else", Severity.Information, Tier.B) { IsPreview = true };

    public static IEnumerable<Diagnostic> Find(LintContext context)
    {
        foreach (var text in context.Texts)
        {
            var tokens = text.Tokens;
            for (var i = 0; i < tokens.Count; i++)
            {
                if (tokens.Word(i) != "guidelines")
                {
                    continue;
                }

                for (var k = i - 1; k >= 0 && k >= i - MostWordsBetween && tokens[k].IsWord; k--)
                {
                    if (tokens.Word(k) is "these" or "above")
                    {
                        yield return Descriptor.At(
                            text.Prose.SpanOf(tokens, k, i + 1),
                            $"{Quote.Of(text.Prose.Text.Substring(tokens[k].Start, tokens[i].End - tokens[k].Start))} are the rules of this policy, and guidelines sound as if they could be left alone. Call them rules.");
                        break;
                    }
                }
            }
        }
    }
}
