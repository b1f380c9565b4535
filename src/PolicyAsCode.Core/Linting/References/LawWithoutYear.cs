using PolicyAsCode.Reading.Grammar;
using PolicyAsCode.Reading.Words;
using PolicyAsCode.Syntax;

namespace PolicyAsCode.Linting.References;

/// <summary>PAC4023: a law cited without its year in a policy that gives the years of others.</summary>
internal static class LawWithoutYear
{
    private const int MostWords = 14;

    public static LintDescriptor Descriptor { get; } = new("PAC4023", "Law cited without its year", Severity.Warning, Tier.A) { IsPreview = true };

    public static IEnumerable<Diagnostic> Find(LintContext context)
    {
        if (context.Source.Text.IndexOf(" Act", StringComparison.Ordinal) < 0)
        {
            return [];
        }

        var (dated, bare) = (new HashSet<string>(StringComparer.Ordinal), new List<(string Law, Prose Prose, TextSpan Span)>());
        foreach (var text in context.Texts)
        {
            var tokens = text.Tokens;
            for (var i = 1; i < tokens.Count; i++)
            {
                if (!tokens[i].IsCapital || tokens[i].IsAllCapitals || tokens.Word(i) is not "act" || StartOf(tokens, i) is not (>= 0 and var start))
                {
                    continue;
                }

                var law = string.Join(" ", tokens.GetRange(start, i - start).Select(token => token.Lower));
                if (IsYear(tokens.Word(i + 1)) || (tokens.IsMark(i + 1, "(") && IsYear(tokens.Word(i + 2))) || (tokens.Word(i + 1) == "of" && IsYear(tokens.Word(i + 2))))
                {
                    dated.Add(law);
                }
                else
                {
                    bare.Add((law, text.Prose, text.Prose.SpanOf(tokens, start, i + 1)));
                }
            }
        }

        // Where no law has its year, as in the United States, years are not how laws are named here; and one that has it once needs it no more.
        return dated.Count == 0 ? [] : bare.Where(found => !dated.Contains(found.Law)).GroupBy(found => found.Law, StringComparer.Ordinal).Select(same => same.First()).Select(found => Descriptor.At(
            found.Span,
            $"“{context.Source.ToString(found.Span)}” has no year, so readers cannot tell which version is meant or whether it still holds. Write its year behind it."));
    }

    /// <summary>Where the name of a law begins: the words with capitals before "Act", small ones between them passed over.</summary>
    private static int StartOf(List<Token> tokens, int act)
    {
        var start = act;
        for (var i = act - 1; i >= 0 && i >= act - MostWords && tokens[i].IsWord; i--)
        {
            if (tokens[i].IsCapital && tokens.Word(i) is not ("the" or "this" or "an" or "under"))
            {
                start = i;
            }
            else if (tokens.Word(i) is not ("of" or "and" or "to" or "in" or "for"))
            {
                break;
            }
        }

        return start < act ? start : -1;
    }

    private static bool IsYear(string word) => word.Length == 4 && word[0] is '1' or '2' && word.All(char.IsDigit);
}
