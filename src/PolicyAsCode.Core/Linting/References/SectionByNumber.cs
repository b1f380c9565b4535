using PolicyAsCode.Reading.Grammar;
using PolicyAsCode.Reading.Words;

namespace PolicyAsCode.Linting.References;

/// <summary>PAC4022: "see section 2.3", which is wrong as soon as a section is added.</summary>
internal static class SectionByNumber
{
    private const int MostDigits = 2;

    public static LintDescriptor Descriptor { get; } = new("PAC4022", "Section named by its number", Severity.Information, Tier.A) { IsPreview = true };

    public static IEnumerable<Diagnostic> Find(LintContext context)
    {
        foreach (var text in context.Texts)
        {
            var tokens = text.Tokens;
            for (var i = 0; text.Kind != TextKind.Heading && i + 1 < tokens.Count; i++)
            {
                if (tokens.Word(i) is "section" or "sections" or "paragraph" && IsNumber(tokens.Word(i + 1)) && !IsOfLaw(tokens, i + 2))
                {
                    yield return Descriptor.At(
                        text.Prose.SpanOf(tokens, i, i + 2),
                        $"“{text.Prose.Text.Substring(tokens[i].Start, tokens[i + 1].End - tokens[i].Start)}” points at a number that changes when a section is added. Link the section or rule by its name.");
                }
            }
        }
    }

    private static bool IsNumber(string word)
    {
        var whole = word.Split('.')[0];
        return whole.Length is > 0 and <= MostDigits && word.All(character => char.IsDigit(character) || character == '.');
    }

    // "section 19 of the Education Act 1996" keeps its number.
    private static bool IsOfLaw(List<Token> tokens, int from)
    {
        for (var i = from; i < tokens.Count && i < from + 10; i++)
        {
            if (tokens.Word(i) is "act" or "regulations" or "code" or "order" or "schedule" or "directive" or "guidance" or "kcsie")
            {
                return true;
            }
        }

        return false;
    }
}
