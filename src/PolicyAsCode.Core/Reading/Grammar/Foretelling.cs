using PolicyAsCode.Reading.Lexicon;
using PolicyAsCode.Reading.Words;

namespace PolicyAsCode.Reading.Grammar;

/// <summary>A "should" or "will" that foretells: "the page should load in a minute", "you should now see a tick", "it should take an hour".</summary>
internal static class Foretelling
{
    /// <summary>What works, comes and goes by itself.</summary>
    private static readonly WordGroup Machines = FunctionWords.Set("""
        system systems page pages screen screens app apps application software program programme website browser computer laptop device light lights lamp printer email emails link links file download video order parcel delivery payment refund rain weather storm water pain swelling symptoms process installation upload message notification letter result results response reply icon menu window button button dashboard
        """);

    /// <summary>What those do by themselves.</summary>
    private static readonly WordGroup Happening = FunctionWords.Set("load open appear arrive start restart reboot refresh turn disappear finish stop come take last complete update flash display show begin");

    /// <summary>What one is sent without doing anything for it.</summary>
    private static readonly WordGroup Messages = FunctionWords.Set("email e-mail confirmation reply response letter message receipt notification code link acknowledgement acknowledgment text refund payment");

    private static readonly WordGroup Shown = FunctionWords.Set("screen page message tick box button icon link menu window list prompt login light dialog dialogue banner tab error result results");

    /// <summary>How sure one is of what will come.</summary>
    private static readonly WordGroup Guessing = FunctionWords.Set("probably potentially likely possibly perhaps presumably inevitably undoubtedly hopefully surely naturally");

    /// <summary>What nobody sets out to do.</summary>
    private static readonly WordGroup Unwilled = FunctionWords.Set("lose forfeit forget miss regret suffer incur");

    /// <summary>Whether a "will" tells what is to be thought of, or comes over people: "will probably ask", "will no doubt be pleased", "will lose their deposit".</summary>
    /// <param name="tokens">The sentence.</param>
    /// <param name="modal">The index of "will".</param>
    /// <param name="verb">The index of its verb.</param>
    /// <param name="isDenied">Whether it is said that it will not be.</param>
    public static bool IsGuessed(List<Token> tokens, int modal, int verb, bool isDenied)
    {
        if (tokens.Word(verb) is "regret" or "enjoy" || (!isDenied && Unwilled.Contains(tokens.Word(verb))) || tokens.After(verb, "of", "course") > 0 || tokens.After(verb, "no", "doubt") > 0)
        {
            return true;
        }

        for (var i = modal + 1; i <= verb; i++)
        {
            if (Guessing.Contains(tokens.Word(i)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a "should" with this subject and verb tells what will happen.</summary>
    /// <param name="tokens">The sentence.</param>
    /// <param name="from">Where its clause starts.</param>
    /// <param name="modal">The index of "should".</param>
    /// <param name="verb">The index of its verb.</param>
    public static bool IsMeant(List<Token> tokens, int from, int modal, int verb)
    {
        var subject = tokens.Word(modal - 1);
        var word = tokens.Word(verb);
        if (subject is "it" or "this" or "that" && word is "take" or "last" or "cost")
        {
            return true;
        }

        if (subject is "you" or "they")
        {
            var isSoon = false;
            for (var i = modal + 1; i < verb; i++)
            {
                isSoon |= tokens.Word(i) is "now" or "then" or "soon" or "shortly";
            }

            return (isSoon && word is "see" or "have" or "receive" or "find" or "hear" or "get" or "notice" or "be") || (word is "receive" or "get" && IsMessage(tokens, verb + 1)) || (word == "see" && IsOnScreen(tokens, verb + 1));
        }

        return Happening.Contains(word) && Machines.Contains(HeadBefore(tokens, from, modal)) && (word is "take" or "last" || !HasObject(tokens, verb + 1));
    }

    /// <summary>"load pages within two seconds": what it does to something is demanded of it.</summary>
    private static bool HasObject(List<Token> tokens, int i) =>
        tokens.Is(i, WordClass.Determiner) || (tokens.IsPlural(i) && !tokens.Is(i, WordClass.Preposition) && !tokens.Is(i, WordClass.Adverb));

    private static string HeadBefore(List<Token> tokens, int from, int modal)
    {
        for (var i = from + 1; i < modal; i++)
        {
            if (tokens.Is(i, WordClass.Preposition))
            {
                return tokens.Word(i - 1);
            }
        }

        return tokens.Word(modal - 1);
    }

    private static bool IsMessage(List<Token> tokens, int i) => AnyOf(tokens, i, Messages);

    private static bool IsOnScreen(List<Token> tokens, int i) => AnyOf(tokens, i, Shown);

    private static bool AnyOf(List<Token> tokens, int i, WordGroup nouns)
    {
        for (var k = i; k < i + 4; k++)
        {
            if (nouns.Contains(tokens.Word(k)))
            {
                return true;
            }

            if (!tokens[Math.Min(k, tokens.Count - 1)].IsWord || tokens.Is(k, WordClass.Preposition))
            {
                return false;
            }
        }

        return false;
    }
}
