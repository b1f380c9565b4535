using PolicyAsCode.Model;
using PolicyAsCode.Reading.Words;

namespace PolicyAsCode.Reading.Grammar;

/// <summary>A label in front of a command that takes its force from it: "Optional: ask a friend", "Optional but recommended: …".</summary>
internal static class OptionalLabel
{
    // "Optional but strongly recommended:"
    private const int Longest = 6;

    /// <summary>The force of a command behind such a label; nothing where there is none.</summary>
    public static Force? At(List<Token> tokens)
    {
        var colon = tokens.FindIndex(0, Math.Min(tokens.Count, Longest), static token => token.Is(":"));
        if (colon <= 0 || !tokens.Exists(0, colon, "optional"))
        {
            return null;
        }

        return tokens.Exists(0, colon, "recommended") ? new Force(Polarity.Oblige, Strength.Aspirational, "recommended") : new Force(Polarity.Permit, Strength.None, "optional");
    }

    private static bool Exists(this List<Token> tokens, int from, int to, string word)
    {
        for (var i = from; i < to; i++)
        {
            if (tokens.Word(i) == word)
            {
                return true;
            }
        }

        return false;
    }
}
