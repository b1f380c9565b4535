using PolicyAsCode.Linting.Fixing;
using PolicyAsCode.Linting.Terms;

namespace PolicyAsCode.Linting.PlainEnglish;

/// <summary>Finds the words of a closed list with what to write for each.</summary>
internal sealed class WordList
{
    private readonly PhraseBook<string> _better = new();

    public WordList(params (string Words, string Better)[] entries)
    {
        foreach (var (words, better) in entries)
        {
            _better.Add(words, better);
        }
    }

    /// <summary>Whether the words are abbreviations, so that a full stop right behind one belongs to it, even to "eg".</summary>
    public bool AreAbbreviations { get; init; }

    /// <summary>One diagnostic for each use.</summary>
    public IEnumerable<Diagnostic> Find(LintContext context, LintDescriptor descriptor, Func<string, string, string> message)
    {
        foreach (var text in context.Texts.Where(text => text.Kind != TextKind.Quotation))
        {
            var tokens = text.Tokens;
            foreach (var found in _better.Find(tokens))
            {
                var words = text.Prose.Text.Substring(tokens[found.From].Start, tokens[found.To - 1].End - tokens[found.From].Start);
                yield return descriptor.At(text.Prose.SpanOf(tokens, found.From, found.To), message(words, found.Value));
            }
        }
    }

    /// <summary>The better words in place of those of a diagnostic; the full stop of an abbreviation goes with it.</summary>
    public IEnumerable<Fix> Fixes(LintContext context, Diagnostic diagnostic, FixKind kind)
    {
        foreach (var text in context.Texts)
        {
            var tokens = text.Tokens;
            foreach (var found in _better.Find(tokens))
            {
                if (found.Value.Length > 0 && text.Prose.SpanOf(tokens, found.From, found.To) == diagnostic.Span)
                {
                    var isDotted = AreAbbreviations && found.To < tokens.Count && tokens[found.To].Lower == "." && tokens[found.To].Start == tokens[found.To - 1].End;
                    yield return Fix.Of(kind, $"Write “{found.Value}”", text.Prose.SpanOf(tokens, found.From, isDotted ? found.To + 1 : found.To), found.Value);
                }
            }
        }
    }
}
