using PolicyAsCode.Reading.Grammar;
using PolicyAsCode.Reading.Lexicon;
using PolicyAsCode.Reading.Words;

namespace PolicyAsCode.Linting.Terms;

/// <summary>PAC3001: "the Federation", "the Board" with a capital, as if everybody knew which; and the text never says.</summary>
internal static class UndefinedBody
{
    private static readonly WordGroup Bodies = FunctionWords.Set("federation trust academy board committee council panel corporation consortium partnership");

    public static LintDescriptor Descriptor { get; } = new("PAC3001", "Body or role that is nowhere explained", Severity.Warning, Tier.B) { IsPreview = true };

    public static IEnumerable<Diagnostic> Find(LintContext context)
    {
        var first = new Dictionary<string, (string Words, TextSpan Span)>(StringComparer.Ordinal);
        var defined = new HashSet<string>(StringComparer.Ordinal);
        foreach (var text in context.Texts)
        {
            var tokens = text.Tokens;
            for (var i = 0; i < tokens.Count; i++)
            {
                if (!Bodies.Contains(tokens.Word(i)) || !tokens[i].IsCapital)
                {
                    continue;
                }

                if (IsDefinition(tokens, i))
                {
                    defined.Add(tokens[i].Lower);
                }
                else if (text.Kind != TextKind.Heading && tokens.Word(i - 1) == "the" && tokens.Word(i + 1).Length > 0 && !tokens[i + 1].IsCapital && !first.ContainsKey(tokens[i].Lower))
                {
                    first.Add(tokens[i].Lower, (text.Prose.Text.Substring(tokens[i].Start, tokens[i].Length), text.Prose.SpanOf(tokens, i - 1, i + 1)));
                }
            }
        }

        return first.Where(body => !defined.Contains(body.Key)).Select(body => Descriptor.At(
            body.Value.Span,
            $"“the {body.Value.Words}” has a capital like a name, but the text never says which body it is. Give its full name once, or say what it means."));
    }

    // "the Ashdown Federation" and "Board of Trustees" say which; so do "the Board means", “the Board” in quotation marks and "(the Board)".
    private static bool IsDefinition(List<Token> tokens, int i) =>
        (tokens.Word(i - 1).Length > 0 && (tokens[i - 1].IsCapital || char.IsDigit(tokens.Word(i - 1)[0])) && tokens.Word(i - 1) is not "the" and not "our" and not "this")
        || tokens.Word(i + 1) is "of" or "for" or "means" or "refers"
        || (i > 1 && (tokens.IsMark(i - 2, "(") || tokens.IsMark(i - 2, "\"") || tokens.IsMark(i - 1, "\"") || tokens.IsMark(i - 2, "'") || tokens.IsMark(i - 1, "'")));
}
