using PolicyAsCode.Reading.Lexicon;
using PolicyAsCode.Reading.Words;

namespace PolicyAsCode.Reading.Grammar;

/// <summary>Finds limits made with "only" and a phrase: "only in rare cases", "on the path only", "(only to fill a butt)".</summary>
internal static class OnlyPhrases
{
    /// <summary>Whether "only" opens a phrase that limits; "not only for races" limits nothing.</summary>
    public static bool Opens(List<Token> tokens, int only) =>
        (tokens.Word(only + 1) is "in" or "on" or "at" or "for" or "with" or "by" or "during" or "after" or "before" or "under" or "between" or "through" or "from" or "within" or "outside" or "as" or "until" || (tokens.Word(only + 1) == "to" && IsAside(tokens, only)))
        && tokens.Word(only - 1) is not "not" and not "the" and not "if" && only + 2 < tokens.Count;

    /// <summary>Whether a word stands behind a comma or bracket.</summary>
    public static bool IsAside(List<Token> tokens, int i) => i > 0 && !tokens[i - 1].IsWord;

    /// <summary>Where the phrase begins that "only" closes: "[on the path] only", "crews [in their third year] only may"; -1 where it closes none.</summary>
    public static int StartOf(List<Token> tokens, int only)
    {
        var closes = only + 1 >= tokens.Count || (!tokens[only + 1].IsWord && tokens[only + 1].Lower is not "-") || tokens.Word(only + 1) is "may" or "must" or "shall" or "can" or "should" or "will" or "are";
        for (var k = only - 1; closes && k >= 0 && k > only - 6 && tokens[k].IsWord && !tokens.Is(k, WordClass.Verb | WordClass.BeForm | WordClass.Coordinator | WordClass.Relative); k--)
        {
            if (tokens.Word(k) is "in" or "on" or "at" or "for" or "with" or "during" or "after" or "before" or "under" or "within" or "by" or "from" or "until")
            {
                return tokens.Word(k - 1) is "not" or "but" || k == only - 1 ? -1 : k;
            }
        }

        return -1;
    }
}
