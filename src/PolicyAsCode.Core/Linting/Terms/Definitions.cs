using PolicyAsCode.Reading.Grammar;
using PolicyAsCode.Reading.Lexicon;
using PolicyAsCode.Reading.Words;

namespace PolicyAsCode.Linting.Terms;

/// <summary>A sentence that says what a word in quotation marks means.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Term">The word or words, in lower case.</param>
/// <param name="Span">Where they stand, without the marks.</param>
/// <param name="Words">The author's characters of them.</param>
/// <param name="Verb">The verb behind them: <c>means</c>, <c>includes</c>.</param>
/// <param name="Rest">What it says behind its verb, in words.</param>
internal sealed record Definition(SentencePlace Sentence, string[] Term, TextSpan Span, string Words, string Verb, IReadOnlyList<Token> Rest);

/// <summary>Finds definitions: “‘Social media’ means …”, “In this policy, ‘keys’ includes …”.</summary>
internal static class Definitions
{
    private const int MostWords = 5;

    // What may stand before the word that is defined.
    private static readonly WordGroup Leading = FunctionWords.Set("for the purpose purposes of in this that policy document statement code term terms word words phrase and throughout within context");

    public static IEnumerable<Definition> In(LintContext context)
    {
        foreach (var sentence in context.Sentences)
        {
            if (sentence.In.Kind is not (TextKind.Heading or TextKind.Quotation) && HasVerb(sentence) && Read(sentence, sentence.Tokens) is { } definition)
            {
                yield return definition;
            }
        }
    }

    private static bool HasVerb(SentencePlace sentence)
    {
        var text = sentence.In.Prose.Text;
        return Has("mean") || Has("includ") || Has("refer") || Has("defined");
        bool Has(string word) => text.IndexOf(word, sentence.Start, sentence.Length, StringComparison.OrdinalIgnoreCase) >= 0;
    }

    private static Definition? Read(SentencePlace sentence, List<Token> tokens)
    {
        var open = 0;
        while (open < tokens.Count && (Leading.Contains(tokens.Word(open)) || tokens.IsMark(open, ",")))
        {
            open++;
        }

        if (!IsQuote(tokens, open))
        {
            return null;
        }

        var close = open + 1;
        while (close < tokens.Count && tokens[close].IsWord && close - open <= MostWords)
        {
            close++;
        }

        var verb = close + 1;
        if (close == open + 1 || !IsQuote(tokens, close) || AfterVerb(tokens, verb) is not (> 0 and var rest))
        {
            return null;
        }

        var term = new string[close - open - 1];
        for (var i = 0; i < term.Length; i++)
        {
            term[i] = tokens[open + 1 + i].Lower;
        }

        return new Definition(sentence, term, sentence.In.Prose.SpanOf(tokens, open + 1, close), tokens.Slice(sentence.In.Prose.Text, open + 1, close), tokens.Word(rest - 1), tokens.GetRange(rest, tokens.Count - rest));
    }

    private static int AfterVerb(List<Token> tokens, int i)
    {
        if (tokens.Word(i) is "means" or "mean" or "includes" or "include")
        {
            return i + 1;
        }

        if (tokens.Word(i) is "refers" or "refer")
        {
            return tokens.After(i + 1, "to");
        }

        return tokens.Word(i) is "is" or "are" && (tokens.After(i + 1, "defined", "as") is > 0 and var defined ? defined : tokens.After(i + 1, "considered", "to", "include")) is > 0 and var end ? end : -1;
    }

    private static bool IsQuote(List<Token> tokens, int i) => tokens.IsMark(i, "'") || tokens.IsMark(i, "\"");
}
