using PolicyAsCode.Model;
using PolicyAsCode.Reading.Grammar;
using PolicyAsCode.Reading.Words;

namespace PolicyAsCode.Linting.Terms;

/// <summary>Finds abbreviations and the words they stand for.</summary>
internal static class Abbreviations
{
    private static readonly OncePerLibrary<ILookup<Word, string>> Terms = new(library => library.Abbreviations.Select(entry => entry.Term).Distinct(StringComparer.Ordinal).ToLookup(term => KnownWords.Find(term, 0, term.Length)));
    private static readonly OncePerLibrary<WordSet> TermWords = new(library => new WordSet(Terms.Of(library).Select(terms => terms.Key)));

    /// <summary>Where a policy uses the abbreviations of its library, each in its own capitals.</summary>
    public static Dictionary<string, List<(TextPlace Text, int Index)>> Uses(LintContext context)
    {
        var (terms, words, uses) = (Terms.Of(context.Library), TermWords.Of(context.Library), new Dictionary<string, List<(TextPlace, int)>>(StringComparer.Ordinal));
        foreach (var text in terms.Count == 0 ? [] : context.Texts)
        {
            var tokens = text.Tokens;
            for (var i = 0; i < tokens.Count; i++)
            {
                if (words.Contains(tokens[i].Word))
                {
                    AddUse(text, i, terms[tokens[i].Word], uses);
                }
            }
        }

        return uses;
    }

    private static void AddUse(TextPlace text, int index, IEnumerable<string> terms, Dictionary<string, List<(TextPlace Text, int Index)>> uses)
    {
        foreach (var term in terms)
        {
            if (text.Tokens[index].Length == term.Length && string.CompareOrdinal(text.Prose.Text, text.Tokens[index].Start, term, 0, term.Length) == 0)
            {
                if (!uses.TryGetValue(term, out var found))
                {
                    uses.Add(term, found = []);
                }

                found.Add((text, index));
            }
        }
    }

    /// <summary>Whether the text has the words an abbreviation stands for, anywhere.</summary>
    public static bool IsWrittenOut(LintContext context, string meaning)
    {
        var book = new PhraseBook<bool>();
        book.Add(meaning, true);
        return context.Texts.Any(text => book.Find(text.Tokens).Count > 0);
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
