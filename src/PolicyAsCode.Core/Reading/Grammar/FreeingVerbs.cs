using PolicyAsCode.Model;
using PolicyAsCode.Reading.Lexicon;
using PolicyAsCode.Reading.Words;

namespace PolicyAsCode.Reading.Grammar;

/// <summary>A text that says what it does not forbid: "this policy does not prevent staff from", "nothing in these rules shall stop a tenant from".</summary>
internal static class FreeingVerbs
{
    private static readonly WordGroup Verbs = FunctionWords.Set("prevent prevents preventing stop stops stopping preclude precludes precluding prohibit prohibits prohibiting forbid forbids forbidding bar bars barring ban bans banning");

    /// <summary>Verbs that forbid acts too, not only people: "does not prohibit the use of".</summary>
    private static readonly WordGroup OfActs = FunctionWords.Set("preclude precludes precluding prohibit prohibits prohibiting forbid forbids forbidding ban bans banning");

    /// <summary>Words between the text and the verb: "is not intended to", "shall not be read as".</summary>
    private static readonly WordGroup Between = FunctionWords.Set("do does shall should will may must can is are be to as so intended meant designed taken read construed interpreted understood deemed");

    private static readonly WordGroup Negations = FunctionWords.Set("not never don't doesn't won't shan't shouldn't isn't aren't cannot");

    private static readonly WordGroup Texts = FunctionWords.Set("policy policies rule rules code clause clauses section sections paragraph paragraphs agreement lease licence contract document handbook procedure procedures guidance guideline guidelines law act scheme requirement requirements provision provisions restriction restrictions prohibition ban terms above this it that");

    /// <summary>The permission whose first word stands at <paramref name="i"/>, or nothing.</summary>
    public static Modal? At(List<Token> tokens, int i)
    {
        if (!Between.Contains(tokens.Word(i)) && !Verbs.Contains(tokens.Word(i)) && !Negations.Contains(tokens.Word(i)))
        {
            return null;
        }

        var negated = false;
        var verb = i;
        while (verb < i + 9 && (Between.Contains(tokens.Word(verb)) || Negations.Contains(tokens.Word(verb)) || tokens.Is(verb, WordClass.Adverb)))
        {
            negated |= Negations.Contains(tokens.Word(verb));
            verb++;
        }

        return Verbs.Contains(tokens.Word(verb)) && Denies(tokens, i) is { } byNothing && negated != byNothing ? Permission(tokens, i, verb) : null;
    }

    private static Modal? Permission(List<Token> tokens, int start, int verb)
    {
        for (var k = verb + 2; k < tokens.Count && k < verb + 18 && !tokens.Is(k, WordClass.Relative); k++)
        {
            if (tokens.Word(k) is "from" or "to")
            {
                return new Modal { Start = start, End = k + 1, Kind = ModalKind.Firm, Polarity = Polarity.Permit, Addressee = (verb + 1, k), IsImpersonal = true, CountsSubject = true };
            }
        }

        return OfActs.Contains(tokens.Word(verb)) && tokens.Word(verb + 1).Length > 0
            ? new Modal { Start = start, End = verb + 1, Kind = ModalKind.Firm, Polarity = Polarity.Permit, IsImpersonal = true, CountsSubject = true }
            : null;
    }

    /// <summary>Whether the words before a verb deny it, "nothing in this policy"; nothing where they speak of no text.</summary>
    private static bool? Denies(List<Token> tokens, int start)
    {
        var speaksOfText = false;
        for (var k = start - 1; k >= 0 && k > start - 10 && tokens[k].IsWord; k--)
        {
            if (tokens.Word(k) is "nothing" or "none")
            {
                return true;
            }

            if (tokens.Word(k) is "no" or "neither" && speaksOfText)
            {
                return true;
            }

            speaksOfText |= Texts.Contains(tokens.Word(k)) && (k == start - 1 || speaksOfText || tokens.Is(start - 1, WordClass.Adverb));
        }

        // "The rule in section four does not stop a child from": its head comes first.
        return speaksOfText || (start > 2 && start < 10 && tokens.Is(0, WordClass.Determiner) && Texts.Contains(tokens.Word(1)) && tokens.Is(2, WordClass.Preposition)) ? false : null;
    }
}
