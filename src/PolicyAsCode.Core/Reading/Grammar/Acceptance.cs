using PolicyAsCode.Model;
using PolicyAsCode.Reading.Lexicon;
using PolicyAsCode.Reading.Words;

namespace PolicyAsCode.Reading.Grammar;

/// <summary>Words that lay something down only where they are denied or limited: "is not tolerated", "is only granted if".</summary>
internal static class Acceptance
{
    private static readonly WordGroup Tolerated = FunctionWords.Set("tolerated accepted condoned");
    private static readonly WordGroup Granted = FunctionWords.Set("granted authorised authorized approved accepted considered");

    // "Leave is granted only if", "only in an emergency": to what it is limited.
    private static readonly WordGroup Limiting = FunctionWords.Set("in if where when for under with by on after once at during");

    /// <summary>Whether a participle is one of them and no other modal expression.</summary>
    public static bool Tells(string word) => Tolerated.Contains(word) || word is "granted" or "approved" or "considered";

    /// <summary>The modal expression of the participle at <paramref name="i"/>; nothing where it only tells what is done.</summary>
    public static Modal? At(List<Token> tokens, int start, int i, bool negated, bool only)
    {
        var word = tokens.Word(i);
        var isPromise = tokens.Word(start) is "will" or "won't";
        if (negated)
        {
            return Tolerated.Contains(word) ? Modal.Firm(start, i + 1, Polarity.Forbid, isPromise ? Strength.Commitment : Strength.Binding) with { IsPassive = true } : null;
        }

        var limit = tokens.Word(i + 1) == "only" ? i + 2 : only ? i + 1 : -1;
        return limit > 0 && !isPromise && Granted.Contains(word) && Limiting.Contains(tokens.Word(limit)) ? Modal.Firm(start, i + 1, Polarity.PermitOnly, Strength.None) with { IsPassive = true } : null;
    }
}
