using PolicyAsCode.Linting.Fixing;

namespace PolicyAsCode.Linting.Terms;

/// <summary>PAC3003: an abbreviation that <c>library.yml</c> knows and the policy never writes out.</summary>
internal static class AbbreviationNeverExpanded
{
    public static LintDescriptor Descriptor { get; } = new("PAC3003", "Abbreviation never written out", Severity.Warning, Tier.A);

    public static IEnumerable<Diagnostic> Find(LintContext context)
    {
        var usesByTerm = Abbreviations.Uses(context);
        foreach (var entry in context.Library.Abbreviations)
        {
            if (!usesByTerm.TryGetValue(entry.Term, out var uses) || uses.Exists(use => Abbreviations.StandsInBrackets(use.Text.Prose.Tokens, use.Index)) || Abbreviations.IsWrittenOut(context, entry.Meaning))
            {
                continue;
            }

            var (text, index) = uses[0];
            var found = Descriptor.At(
                text.Prose.SpanOf(text.Tokens, index, index + 1),
                $"“{entry.Term}” is never written out, so newcomers cannot know what it stands for. Write “{entry.Meaning} ({entry.Term})” where it comes first.");
            yield return uses.Exists(use => IsWeighty(context, use)) ? found : found with { Severity = Severity.Information };
        }
    }

    public static IEnumerable<Fix> Fixes(LintContext context, Diagnostic diagnostic)
    {
        var term = context.Source.ToString(diagnostic.Span);
        if (context.Library.Abbreviations.FirstOrDefault(entry => entry.Term == term) is { } known)
        {
            yield return Fix.Of(FixKind.Suggestion, "Write it out where it comes first", diagnostic.Span, $"{known.Meaning} ({term})");
        }
    }

    // In the name of another policy it is that policy's business; in an item or a rule of this one readers need it.
    private static bool IsWeighty(LintContext context, (TextPlace Text, int Index) use)
    {
        var span = use.Text.Prose.SpanOf(use.Text.Prose.Tokens, use.Index, use.Index + 1);
        return !context.PolicyMentions.Any(mention => mention.Span.Contains(span.Start))
            && (use.Text.Kind == TextKind.Item || context.Norms.Any(norm => norm.Span.Contains(span.Start)));
    }
}
