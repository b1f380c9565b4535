using PolicyAsCode.Model;
using PolicyAsCode.Reading.Words;

namespace PolicyAsCode.Reading.Grammar;

/// <summary>Predicates of "to be" whose subject stands behind the verb, since a circumstance that denies stands in front.</summary>
internal static class InvertedPredicates
{
    /// <summary>"Under no circumstances are pupils to": the circumstance in front turns the duty around.</summary>
    public static Modal? At(List<Token> tokens, int i)
    {
        var isBehindCircumstance = false;
        for (var k = Math.Max(0, i - 4); k < i; k++)
        {
            isBehindCircumstance |= CircumstancePhrases.NegativeAt(tokens, k) == i;
        }

        for (var k = i + 2; isBehindCircumstance && k < tokens.Count && k < i + 10; k++)
        {
            if (tokens.Word(k) is "allowed" or "permitted" or "acceptable" or "tolerated" && tokens.Word(k + 1) != "to")
            {
                return new Modal { Start = i, End = k + 1, Kind = ModalKind.Firm, Polarity = Polarity.Permit, IsImpersonal = true };
            }

            if (tokens.Word(k) == "to")
            {
                var permits = tokens.Word(k - 1) is "allowed" or "permitted";
                return new Modal
                {
                    Start = i, End = k + 1, Kind = ModalKind.Firm, Polarity = permits ? Polarity.Permit : Polarity.Oblige, Strength = permits ? Strength.None : Strength.Binding,
                    Addressee = (i + 1, permits ? k - 1 : k), IsImpersonal = true,
                };
            }
        }

        return null;
    }
}
