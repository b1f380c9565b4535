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
    /// <summary>The author's words at the first place.</summary>
    public string Words
    {
        get
        {
            var (prose, from, to) = Places[0];
            return prose.Text.Substring(prose.Tokens[from].Start, prose.Tokens[to - 1].End - prose.Tokens[from].Start);
        }
    }

    /// <summary>The places in the file.</summary>
    public EquatableArray<TextSpan> Spans => Places.Select(place => place.Prose.SpanOf(place.Prose.Tokens, place.From, place.To)).ToEquatableArray();
}

/// <summary>The terms of one kind that <c>library.yml</c> says to avoid.</summary>
internal sealed class PreferredTerms
{
    private readonly List<(TermEntry Entry, TermDifference Difference)> _terms = [];
    private readonly PhraseBook<int> _book = new();

    /// <summary>Gathers the terms that differ from the preferred ones in a certain way.</summary>
    public PreferredTerms(Library library, Func<TermDifference, bool> which)
    {
        foreach (var entry in library.PreferredTerms)
        {
            if (DifferenceOf(entry) is var difference && which(difference))
            {
                _book.Add(entry.Term, _terms.Count);
                _terms.Add((entry, difference));
            }
        }
    }

    /// <summary>Those that a policy uses, in the order of the library.</summary>
    public IEnumerable<TermUses> Find(LintContext context)
    {
        var uses = new TermUses?[_terms.Count];
        foreach (var text in _terms.Count == 0 ? [] : context.Texts)
        {
            foreach (var found in _book.Find(text.Tokens))
            {
                var (entry, difference) = _terms[found.Value];
                if (!IsOther(text, found, entry))
                {
                    var use = uses[found.Value] ??= new TermUses(entry, difference, []);
                    use.Places.Add((text.Prose, found.From, found.To));
                }
            }
        }

        return uses.OfType<TermUses>();
    }

    /// <summary>One diagnostic for a term, however often it is used.</summary>
    public static Diagnostic Report(LintDescriptor descriptor, TermUses uses, string message)
    {
        var spans = uses.Spans;
        return new Diagnostic(descriptor.Id, descriptor.Severity, spans[0], message, spans.Skip(1).Select(span => new RelatedPlace(span, "another use")).ToEquatableArray());
    }

    /// <summary>The preferred term at every place of a diagnostic.</summary>
    public IEnumerable<Fix> Replace(LintContext context, Diagnostic diagnostic)
    {
        foreach (var uses in Find(context))
        {
            var spans = uses.Spans;
            if (spans[0] == diagnostic.Span)
            {
                var edits = spans.Select(span => new TextEdit(span, InCaseOf(context.Source.Text[span.Start], uses.Entry.Meaning)));
                yield return new Fix(FixKind.Wording, $"Write “{uses.Entry.Meaning}”", edits.ToEquatableArray());
            }
        }
    }

    private static string InCaseOf(char first, string words) => char.IsUpper(first) ? char.ToUpperInvariant(words[0]) + words.Substring(1) : words;

    // "the Students' Union" and “students” in a quotation are names and words of others; so is "X (formerly Twitter)".
    private static bool IsOther(TextPlace text, Phrase<int> found, TermEntry entry)
    {
        var tokens = text.Tokens;
        var first = tokens[found.From];
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
