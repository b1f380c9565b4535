using PolicyAsCode.Reading.Grammar;
using PolicyAsCode.Reading.Lexicon;
using PolicyAsCode.Reading.Words;

namespace PolicyAsCode.Linting.Meaning;

/// <summary>PAC2021: words inside a rule of which two fair people can think differently.</summary>
/// <remarks>Judging words of the language itself, never words of a school's subject; outside rules they do no harm.</remarks>
internal static class VagueTerm
{
    private static readonly WordGroup Judging = FunctionWords.Set(
        "appropriate inappropriate appropriately inappropriately reasonable unreasonable reasonably unreasonably excessive excessively adequate adequately repeatedly unsuitable undue unduly timely");

    private static readonly string[][] Phrases =
    [
        ["as", "necessary"], ["as", "needed"], ["if", "necessary"], ["where", "necessary"], ["where", "possible"], ["wherever", "possible"], ["from", "time", "to", "time"],
        ["we", "consider", "to", "be"], ["considered", "to", "be"], ["deemed", "to", "be"], ["at", "our", "discretion"], ["and", "so", "on"],
    ];

    public static LintDescriptor Descriptor { get; } = new("PAC2021", "Vague words in a rule", Severity.Information, Tier.B) { IsPreview = true };

    public static IEnumerable<Diagnostic> Find(LintContext context)
    {
        foreach (var list in context.Reading.Lists)
        {
            if (list is { Deadline.IsVague: true, LeadIn: { } leadIn } && NormPlace.ProseOf(leadIn) is { } prose && DeadlineFinder.PlaceOf(prose.Tokens) is { } place)
            {
                yield return Deadline(prose.SpanOf(prose.Tokens, place.From, place.To), list.Deadline.Words, Severity.Warning);
            }
        }

        var last = default(TextSpan);
        foreach (var norm in context.Norms)
        {
            if (norm.Span == last)
            {
                continue;
            }

            last = norm.Span;
            var deadline = norm.Deadline is { IsVague: true } && norm.List?.Deadline is null ? DeadlineFinder.PlaceOf(norm.Tokens) : null;
            if (deadline is { } at && !DeadlineFinder.NamesTime(norm.Tokens, at.To))
            {
                // "As soon as" asks for a last day. How fast something is done, and what somebody is asked for as a favour, may have none.
                var isLate = norm.Tokens.After(at.From, "as", "soon") > 0 && norm.Sentence is not { Norm.IsCommand: true };
                yield return Deadline(norm.SpanOf(at.From, at.To), norm.WordsOf(at.From, at.To), isLate ? Severity.Warning : Severity.Information);
            }

            if (FirstVague(norm.Tokens, deadline) is { } vague)
            {
                yield return Descriptor.At(
                    norm.SpanOf(vague.From, vague.To),
                    $"“{norm.WordsOf(vague.From, vague.To)}” can be read differently by two fair people, so the rule is hard to apply alike. Say what counts, or give an example of each.");
            }
        }
    }

    private static Diagnostic Deadline(TextSpan span, string words, Severity severity) =>
        Descriptor.At(span, $"“{words}” names no time, so nobody can say when this is late. Give a time, such as “within one school day”.") with { Severity = severity };

    private static (int From, int To)? FirstVague(List<Token> tokens, (int From, int To)? deadline)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (deadline is { } known && i >= known.From && i < known.To)
            {
                continue;
            }

            if (Judging.Contains(tokens.Word(i)) || tokens.Word(i) == "etc")
            {
                return (i, i + 1);
            }

            if (tokens.AfterAny(i, Phrases) is var end and > 0)
            {
                return (i, end);
            }
        }

        return null;
    }
}
