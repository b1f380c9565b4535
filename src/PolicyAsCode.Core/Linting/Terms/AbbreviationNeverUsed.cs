using PolicyAsCode.Linting.Fixing;

namespace PolicyAsCode.Linting.Terms;

/// <summary>PAC3002: an abbreviation in brackets behind its words, which nothing uses afterwards.</summary>
internal static class AbbreviationNeverUsed
{
    public static LintDescriptor Descriptor { get; } = new("PAC3002", "Abbreviation introduced and never used", Severity.Information, Tier.A) { IsPreview = true };

    public static IEnumerable<Diagnostic> Find(LintContext context)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var defined = new List<(string Term, TextSpan Span)>();
        foreach (var text in context.Texts)
        {
            var tokens = text.Tokens;
            for (var i = 0; i < tokens.Count; i++)
            {
                if (!tokens[i].IsAllCapitals)
                {
                    continue;
                }

                var term = Abbreviations.WithoutPlural(text.Prose.Text.Substring(tokens[i].Start, tokens[i].Length));
                counts[term] = counts.TryGetValue(term, out var count) ? count + 1 : 1;
                if (Abbreviations.StandsInBrackets(tokens, i) && Abbreviations.HasInitialsBefore(tokens, i))
                {
                    defined.Add((term, text.Prose.SpanOf(tokens, i - 1, i + 2)));
                }
            }
        }

        return defined.Where(entry => counts[entry.Term] == 1).Select(entry => Descriptor.At(
            entry.Span,
            $"“{entry.Term}” is introduced here and never used again, so readers learn it for nothing. Take the brackets out."));
    }

    public static IEnumerable<Fix> Fixes(LintContext context, Diagnostic diagnostic)
    {
        var start = diagnostic.Span.Start;
        yield return Fix.Of(FixKind.Wording, "Take the brackets out", TextSpan.FromBounds(start > 0 && context.Source.Text[start - 1] == ' ' ? start - 1 : start, diagnostic.Span.End), "");
    }
}
