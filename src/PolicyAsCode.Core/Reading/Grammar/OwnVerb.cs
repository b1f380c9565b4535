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

        if (!afterRelative && (Verbs.IsParticiple(tokens.Word(first)) || tokens.Word(first) is "possible" or "necessary" or "appropriate" or "applicable" or "practicable" or "online" or "unsure" or "late" or "ill" or "absent" or "available"))
        {
            return true;
        }

        if (afterRelative && tokens.Word(from - 1) == "who" && tokens.Word(first).Length > 0 && !FunctionWords.Determiners.Contains(tokens.Word(first)) && !FunctionWords.Pronouns.Contains(tokens.Word(first)))
        {
            return true;
        }

        if (afterRelative && !Nouns.Animate.Contains(tokens.Word(first)) && (Verbs.IsBase(tokens.Word(first)) || Verbs.IsParticiple(tokens.Word(first))) && first < modal)
        {
            return true;
        }

        for (var i = from; i < modal; i++)
        {
            var word = tokens.Word(i);
            if (FunctionWords.BeForms.Contains(word) || word is "has" or "have" or "had" or "do" or "does" or "did" or "don't" or "doesn't" or "must" or "may" or "can" or "will" or "should" or "cannot" or "shall" or "would" or "could"
                || (Verbs.IsThirdPerson(word) && ((afterRelative && i == from) || !FunctionWords.Determiners.Contains(tokens.Word(i - 1))) && !Nouns.Animate.Contains(word))
                || (i == from && !afterRelative && word.Length > 4 && word.EndsWith("ing", StringComparison.Ordinal) && tokens.Word(from - 1) is "when" or "while" or "whilst" or "before" or "after" or "whenever")
                || (i > from && Verbs.IsPlainBase(word) && !FunctionWords.Determiners.Contains(tokens.Word(i - 1)) && tokens.Word(i - 1) != "to" && i < modal - 1)
                || (i > from && Verbs.IsPlainBase(word) && FunctionWords.Pronouns.Contains(tokens.Word(i - 1)))
                || (i > from && Verbs.IsParticiple(word) && i < modal - 1 && FunctionWords.Pronouns.Contains(tokens.Word(i - 1))))
            {
                return true;
            }
        }

        return false;
    }
}
