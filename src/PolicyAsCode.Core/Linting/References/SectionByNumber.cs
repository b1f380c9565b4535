using PolicyAsCode.Linting.Structure;
using PolicyAsCode.Reading.Grammar;
using PolicyAsCode.Reading.Words;

namespace PolicyAsCode.Linting.References;

/// <summary>PAC4022: "see section 2.3", which is wrong as soon as a section is added, and today where there is none.</summary>
internal static class SectionByNumber
{
    private const int MostDigits = 2;
    private const int FewestNumbered = 2;

    // "The Education Act 1996, at section 3"
    private const int Near = 6;

    public static LintDescriptor Descriptor { get; } = new("PAC4022", "Section named by its number", Severity.Information, Tier.A) { IsPreview = true };

    public static IEnumerable<Diagnostic> Find(LintContext context)
    {
        var numbers = new Lazy<HashSet<string>?>(() => TypedNumbers(context));
        foreach (var text in context.Texts)
        {
            var tokens = text.Tokens;
            for (var i = 0; text.Kind != TextKind.Heading && i + 1 < tokens.Count; i++)
            {
                if (tokens.Word(i) is "section" or "sections" or "paragraph" && IsNumber(tokens.Word(i + 1)) && !IsOfLaw(tokens, i + 2))
                {
                    var (span, words) = (text.Prose.SpanOf(tokens, i, i + 2), text.Prose.Text.Substring(tokens[i].Start, tokens[i + 1].End - tokens[i].Start));
                    yield return tokens.Word(i) == "section" && numbers.Value is { } typed && !IsOfOtherText(tokens, i) && IsMissing(typed, tokens.Word(i + 1))
                        ? Descriptor.At(span, $"“{words}” is not in this text: no heading, paragraph or item has that number. Name the section that is meant, with a link to it.") with { Severity = Severity.Warning }
                        : Descriptor.At(span, $"“{words}” points at a number that changes when a section is added. Link the section or rule by its name.");
                }
            }
        }
    }

    // The numbers that authors typed anywhere, and what they begin with: "2." where there is a 2.1; nothing where headings have none, and nobody can tell what is counted.
    private static HashSet<string>? TypedNumbers(LintContext context)
    {
        if (context.Headings.Count(static heading => SectionNumber.Read(heading.Text.Text) is not null) < FewestNumbered)
        {
            return null;
        }

        var numbers = new HashSet<string>(StringComparer.Ordinal);
        foreach (var text in context.Texts)
        {
            if (SectionNumber.Read(text.Prose.Text) is { } number)
            {
                numbers.Add(number.Prefix + number.Last);
                numbers.Add(number.Prefix);
                for (var dot = number.Prefix.LastIndexOf('.'); dot > 0; dot = number.Prefix.LastIndexOf('.', dot - 1))
                {
                    numbers.Add(number.Prefix.Substring(0, dot));
                }
            }
        }

        foreach (var list in context.Lists)
        {
            foreach (var item in list.Items)
            {
                numbers.Add(item.Marker.TrimEnd('.', ')'));
            }
        }

        return numbers;
    }

    // "2.3" where there is neither it nor, in section 2, anything with a number of its own: then its parts may be counted without being numbered.
    private static bool IsMissing(HashSet<string> numbers, string number)
    {
        number = number.TrimEnd('.');
        var dot = number.LastIndexOf('.');
        return !numbers.Contains(number) && (dot < 0 || !numbers.Contains(number.Substring(0, dot)) || numbers.Contains(number.Substring(0, dot + 1)));
    }

    // "section 3 of the handbook", "Handbook, section 3"
    private static bool IsOfOtherText(List<Token> tokens, int section)
    {
        if (tokens.Word(section + 2) is "of" or "in" or "from")
        {
            return true;
        }

        for (var i = section - 1; i > 0 && i >= section - Near; i--)
        {
            if (tokens[i].IsCapital || tokens.Word(i) is "its" or "their" or "policy" or "handbook" or "guide" or "document")
            {
                return true;
            }
        }

        return false;
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
