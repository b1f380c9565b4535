using PolicyAsCode.Reading.Lexicon;
using PolicyAsCode.Reading.Words;

namespace PolicyAsCode.Reading.Grammar;

/// <summary>Finds a "no" that stands behind the opening of a sentence and denies its modal: "During the fair no clerk may".</summary>
internal static class FarNegation
{
    private static readonly WordGroup Having = FunctionWords.Set("has have had did do does is are was were with");

    private static readonly WordGroup TimeSpans = FunctionWords.Set("day days week weeks month months hour hours minutes year years");

    /// <summary>The index of a "no" between <paramref name="from"/> and a modal that no word before it claims ("with no key", "who has no key"); -1 where there is none.</summary>
    /// <param name="tokens">The sentence.</param>
    /// <param name="from">Where the clause starts.</param>
    /// <param name="modal">The index of its modal.</param>
    /// <param name="isCertain">Whether it opens the subject; otherwise it can be read two ways: "If a child has lost no time staff must".</param>
    public static int Before(List<Token> tokens, int from, int modal, out bool isCertain)
    {
        isCertain = false;
        for (var k = modal - 1; k > from && tokens[k].Lower is not "," and not ";" and not ":"; k--)
        {
            var isNotOne = tokens.Word(k) == "not" && tokens.Word(k + 1) is "one" or "even" or "a" && !tokens.Is(k - 1, WordClass.BeForm) && tokens.Word(k - 1) is not "do" and not "does" and not "did";
            if ((isNotOne || tokens.Word(k) is "no" or "nobody" or "nothing" or "none" or "neither" or "no-one") && !IsMeasure(tokens, k) && IsFree(tokens, from, k, modal, out isCertain))
            {
                return tokens.Word(k - 1) == "not" ? k - 1 : k;
            }
        }

        return -1;
    }

    /// <summary>"No later than Friday, staff must", "No matter how small the gift, staff must", "Not being members, guests must": nothing is denied of the subject.</summary>
    public static bool OpensMeasure(List<Token> tokens, int i)
    {
        if (tokens.Word(i) is not "no" and not "not")
        {
            return false;
        }

        var word = tokens.Word(i + 1);
        return word is "matter" or "being" or "having" || (tokens.Word(i + 2) == "than"
            && (word is "later" or "earlier" or "sooner" || (word is "less" or "more" or "fewer" && Enumerable.Range(i + 3, 4).Any(k => TimeSpans.Contains(tokens.Word(k))) && Enumerable.Range(i, 12).Any(k => tokens.IsMark(k, ",")))));
    }

    private static bool IsMeasure(List<Token> tokens, int i) => OpensMeasure(tokens, i) || tokens.Word(i + 1) is "longer" or "later" or "less" or "more" or "fewer" or "doubt";

    private static bool IsFree(List<Token> tokens, int from, int no, int modal, out bool isCertain)
    {
        isCertain = false;
        var before = tokens.Word(no - 1);
        if (tokens.Is(no - 1, WordClass.Preposition) || Having.Contains(before) || before.Length == 0 || tokens.Is(no - 2, WordClass.Relative))
        {
            return false;
        }

        var hasRelative = false;
        var hasVerb = false;
        for (var i = no + 1; i < modal; i++)
        {
            var word = tokens.Word(i);
            hasRelative |= tokens.Is(i, WordClass.Relative);
            if (!hasRelative && (Having.Contains(word) && word != "with" || (i > no + (tokens.Word(no) == "not" ? 2 : 1) && tokens.Is(i, WordClass.Determiner) && !tokens.Is(i - 1, WordClass.Preposition) && tokens.Word(i - 1) is not "nor" and not "or" and not "and")))
            {
                // "If no adult is present the children must", "If it has no key the warden must": the subject follows.
                return false;
            }

            hasVerb |= i > no + 1 && tokens.Is(i, WordClass.ThirdPerson) && tokens.AnimacyAt(i) != Animacy.Animate;
        }

        var first = tokens.Word(from);
        var isCase = tokens.Is(from, WordClass.ConditionOpener) && !IsBarePhrase(tokens, from, no);
        var isPassive = tokens.Is(no - 1, WordClass.Participle) && tokens.Is(no - 2, WordClass.BeForm);
        var isGerund = before.Length > 4 && before.EndsWith("ing", StringComparison.Ordinal) && first != "during";
        var isObject = !isPassive && (isGerund || tokens.Is(no - 1, WordClass.Verb) || tokens.Is(no - 1, WordClass.ThirdPerson) || tokens.Is(no - 1, WordClass.Participle));
        var opens = tokens.Is(from, WordClass.Preposition) || tokens.Word(from + 1) is "to" or "of" or "from" or "than" or "with";
        if (isObject && !isCase && !opens)
        {
            // "A child who eats no meat may".
            return false;
        }

        var isCasesOwn = isCase && no == from + 1;
        isCertain = !hasRelative && !isCasesOwn && !(hasVerb && isCase) && !(isObject && (isCase || isGerund));
        return true;
    }

    /// <summary>"After dark", "before noon": an opener of conditions without a verb behind it.</summary>
    private static bool IsBarePhrase(List<Token> tokens, int from, int no) =>
        tokens.Is(from, WordClass.Preposition) && !Enumerable.Range(from + 1, no - from - 1).Any(i => Having.Contains(tokens.Word(i)) || tokens.Is(i, WordClass.ThirdPerson) || tokens.Is(i, WordClass.PlainVerb));
}
