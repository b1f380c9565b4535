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
            for (var i = 0; i < list.Items.Count; i++)
            {
                if (IsFound(list, list.Items[i]))
                {
                    // Once a list has run on, every line below it is out of place for the same reason.
                    var end = i + 1;
                    while (end < list.Items.Count && IsFound(list, list.Items[end]))
                    {
                        end++;
                    }

                    yield return Report(context, list, i, end);
                    i = end;
                }
            }
        }
    }

    // An item that opens with a modal has no subject of its own: whether it contradicts its lead-in is PAC2005.
    private static bool IsFound(ListReading list, ItemReading item) => item.IsOrphan && !ModalWord.Opens(item) && list.LeadInText.Length > 0;

    private static Diagnostic Report(LintContext context, ListReading list, int from, int to)
    {
        var item = list.Items[from];
        var (howMany, itThem) = (to - from) switch
        {
            1 => ("does", "it"),
            2 => ("and the item below it do", "them"),
            var all => ($"and {all - 1} items below it do", "them"),
        };
        var places = new List<RelatedPlace> { new(list.LeadInSpan, "the lead-in it stands under") };
        for (var i = from + 1; i < to; i++)
        {
            places.Add(new RelatedPlace(list.Items[i].WordsIn(context), "does not continue it either"));
        }

        return new Diagnostic(
            Descriptor.Id,
            !IsNote(item) && (WantsCompletion(list) || IsOddOneOut(list, item)) ? Descriptor.Severity : Severity.Information,
            item.WordsIn(context),
            $"{Quote.Of(item.Text)} {howMany} not continue {Quote.Of(list.LeadInText)}: read together, they say something nobody meant. Move {itThem} out of the list, as a paragraph.",
            places.ToEquatableArray());
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
        // "think what kind of boat it is:"
        var isAsked = last is "is" or "are" && tokens.Is(tokens.Count - 2, WordClass.Pronoun);
        return (LeadInWords.Open.Contains(last) && !isAsked) || (last.Length > 0 && list.Force.Words.EndsWith(last, StringComparison.OrdinalIgnoreCase));
    }

    // Under an item that announces nothing, it says more of that item.
    private static bool IsNote(ItemReading item) => item.Parents.Count > 0 && !item.Parents[item.Parents.Count - 1].EndsIn(':');

    /// <summary>One sentence among items that all lean on the lead-in.</summary>
    private static bool IsOddOneOut(ListReading list, ItemReading item) =>
        list.Force is { } force && ModalWord.Opens(force.Words) && list.Items.Count > 2 && !FunctionWords.ConditionOpeners.Contains(item.Text.Split(' ')[0].ToLowerInvariant()) && list.LeadInText.EndsIn(':') && !Spelled.Contains(list.LeadInText, "follow")
        && list.Items.All(other => other == item || (!other.IsOrphan && !other.IsMisfit && other.Force is { } own && force.SameAs(own)));

    /// <summary>Where an item's own words stand.</summary>
    internal static TextSpan WordsIn(this ItemReading item, LintContext context) =>
        item.Syntax.Text?.Text.Span ?? context.FirstLineOf(item.Syntax);
}
