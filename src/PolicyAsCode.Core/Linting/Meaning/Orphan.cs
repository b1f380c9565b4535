using PolicyAsCode.Binding;
using PolicyAsCode.Reading;
using PolicyAsCode.Reading.Grammar;
using PolicyAsCode.Reading.Lexicon;
using PolicyAsCode.Reading.Words;

namespace PolicyAsCode.Linting.Meaning;

/// <summary>PAC2001: an item that is a sentence of its own and does not continue its lead-in.</summary>
internal static class Orphan
{
    public static LintDescriptor Descriptor { get; } = new("PAC2001", "List item does not continue its lead-in", Severity.Error, Tier.B);

    public static IEnumerable<Diagnostic> Find(LintContext context)
    {
        foreach (var list in context.Reading.Lists)
        {
            foreach (var item in list.Items)
            {
                // An item that opens with a modal has no subject of its own: whether it contradicts its lead-in is PAC2005.
                if (item.IsOrphan && !ModalWord.Opens(item.Text) && list.LeadInText.Length > 0)
                {
                    var found = Descriptor.At(
                        item.WordsIn(context),
                        $"{Quote.Of(item.Text)} does not continue {Quote.Of(list.LeadInText)}: read together, they say something nobody meant. Move it out of the list, as a paragraph.",
                        list.LeadInSpan,
                        "the lead-in it stands under");
                    yield return WantsCompletion(list) || IsOddOneOut(list, item) ? found : found with { Severity = Severity.Information };
                }
            }
        }
    }

    /// <summary>"Staff must not:" is nothing without its items; "The following changes must be made:" is a whole sentence, whose items may be sentences too.</summary>
    private static bool WantsCompletion(ListReading list)
    {
        if (list.Force is null)
        {
            return false;
        }

        var tokens = Tokenizer.Tokenize(list.LeadInText.TrimEnd(':', ',', ' '), 0, list.LeadInText.TrimEnd(':', ',', ' ').Length);
        var last = tokens.Word(tokens.Count - 1);
        return LeadInWords.Open.Contains(last) || (last.Length > 0 && list.Force.Words.EndsWith(last, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>One sentence among items that all lean on the lead-in.</summary>
    private static bool IsOddOneOut(ListReading list, ItemReading item) =>
        list.Force is { } force && ModalWord.Opens(force.Words) && list.Items.Count > 2 && !FunctionWords.ConditionOpeners.Contains(item.Text.Split(' ')[0].ToLowerInvariant()) && list.LeadInText.EndsIn(':') && !Spelled.Contains(list.LeadInText, "follow")
        && list.Items.All(other => other == item || (!other.IsOrphan && !other.IsMisfit && other.Force is { } own && force.SameAs(own)));

    /// <summary>Where an item's own words stand.</summary>
    internal static TextSpan WordsIn(this ItemReading item, LintContext context) =>
        item.Syntax.Text?.Text.Span ?? context.FirstLineOf(item.Syntax);
}
