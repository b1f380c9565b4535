using PolicyAsCode.Reading.Lexicon;
using PolicyAsCode.Reading.Words;

namespace PolicyAsCode.Reading.Grammar;

/// <summary>Tells a case from a place: "where a guest is late", "the kitchen where they were made".</summary>
internal static class WhereClauses
{
    private static readonly WordGroup Opening = FunctionWords.Set("appropriate necessary possible required applicable needed relevant practicable reasonable feasible permitted available there this they it such a an the any no children pupils staff students concerns concern parents one otherwise reasonably practical allowed specified indicated stated agreed authorised authorized requested someone people users members consent access we you i he she");

    private static readonly WordGroup Places = FunctionWords.Set("place places area areas room rooms site sites location locations country countries school schools point position page");

    /// <summary>Whether the "where" at an index, which does not tell on, opens a case.</summary>
    public static bool AreCase(List<Token> tokens, int i)
    {
        var (before, next) = (tokens.Word(i - 1), tokens.Word(i + 1));
        return !ToldClauses.Stands(tokens, i) && !IsPlace(tokens, i) && !(tokens.IsMark(i - 1, ",") && i > 1 && FunctionWords.Pronouns.Contains(next) && tokens.Word(i + 2) is "will" or "can" or "may" or "are" or "is") && before is not "know" and not "from" and not "to" and not "of"
            && (i == 0 || !tokens[i - 1].IsWord || Opening.Contains(next) || before == "only");
    }

    /// <summary>"to the office where it will be kept until Friday": told of the place, for a case is told as it is now.</summary>
    public static bool TellsOn(List<Token> tokens, int where) => where > 0 && FunctionWords.Pronouns.Contains(tokens.Word(where + 1)) && tokens.Word(where + 2) is "will" or "would";

    /// <summary>"areas of the yard where", "the kitchen where they were made": the place, not a case.</summary>
    private static bool IsPlace(List<Token> tokens, int where)
    {
        if (tokens.Word(where - 2) is "the" or "a" or "any" or "every" && tokens[where - 1].IsWord && tokens.Word(where + 1) is "they" or "it" or "he" or "she" && tokens.AnimacyAt(where - 1) != Animacy.Animate)
        {
            return true;
        }

        for (var i = where - 1; i >= 0 && i > where - 5 && tokens[i].IsWord; i--)
        {
            if (Places.Contains(tokens.Word(i)))
            {
                return i == where - 1 || tokens.Word(i + 1) is "of" or "in";
            }
        }

        return false;
    }
}
