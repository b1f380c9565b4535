using PolicyAsCode.Model;
using PolicyAsCode.Reading.Lexicon;
using PolicyAsCode.Reading.Words;

namespace PolicyAsCode.Reading.Grammar;

/// <summary>Prohibitions named by a noun: "there is a ban on", "the club has a ban on", "a ban on … applies".</summary>
internal static class BanPhrases
{
    private static readonly WordGroup Bans = FunctionWords.Set("ban prohibition embargo moratorium");

    private static readonly WordGroup Applies = FunctionWords.Set("applies apply operates stands remains");

    /// <summary>"There is a strict ban on", "there is no ban on".</summary>
    public static Modal? ThereIs(List<Token> tokens, int i)
    {
        if (tokens.Word(i) != "there" || tokens.Word(i + 1) is not "is" and not "remains")
        {
            return null;
        }

        var negated = false;
        for (var k = i + 2; k < i + 8; k++)
        {
            var word = tokens.Word(k);
            if (Bans.Contains(word))
            {
                return tokens.Word(k + 1) is "on" or "against" or "of" ? On(tokens, i, k, negated) with { IsImpersonal = true } : null;
            }

            if (word.Length == 0 || tokens.Is(k, WordClass.Preposition))
            {
                return null;
            }

            negated |= word is "no" or "not" or "never";
        }

        return null;
    }

    /// <summary>"A ban on hot drinks applies in the library".</summary>
    public static Modal? Applying(List<Token> tokens, int i)
    {
        if (tokens.Word(i + 1) is not "on" and not "against" || !OpensSentence(tokens, i))
        {
            return null;
        }

        for (var k = i + 2; k < tokens.Count && k < i + 14 && tokens[k].IsWord; k++)
        {
            if (Applies.Contains(tokens.Word(k)) || (tokens.Word(k) == "is" && tokens.Word(k + 1) == "in" && tokens.Word(k + 2) is "force" or "place" or "effect"))
            {
                return On(tokens, i, i, negated: false);
            }
        }

        return null;
    }

    /// <summary>The prohibition, or where it is denied the permission, whose noun stands at <paramref name="noun"/> with its preposition behind it.</summary>
    public static Modal On(List<Token> tokens, int start, int noun, bool negated) => new()
    {
        Start = start, End = Math.Min(noun + 2, tokens.Count), Kind = ModalKind.Firm, IsImpersonal = true,
        Polarity = negated ? Polarity.Permit : Polarity.Forbid, Strength = negated ? Strength.None : Strength.Binding,
    };

    /// <summary>Whether nothing but "a complete" stands before the noun.</summary>
    private static bool OpensSentence(List<Token> tokens, int noun)
    {
        for (var k = noun - 1; k >= 0; k--)
        {
            if (tokens.IsMark(k, ","))
            {
                return true;
            }

            if (!tokens[k].IsWord || k < noun - 3 || tokens.Word(k) is "no" or "not")
            {
                return false;
            }
        }

        return true;
    }
}
