using PolicyAsCode.Model;
using PolicyAsCode.Reading.Grammar;
using PolicyAsCode.Reading.Lexicon;
using PolicyAsCode.Reading.Words;

namespace PolicyAsCode.Linting.Meaning;

/// <summary>PAC2023: a duty to report that says neither to whom nor by when.</summary>
internal static class ReportWithoutRecipient
{
    private static readonly WordGroup Reporting = FunctionWords.Set("report refer escalate disclose");

    // "report to work", "report on progress", "report for duty", "report back", "report that": other meanings, or the recipient follows.
    private static readonly WordGroup OtherSenses = FunctionWords.Set("to on for back that in at directly when if");

    public static LintDescriptor Descriptor { get; } = new("PAC2023", "Duty to report that says neither to whom nor by when", Severity.Warning, Tier.B) { IsPreview = true };

    public static IEnumerable<Diagnostic> Find(LintContext context)
    {
        foreach (var norm in context.Norms)
        {
            if (norm.Force.Polarity != Polarity.Oblige || norm.Deadline is not null || norm.Audience.IsImplied)
            {
                continue;
            }

            var action = norm.Item is null ? norm.Action : norm.Text;
            var tokens = Tokenizer.Tokenize(action, 0, action.Length);
            var verb = tokens.SkipAdverbs(0);
            if (Reporting.Contains(tokens.Word(verb)) && tokens.Word(verb + 1).Length > 0 && !OtherSenses.Contains(tokens.Word(verb + 1)) && !HasRecipient(norm, tokens, verb))
            {
                yield return Descriptor.At(
                    norm.Span,
                    $"{Quote.Of(norm.Text)} says neither to whom nor by when, so a report can get lost or come late. Name the role and the time.");
            }
        }
    }

    private static bool HasRecipient(NormPlace norm, List<Token> tokens, int verb)
    {
        for (var i = verb + 1; i < tokens.Count; i++)
        {
            if (tokens.Word(i) is "to" or "via" or "through" or "using" or "with" or "direct" or "directly" || (tokens.Word(i) == "by" && tokens.Word(i + 1).Length > 0))
            {
                return true;
            }
        }

        return norm.List is { } list && Tokenizer.Tokenize(list.LeadInText, 0, list.LeadInText.Length) is var leadIn && leadIn.Exists(token => token.Lower is "report" or "reported");
    }
}
