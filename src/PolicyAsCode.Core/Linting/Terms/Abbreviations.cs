using PolicyAsCode.Reading.Grammar;
using PolicyAsCode.Reading.Words;

namespace PolicyAsCode.Linting.Terms;

/// <summary>Finds abbreviations and the words they stand for.</summary>
internal static class Abbreviations
{
    /// <summary>Where a text uses an abbreviation, in its own capitals.</summary>
    public static List<(TextPlace Text, int Index)> Uses(LintContext context, string term)
    {
        var uses = new List<(TextPlace, int)>();
        foreach (var text in context.Texts)
        {
            var tokens = context.TokensOf(text.Prose);
            for (var i = 0; i < tokens.Count; i++)
            {
                if (tokens[i].IsWord && tokens[i].Length == term.Length && string.CompareOrdinal(text.Prose.Text, tokens[i].Start, term, 0, term.Length) == 0)
                {
                    uses.Add((text, i));
                }
            }
        }

        return uses;
    }

    /// <summary>Whether the text has the words an abbreviation stands for, anywhere.</summary>
    public static bool IsWrittenOut(LintContext context, string meaning)
    {
        var book = new PhraseBook<bool>();
        book.Add(meaning, true);
        return context.Texts.Any(text => book.Find(context.TokensOf(text.Prose)).Any());
    }

    /// <summary>"(DSL)".</summary>
    public static bool StandsInBrackets(List<Token> tokens, int i) => tokens.IsMark(i - 1, "(") && tokens.IsMark(i + 1, ")");

    /// <summary>Whether the words before "(DSL)" begin with its letters.</summary>
    public static bool HasInitialsBefore(List<Token> tokens, int i)
    {
        var term = tokens[i].Lower;
        var at = i - 2;
        for (var letter = term.Length - 1; letter >= 0; letter--, at--)
        {
            // Small words have no letter of their own: "Department for Education (DfE)" or "Code of Practice (CP)".
            while (at >= 0 && tokens.Word(at) is "of" or "for" or "and" or "the" && tokens.Word(at)[0] != term[letter])
            {
                at--;
            }

            if (at < 0 || tokens.Word(at).Length == 0 || tokens.Word(at)[0] != term[letter])
            {
                return false;
            }
        }

        return term.Length > 1;
    }

    /// <summary>"DSLs" is "DSL".</summary>
    public static string WithoutPlural(string term) => term.EndsIn('s') ? term.Substring(0, term.Length - 1) : term;
}
