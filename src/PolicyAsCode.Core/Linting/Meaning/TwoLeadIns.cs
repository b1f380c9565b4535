using PolicyAsCode.Model;
using PolicyAsCode.Reading;
using PolicyAsCode.Reading.Grammar;
using PolicyAsCode.Reading.Lexicon;
using PolicyAsCode.Syntax;

namespace PolicyAsCode.Linting.Meaning;

/// <summary>PAC2012: two paragraphs above one list, both of which lead into it, with different force.</summary>
internal static class TwoLeadIns
{
    private static readonly WordGroup Conditional = FunctionWords.Set("would could might");

    public static LintDescriptor Descriptor { get; } = new("PAC2012", "One list under two lead-ins", Severity.Error, Tier.B);

    public static IEnumerable<Diagnostic> Find(LintContext context)
    {
        foreach (var blocks in context.Sequences)
        {
            for (var i = 0; i + 2 < blocks.Count; i++)
            {
                if (blocks[i] is ParagraphSyntax first && blocks[i + 1] is ParagraphSyntax second && blocks[i + 2] is ListSyntax list && Differ(context, first.Text, second.Text))
                {
                    var sentence = LeadInFinder.LastSentence(second.Text, new TextSpan(0, second.Text.Text.Length));
                    yield return Descriptor.At(
                        second.Text.SpanOf(sentence.Start, sentence.Length),
                        $"{Quote.Of(second.Text.Text.Substring(sentence.Start, sentence.Length))} and {Quote.Of(first.Text.Text)} both lead into this list and differ in force, so its rules can be read both ways. Keep one.",
                        first.Text.Span,
                        "the other lead-in");
                }
            }
        }
    }

    private static bool Differ(LintContext context, Prose first, Prose second) =>
        first.Text.EndsIn(':') && ForceOf(context, first) is { Conditional: false } left
        && LeadsOn(context, second) && ForceOf(context, second) is { } right
        && (right.Conditional || left.Forbids != right.Forbids || left.Strong != right.Strong);

    // The second paragraph speaks of the list itself: "the following", "these", or a colon at its end.
    private static bool LeadsOn(LintContext context, Prose prose) =>
        prose.Text.EndsIn(':') || prose.Tokens.Exists(token => token.Lower is "following" or "below");

    /// <summary>The force of a lead-in, roughly: whether it forbids, whether it binds, or whether it only supposes.</summary>
    private static (bool Forbids, bool Strong, bool Conditional)? ForceOf(LintContext context, Prose prose)
    {
        var sentence = LeadInFinder.LastSentence(prose, new TextSpan(0, prose.Text.Length));
        var tokens = prose.Tokens.Where(token => token.Start >= sentence.Start && token.Depth == 0).ToList();
        for (var i = 1; i < tokens.Count; i++)
        {
            if (Conditional.Contains(tokens.Word(i)))
            {
                return (false, false, true);
            }

            if (ModalReader.At(tokens, i) is { } modal)
            {
                return (modal.Polarity == Polarity.Forbid, modal.Polarity == Polarity.Permit ? false : modal.Strength is not Strength.Advisory and not Strength.Aspirational, false);
            }
        }

        return null;
    }
}
