using PolicyAsCode.Linting.Fixing;
using PolicyAsCode.Model;
using PolicyAsCode.Reading.Grammar;
using PolicyAsCode.Reading.Words;
using PolicyAsCode.Syntax;

namespace PolicyAsCode.Linting.Terms;

/// <summary>How a term to avoid differs from the one that <c>library.yml</c> prefers.</summary>
internal enum TermDifference
{
    /// <summary>Another word: students, pupils.</summary>
    Word,

    /// <summary>Another name for the same thing, which shares a word: complaints procedure, complaints policy.</summary>
    Name,

    /// <summary>The same words joined differently: parents/carers, parents and carers.</summary>
    Joint,

    /// <summary>The same letters: Class Dojo, ClassDojo.</summary>
    Spelling,
}

/// <summary>A term to avoid, with every place where a policy uses it.</summary>
internal sealed record TermUses(TermEntry Entry, TermDifference Difference, List<(Prose Prose, int From, int To)> Places)
{
    /// <summary>The places in the file.</summary>
    public EquatableArray<TextSpan> Spans(LintContext context) => Places.Select(place => place.Prose.SpanOf(context.TokensOf(place.Prose), place.From, place.To)).ToEquatableArray();
}

/// <summary>Finds the terms that <c>library.yml</c> says to avoid.</summary>
internal static class PreferredTerms
{
    /// <summary>The terms of one kind of difference that a policy uses.</summary>
    public static IEnumerable<TermUses> Find(LintContext context, Func<TermDifference, bool> which)
    {
        var terms = context.Library.PreferredTerms.Select(entry => new TermUses(entry, DifferenceOf(entry), [])).Where(uses => which(uses.Difference)).ToList();
        if (terms.Count == 0)
        {
            return terms;
        }

        var book = new PhraseBook<TermUses>();
        terms.ForEach(term => book.Add(term.Entry.Term, term));
        foreach (var text in context.Texts)
        {
            var tokens = context.TokensOf(text.Prose);
            foreach (var found in book.Find(tokens))
            {
                if (!IsOther(text, tokens, found))
                {
                    found.Value.Places.Add((text.Prose, found.From, found.To));
                }
            }
        }

        return terms.Where(term => term.Places.Count > 0);
    }

    /// <summary>One diagnostic for a term, however often it is used.</summary>
    public static Diagnostic Report(LintContext context, LintDescriptor descriptor, TermUses uses, string message)
    {
        var spans = uses.Spans(context);
        return new Diagnostic(descriptor.Id, descriptor.Severity, spans[0], message, spans.Skip(1).Select(span => new RelatedPlace(span, "another use")).ToEquatableArray());
    }

    /// <summary>The preferred term at every place of a diagnostic.</summary>
    public static IEnumerable<Fix> Replace(LintContext context, Diagnostic diagnostic, Func<TermDifference, bool> which)
    {
        foreach (var uses in Find(context, which))
        {
            var spans = uses.Spans(context);
            if (spans[0] == diagnostic.Span)
            {
                var edits = spans.Select(span => new TextEdit(span, InCaseOf(context.Source.Text[span.Start], uses.Entry.Meaning)));
                yield return new Fix(FixKind.Wording, $"Write “{uses.Entry.Meaning}”", edits.ToEquatableArray());
            }
        }
    }

    private static string InCaseOf(char first, string words) => char.IsUpper(first) ? char.ToUpperInvariant(words[0]) + words.Substring(1) : words;

    // "the Students' Union" and “students” in a quotation are names and words of others; so is "X (formerly Twitter)".
    private static bool IsOther(TextPlace text, List<Token> tokens, Phrase<TermUses> found)
    {
        var (first, entry) = (tokens[found.From], found.Value.Entry);
        var isName = char.IsLower(entry.Term[0]) && !char.IsUpper(entry.Meaning[0]) && first.IsCapital && !first.IsAllCapitals && text.Kind != TextKind.Heading && !OpensSentence(tokens, found.From);
        return isName || text.Kind is TextKind.Quotation || tokens.IsMark(found.From - 1, "\"") || tokens.IsMark(found.From - 1, "@") || tokens.Word(found.From - 1) is "formerly" or "previously" || tokens.Word(found.From - 2) is "formerly" or "previously";
    }

    private static bool OpensSentence(List<Token> tokens, int i) => i == 0 || tokens[i - 1].Lower is "." or "!" or "?" or ":" or "(" or "-";

    private static TermDifference DifferenceOf(TermEntry entry)
    {
        if (Letters(entry.Term) == Letters(entry.Meaning))
        {
            return TermDifference.Spelling;
        }

        var (left, right) = (ContentWords(entry.Term), ContentWords(entry.Meaning));
        return left.SetEquals(right) ? TermDifference.Joint : left.Overlaps(right) ? TermDifference.Name : TermDifference.Word;
    }

    private static string Letters(string text) => new([.. text.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant)]);

    private static HashSet<string> ContentWords(string text) =>
        new(text.ToLowerInvariant().Split([' ', '/', '-', ',', '&'], StringSplitOptions.RemoveEmptyEntries).Where(word => word is not "and" and not "or" and not "the" and not "of"), StringComparer.Ordinal);
}
