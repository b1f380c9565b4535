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
        if (colon <= 0 || !tokens.Has("optional", 0, colon))
        {
            return null;
        }

        return tokens.Has("recommended", 0, colon) ? new Force(Polarity.Oblige, Strength.Aspirational, "recommended") : new Force(Polarity.Permit, Strength.None, "optional");
    }
}
