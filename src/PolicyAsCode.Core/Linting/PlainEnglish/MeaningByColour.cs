using PolicyAsCode.Reading.Grammar;
using PolicyAsCode.Reading.Lexicon;
using PolicyAsCode.Syntax;

namespace PolicyAsCode.Linting.PlainEnglish;

/// <summary>PAC5043: what only eyes can tell: a meaning carried by colour alone, and a table whose columns have no names.</summary>
internal static class MeaningByColour
{
    private static readonly WordGroup Colours = FunctionWords.Set("red green amber yellow blue orange pink purple grey gray colour color");
    private static readonly WordGroup Showing = FunctionWords.Set("shown marked written printed highlighted coloured colored listed typed displayed shaded set");

    public static LintDescriptor Descriptor { get; } = new("PAC5043", "Meaning by colour alone, or columns without names", Severity.Warning, Tier.A) { IsPreview = true };

    public static IEnumerable<Diagnostic> Find(LintContext context)
    {
        foreach (var text in context.Texts)
        {
            if (text.Prose.Text.IndexOf(" in ", StringComparison.OrdinalIgnoreCase) < 0)
            {
                continue;
            }

            var tokens = text.Tokens;
            for (var i = 1; i + 1 < tokens.Count; i++)
            {
                // "Pupils in red jumpers" wear them; "items in red text" are told apart by it.
                if (tokens.Word(i) == "in" && Colours.Contains(tokens.Word(i + 1)) && (Showing.Contains(tokens.Word(i - 1)) ? !IsThing(tokens.Word(i + 2)) : tokens.Word(i + 2) is "text" or "type" or "ink" or "print" or "font" or "letters"))
                {
                    yield return Descriptor.At(
                        text.Prose.SpanOf(tokens, i, i + 2),
                        $"“{tokens.Slice(text.Prose.Text, i, i + 2)}” tells readers something that is lost on paper, to screen readers and to the colour-blind. Say it in words too.");
                }
            }
        }

        foreach (var block in context.Policy.Tree.Blocks)
        {
            if (block is TableSyntax { Rows: { Count: > 0 } rows } && rows[0].Cells.Count > 1 && rows[0].Cells.All(cell => cell.Text.Text.Trim().Length == 0))
            {
                yield return Descriptor.At(context.FirstLineOf(block), "The columns of this table have no names, so whoever hears it read aloud cannot tell what a cell means. Name each column in the first row.");
            }
        }
    }

    // "printed in red ink" shows by colour; "marked in green books" does not.
    private static bool IsThing(string word) => word.Length > 0 && word is not ("text" or "type" or "ink" or "print" or "font" or "letters" or "are" or "is" or "must" or "may" or "should" or "will" or "have" or "has" or "and" or "or" or "on" or "in" or "below" or "above" or "for" or "only");
}
