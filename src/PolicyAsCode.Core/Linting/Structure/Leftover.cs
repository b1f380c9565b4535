using PolicyAsCode.Linting.Fixing;
using PolicyAsCode.Reading.Grammar;
using PolicyAsCode.Reading.Lexicon;
using PolicyAsCode.Reading.Words;
using PolicyAsCode.Syntax;

namespace PolicyAsCode.Linting.Structure;

/// <summary>PAC1141: what an import or a draft left behind: a placeholder in square brackets, a note to oneself, an error of a word processor.</summary>
internal static class Leftover
{
    private const int MostWords = 12;
    private const string Starts = "[ todo fixme lorem error";

    // The first words of what stands in square brackets until somebody fills it in.
    private static readonly WordGroup Opening = FunctionWords.Set("insert enter add type delete amend replace complete specify describe choose select attach your todo tbc tbd image picture comment xx xxx xxxx");

    // Words for a number that somebody is to choose: "[e.g. 21 or 30] days".
    private static readonly WordGroup OfNumber = FunctionWords.Set("or to and e.g eg x xx xxx");

    // All that a leftover starts with.
    private static readonly WordSet Starters = new(Tokenizer.Tokenize(Starts, 0, Starts.Length).Select(token => token.Word));

    private static readonly string[][] Placeholders =
    [
        ["name", "of", "school"], ["name", "of", "the", "school"], ["school", "name"], ["school", "logo"], ["name", "of", "company"], ["company", "name"], ["organisation", "name"], ["organization", "name"],
        ["name", "of", "organisation"], ["name", "of", "headteacher"], ["headteacher", "name"], ["date", "of", "review"], ["review", "date"], ["date"], ["name"], ["logo"],
        ["number"], ["amount"], ["percentage"], ["number", "of", "days"], ["time", "period"], ["job", "title"], ["role", "title"], ["contact", "details"], ["telephone", "number"], ["phone", "number"], ["email", "address"],
    ];

    public static LintDescriptor Descriptor { get; } = new("PAC1141", "Leftover from a draft or an import", Severity.Error, Tier.A);

    public static IEnumerable<Diagnostic> Find(LintContext context)
    {
        foreach (var text in context.Texts)
        {
            if (text.Prose.Text.Contains('<'))
            {
                foreach (var found in InAngles(text.Prose))
                {
                    yield return found;
                }
            }

            var tokens = text.Tokens;
            for (var i = 0; i < tokens.Count; i++)
            {
                var end = Starters.Contains(tokens[i].Word) ? EndAt(text.Prose, tokens, i) : -1;
                if (end > i)
                {
                    yield return Report(text.Prose.SpanOf(tokens, i, end), tokens.Slice(text.Prose.Text, i, end));
                    i = end - 1;
                }
            }
        }
    }

    // "<School name>" and "<insert date>": most programs take them for HTML, and show nothing at all.
    private static IEnumerable<Diagnostic> InAngles(Prose prose)
    {
        for (var open = prose.Text.IndexOf('<'); open >= 0; open = prose.Text.IndexOf('<', open + 1))
        {
            var close = prose.Text.IndexOf('>', open);
            var tokens = close > open + 1 && char.IsLetter(prose.Text[open + 1]) ? Tokenizer.Tokenize(prose.Text, open + 1, close) : [];
            if (tokens.Count > 0 && tokens.Count <= 2 * MostWords && IsPlaceholder(tokens, 0, tokens.Count) && !IsPartOfWord(prose.Text, open, close))
            {
                yield return Report(prose.SpanOf(open, close + 1 - open), prose.Text.Substring(open, close + 1 - open));
            }
        }
    }

    // "<number>@example.org" and "#<number>" tell readers what to write there themselves.
    private static bool IsPartOfWord(string text, int open, int close) =>
        (open > 0 && !char.IsWhiteSpace(text[open - 1]) && text[open - 1] is not ('(' or '"' or '“' or '\'' or '‘')) || (close + 1 < text.Length && (char.IsLetterOrDigit(text[close + 1]) || text[close + 1] is '@' or '-' or '/' or '_'));

    private static Diagnostic Report(TextSpan span, string words) =>
        Descriptor.At(span, $"{Quote.Of(words)} looks left over from a draft or another program, and would be agreed with the text. Fill it in, or take it out.");

    public static IEnumerable<Fix> Fixes(LintContext context, Diagnostic diagnostic)
    {
        var (start, end) = (diagnostic.Span.Start, diagnostic.Span.End);
        while (start > 0 && context.Source.Text[start - 1] == ' ')
        {
            start--;
        }

        yield return Fix.Of(FixKind.Suggestion, "Take it out", TextSpan.FromBounds(start, end), "");
    }

    /// <summary>The index after a leftover that starts at a token, or nothing that is greater.</summary>
    private static int EndAt(Prose prose, List<Token> tokens, int i)
    {
        if (tokens.IsMark(i, "["))
        {
            var close = Closing(tokens, i);
            return close > 0 && !IsLink(prose, tokens[i].Start) && IsPlaceholder(tokens, i + 1, close) ? close + 1 : -1;
        }

        return tokens.Word(i) switch
        {
            // A note to oneself is in capitals and calls what it notes: "TODO: ask the governors".
            "todo" or "fixme" when tokens[i].IsAllCapitals && tokens.IsMark(i + 1, ":") => i + 2,
            "lorem" when tokens.Word(i + 1) == "ipsum" => i + 2,
            "error" when tokens.IsMark(i + 1, "!") && tokens.Word(i + 2) is "bookmark" or "reference" => Math.Max(tokens.After(i + 2, "bookmark", "not", "defined"), tokens.After(i + 2, "reference", "source", "not", "found")),
            _ => -1,
        };
    }

    private static int Closing(List<Token> tokens, int open)
    {
        for (var i = open + 1; i < tokens.Count && i < open + 2 + (2 * MostWords); i++)
        {
            if (tokens.IsMark(i, "]"))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsPlaceholder(List<Token> tokens, int from, int close)
    {
        if (Opening.Contains(tokens.Word(from)))
        {
            // "[image: photo.png]" and "[Comment 2]"; but "[add]" alone may quote a button, and "[comment]" a word.
            return close - from > 1 || tokens[from].IsAllCapitals;
        }

        return Array.Exists(Placeholders, words => tokens.After(from, words) == close) || (DeadlineFinder.IsUnit(tokens.Word(close + 1)) && tokens[close].Is("]") && StandsForNumber(tokens, from, close));
    }

    private static bool StandsForNumber(List<Token> tokens, int from, int close)
    {
        for (var i = from; i < close; i++)
        {
            if (tokens[i].IsWord && !OfNumber.Contains(tokens.Word(i)) && !tokens.Word(i).All(char.IsDigit))
            {
                return false;
            }
        }

        return true;
    }

    // The words of a link stand without their brackets in the text, but a reference that is not defined keeps them.
    private static bool IsLink(Prose prose, int start)
    {
        foreach (var mark in prose.Marks)
        {
            if (mark.Length > 0 && start >= mark.Start && start < mark.Start + mark.Length)
            {
                return true;
            }
        }

        return false;
    }
}
