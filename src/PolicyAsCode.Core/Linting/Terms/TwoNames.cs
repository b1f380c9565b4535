using PolicyAsCode.Linting.Fixing;
using PolicyAsCode.Model;
using PolicyAsCode.Reading.Words;

namespace PolicyAsCode.Linting.Terms;

/// <summary>PAC3011: two spellings or names for one thing: "parents/carers" and "parents and carers", "staff members" and "members of staff".</summary>
internal static class TwoNames
{
    private static readonly OncePerLibrary<PreferredTerms> Terms = new(library => new(library, difference => difference is TermDifference.Joint or TermDifference.Name));

    public static LintDescriptor Descriptor { get; } = new("PAC3011", "Two spellings or names for one thing", Severity.Information, Tier.B) { IsPreview = true };

    public static IEnumerable<Diagnostic> Find(LintContext context)
    {
        foreach (var uses in Terms.Of(context.Library).Find(context))
        {
            var found = PreferredTerms.Report(Descriptor, uses, $"“{uses.Entry.Term}” and “{uses.Entry.Meaning}” are one thing under two names, so readers look for a difference. Write “{uses.Entry.Meaning}” everywhere.");
            found = found with { Related = found.Related.Concat(Uses(context, [uses.Entry.Meaning]).Take(1).Select(use => new RelatedPlace(use.Span, "the preferred name"))).ToEquatableArray() };
            yield return uses.Difference == TermDifference.Name ? found with { Severity = Severity.Warning } : found;
        }

        foreach (var entry in Entries(context.Library))
        {
            if (Reordered(context, entry) is { } found)
            {
                yield return found;
            }
        }
    }

    public static IEnumerable<Fix> Fixes(LintContext context, Diagnostic diagnostic) => Terms.Of(context.Library).Replace(context, diagnostic);

    private static IEnumerable<EquatableArray<string>> Entries(Library library) =>
        library.Audiences.Select(audience => audience.Words).Concat(library.Roles.Select(role => role.Words));

    /// <summary>Names of one entry that are made of the same words in another order, both used.</summary>
    private static Diagnostic? Reordered(LintContext context, EquatableArray<string> names)
    {
        foreach (var group in names.GroupBy(KeyOf, StringComparer.Ordinal))
        {
            var uses = Uses(context, group);
            if (uses.Select(use => use.Order).Distinct(StringComparer.Ordinal).Count() < 2)
            {
                continue;
            }

            var byOrder = uses.GroupBy(use => use.Order, StringComparer.Ordinal).OrderBy(same => same.Count()).ToList();
            var (rare, common) = (byOrder[0].ToList(), byOrder[byOrder.Count - 1].First());
            return new Diagnostic(
                Descriptor.Id,
                Descriptor.Severity,
                rare[0].Span,
                $"{Quote.Of(rare[0].Words)} here and {Quote.Of(common.Words)} elsewhere are one thing under two names, so readers look for a difference. Use one.",
                rare.Skip(1).Append(common).Select(use => new RelatedPlace(use.Span, Quote.Of(use.Words))).ToEquatableArray());
        }

        return null;
    }

    private static List<(string Order, string Words, TextSpan Span)> Uses(LintContext context, IEnumerable<string> names)
    {
        var book = new PhraseBook<string>();
        foreach (var name in names)
        {
            book.Add(name, OrderOf(name));
        }

        var uses = new List<(string, string, TextSpan)>();
        foreach (var text in context.Texts)
        {
            var tokens = text.Tokens;
            foreach (var found in book.Find(tokens))
            {
                uses.Add((found.Value, text.Prose.Text.Substring(tokens[found.From].Start, tokens[found.To - 1].End - tokens[found.From].Start), text.Prose.SpanOf(tokens, found.From, found.To)));
            }
        }

        return uses;
    }

    // "staff member" and "members of staff" are equal as sets, and differ in order.
    private static string KeyOf(string name) => string.Join(" ", Words(name).OrderBy(word => word, StringComparer.Ordinal));

    private static string OrderOf(string name) => string.Join(" ", Words(name));

    private static IEnumerable<string> Words(string name) => Tokenizer.Tokenize(name, 0, name.Length)
        .Where(token => token.IsWord && token.Lower is not "of" and not "the" and not "all")
        .Select(token => token.Lower.EndsIn('s') ? token.Lower.Substring(0, token.Lower.Length - 1) : token.Lower);
}
