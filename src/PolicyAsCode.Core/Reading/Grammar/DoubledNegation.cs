using PolicyAsCode.Reading.Lexicon;
using PolicyAsCode.Reading.Words;

namespace PolicyAsCode.Reading.Grammar;

/// <summary>Verbs and adverbs that say no by themselves. Behind a negation they turn it around again, so none of them may be passed over.</summary>
internal static class DoubledNegation
{
    /// <summary>Who must not leave it undone must do it.</summary>
    private static readonly WordGroup Omitting = FunctionWords.Set("fail omit neglect forget");

    /// <summary>States which hold people back, or push them: "must not be afraid to" encourages, "should not feel obliged to" releases.</summary>
    private static readonly WordGroup HoldingBack = FunctionWords.Set("afraid reluctant scared frightened embarrassed ashamed shy nervous worried slow guilty deterred inhibited");

    private static readonly WordGroup Pressing = FunctionWords.Set("obliged pressured pressurised pressurized compelled forced bound");

    /// <summary>The index of the act behind "fail to", "forget to"; -1 where no such verb stands there.</summary>
    public static int AfterOmission(List<Token> tokens, int verb) =>
        Omitting.Contains(tokens.Word(verb)) && tokens.Word(verb + 1) == "to" ? verb + 2 : -1;

    /// <summary>"refrain from", "abstain from": to be done means not to do what follows.</summary>
    public static bool Refrains(List<Token> tokens, int verb) => tokens.Word(verb) is "refrain" or "abstain" or "desist" && tokens.Word(verb + 1) == "from";

    /// <summary>"hesitate to", "be afraid to", "feel obliged to": denied, these encourage or set free; they never forbid what follows.</summary>
    public static bool HoldsBack(List<Token> tokens, int verb) => tokens.Word(verb) switch
    {
        "hesitate" or "worry" => true,
        "forget" => tokens.Word(verb + 1) == "that" || verb + 1 >= tokens.Count,
        "be" or "feel" when tokens.Word(tokens.SkipAdverbs(verb + 1)) is var state => (HoldingBack.Contains(state) || (Pressing.Contains(state) && tokens.Word(verb) == "feel")) && tokens.Word(tokens.SkipAdverbs(verb + 1) + 1) is "to" or "of" or "about" or "from" or "by",
        _ => false,
    };

    /// <summary>"must not merely log it but", "Don't just walk past: report it": a demand for more, not a prohibition of less.</summary>
    public static bool AsksForMore(List<Token> tokens, int from, int verb)
    {
        var isMere = false;
        for (var i = from; i < verb; i++)
        {
            isMere |= tokens.Word(i) is "just" or "merely" or "simply" or "solely" or "only";
        }

        if (isMere && verb >= tokens.Count)
        {
            // "must not merely:" is completed by its items, and more follows them.
            return true;
        }

        for (var i = verb + 1; isMere && i + 1 < tokens.Count; i++)
        {
            if (tokens.Word(i) is "but" || tokens[i].Lower is ":" or ";" or "-" && !tokens[i].IsWord)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a word is nearly "not".</summary>
    public static bool IsNearlyNot(string word) => Negations.NearlyNot.Contains(word);
}
