using PolicyAsCode.Reading.Grammar;
using PolicyAsCode.Reading.Words;
using PolicyAsCode.Syntax;

namespace PolicyAsCode.Linting.References;

/// <summary>PAC4012: a heading that names several things, one of which its section never speaks of: "Facebook, X" over a text on Facebook.</summary>
internal static class HeadingPromisesMore
{
    public static LintDescriptor Descriptor { get; } = new("PAC4012", "Heading promises what the section does not cover", Severity.Information, Tier.C) { IsPreview = true };

    public static IEnumerable<Diagnostic> Find(LintContext context)
    {
        HashSet<string>? names = null;
        for (var i = 0; i < context.Texts.Count; i++)
        {
            if (context.Texts[i] is not { Kind: TextKind.Heading, Block: HeadingSyntax { Level: > 1 } heading } || Listed(heading.Text.Tokens) is not { Count: > 1 } listed)
            {
                continue;
            }

            names ??= NamesIn(context);
            if (!listed.TrueForAll(at => names.Contains(NameAt(heading.Text, heading.Text.Tokens, at))))
            {
                continue;
            }

            var missing = listed.FindIndex(at => !Speaks(context, i, heading.Level, NameAt(heading.Text, heading.Text.Tokens, at)));
            if (missing >= 0)
            {
                var tokens = heading.Text.Tokens;
                yield return Descriptor.At(
                    heading.Text.SpanOf(tokens, listed[missing], listed[missing] + 1),
                    $"The heading names “{NameAt(heading.Text, tokens, listed[missing])}”, and its section never speaks of it, so readers look for rules that are not there. Write them, or take the name out.");
            }
        }
    }

    /// <summary>The single words with a capital that a heading lists: first, and behind a comma, "and" or "or"; what stands in brackets explains one of them.</summary>
    private static List<int>? Listed(List<Token> tokens)
    {
        List<int>? listed = null;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Depth > 0 || !tokens[i].IsWord || tokens[i].Lower is "and" or "or")
            {
                continue;
            }

            var opens = i == 0 || tokens.IsMark(i - 1, ",") || tokens.Word(i - 1) is "and" or "or" || !char.IsLetter(tokens[i - 1].Lower[0]);
            var closes = i + 1 == tokens.Count || tokens.IsMark(i + 1, ",") || tokens.IsMark(i + 1, "(") || tokens.Word(i + 1) is "and" or "or";
            if (!tokens[i].IsCapital || !opens || !closes)
            {
                // A number before the heading is none of its words; any other word makes it no list of names.
                if (char.IsDigit(tokens[i].Lower[0]))
                {
                    continue;
                }

                return null;
            }

            (listed ??= []).Add(i);
        }

        return listed;
    }

    private static string NameAt(Prose prose, List<Token> tokens, int at) => prose.Text.Substring(tokens[at].Start, tokens[at].Length);

    /// <summary>The words that stand with a capital in the middle of a sentence, and never without: names.</summary>
    private static HashSet<string> NamesIn(LintContext context)
    {
        var (capital, small) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        foreach (var sentence in context.Sentences)
        {
            var tokens = sentence.In.Kind == TextKind.Heading ? [] : sentence.Tokens;
            for (var i = 0; i < tokens.Count; i++)
            {
                var word = NameAt(sentence.In.Prose, tokens, i);
                if (tokens[i].IsWord && !tokens[i].IsCapital)
                {
                    small.Add(word);
                }
                else if (tokens[i].IsWord && i > 0 && tokens[i - 1].IsWord)
                {
                    capital.Add(word);
                }
            }
        }

        capital.RemoveWhere(word => small.Contains(word.ToLowerInvariant()));
        return capital;
    }

    private static bool Speaks(LintContext context, int heading, int level, string name)
    {
        for (var i = heading + 1; i < context.Texts.Count && !(context.Texts[i].Block is HeadingSyntax next && next.Level <= level); i++)
        {
            foreach (var token in context.Texts[i].Tokens)
            {
                if (token.IsCapital && string.Equals(token.Lower.EndsWith("'s", StringComparison.Ordinal) ? token.Lower.Substring(0, token.Lower.Length - 2) : token.Lower, name, StringComparison.OrdinalIgnoreCase))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
