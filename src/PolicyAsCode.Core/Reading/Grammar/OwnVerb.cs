using PolicyAsCode.Reading.Lexicon;
using PolicyAsCode.Reading.Words;

namespace PolicyAsCode.Reading.Grammar;

/// <summary>Tells whether a clause inside a sentence has a verb of its own, so that a modal behind it is not its own.</summary>
internal static class OwnVerb
{
    /// <summary>Whether a clause that opens before <paramref name="from"/> has a verb of its own before the modal.</summary>
    public static bool Stands(List<Token> tokens, int from, int modal, bool afterRelative)
    {
        var first = tokens.SkipAdverbs(from);
        if (first >= modal)
        {
            return false;
        }

        if (!afterRelative && tokens.Word(first) == "in" && tokens.Word(first + 1) is "doubt" or "use")
        {
            return true;
        }

        if (!afterRelative && (tokens.Is(first, WordClass.Participle) || tokens.Word(first) is "possible" or "necessary" or "appropriate" or "applicable" or "practicable" or "online" or "unsure" or "late" or "ill" or "absent" or "available"))
        {
            return true;
        }

        if (afterRelative && tokens.Word(from - 1) == "who" && tokens.Word(first).Length > 0 && !tokens.Is(first, WordClass.Determiner) && !tokens.Is(first, WordClass.Pronoun))
        {
            return true;
        }

        if (afterRelative && !tokens.Is(first, WordClass.Animate) && (tokens.Is(first, WordClass.Verb) || tokens.Is(first, WordClass.Participle)) && first < modal)
        {
            return true;
        }

        for (var i = from; i < modal; i++)
        {
            var word = tokens.Word(i);
            if (tokens.Is(i, WordClass.BeForm) || word is "has" or "have" or "had" or "do" or "does" or "did" or "don't" or "doesn't" or "must" or "may" or "can" or "will" or "should" or "cannot" or "shall" or "would" or "could"
                || (tokens.Is(i, WordClass.ThirdPerson) && ((afterRelative && i == from) || !tokens.Is(i - 1, WordClass.Determiner)) && !tokens.Is(i, WordClass.Animate))
                || (i == from && !afterRelative && word.Length > 4 && word.EndsWith("ing", StringComparison.Ordinal) && tokens.Word(from - 1) is "when" or "while" or "whilst" or "before" or "after" or "whenever")
                || (i > from && tokens.Is(i, WordClass.PlainVerb) && !tokens.Is(i - 1, WordClass.Determiner) && tokens.Word(i - 1) != "to" && i < modal - 1)
                || (i > from && tokens.Is(i, WordClass.PlainVerb) && tokens.Is(i - 1, WordClass.Pronoun))
                || (i > from && tokens.Is(i, WordClass.Participle) && i < modal - 1 && tokens.Is(i - 1, WordClass.Pronoun)))
            {
                return true;
            }
        }

        return false;
    }
}
