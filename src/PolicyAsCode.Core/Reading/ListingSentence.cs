using PolicyAsCode.Model;
using PolicyAsCode.Reading.Grammar;
using PolicyAsCode.Reading.Lexicon;
using PolicyAsCode.Reading.Words;

namespace PolicyAsCode.Reading;

/// <summary>A list written as a sentence: "Banned items include knives and fireworks", "Things you must not do include shouting".</summary>
internal static class ListingSentence
{
    private const int LongestLabel = 11;

    /// <summary>The norm of such a sentence: what its first words would give to a list under them; or nothing.</summary>
    public static Clause? Read(List<Token> tokens, string text, AudienceWords audiences)
    {
        for (var i = 1; i + 1 < tokens.Count && i < LongestLabel && tokens[i].IsWord; i++)
        {
            if (tokens.Word(i) is not "include" and not "includes")
            {
                continue;
            }

            var label = LeadInReader.ReadWords(text, tokens.GetRange(0, i + 1), audiences);
            return label is { Kind: LeadInKind.Norm, Force: { Polarity: Polarity.Forbid or Polarity.Permit } force } && tokens[i + 1].IsWord
                ? new Clause(null, Subject.None, force, label.Audience, 0, i + 1, tokens.Count, "the first words name what follows")
                : null;
        }

        return null;
    }
}
