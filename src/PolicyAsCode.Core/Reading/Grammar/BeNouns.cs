using PolicyAsCode.Model;
using PolicyAsCode.Reading.Lexicon;
using PolicyAsCode.Reading.Words;

namespace PolicyAsCode.Reading.Grammar;

/// <summary>Modal expressions with "to be" and a noun: "is under a duty to", "is a must", "it is an offence to".</summary>
internal static class BeNouns
{
    private static readonly WordGroup Wrongs = FunctionWords.Set("offence offense violation breach infringement contravention crime misdemeanour misdemeanor");

    /// <summary>"is a must", "is under no obligation to", "is at liberty to", "is off limits".</summary>
    public static Modal? At(List<Token> tokens, int start, int i, bool negated)
    {
        if (tokens.Word(i) is not "under" and not "at" and not "off" and not "off-limits" and not "out" and not "out-of-bounds" and not "against" and not "a")
        {
            return null;
        }

        int end;
        if ((end = tokens.AfterAny(i, ["under", "no", "obligation", "to"], ["under", "no", "duty", "to"])) > 0)
        {
            return Modal.Firm(start, end, Polarity.Permit, Strength.None);
        }

        if ((end = tokens.AfterAny(i, ["under", "an", "obligation", "not", "to"], ["under", "a", "duty", "not", "to"])) > 0)
        {
            return negated ? null : Modal.Firm(start, end, Polarity.Forbid, Strength.Binding);
        }

        if ((end = tokens.AfterAny(i, ["under", "an", "obligation", "to"], ["under", "a", "duty", "to"])) > 0)
        {
            return negated ? Modal.Firm(start, end, Polarity.Permit, Strength.None) : Modal.Firm(start, end, Polarity.Oblige, Strength.Binding);
        }

        if ((end = tokens.After(i, "at", "liberty", "to")) > 0)
        {
            return negated ? Modal.Firm(start, end, Polarity.Forbid, Strength.Binding) : Modal.Firm(start, end, Polarity.Permit, Strength.None);
        }

        if ((end = tokens.AfterAny(i, ["off", "limits"], ["off-limits"], ["out", "of", "bounds"], ["out-of-bounds"])) > 0)
        {
            return negated ? Modal.Firm(start, end, Polarity.Permit, Strength.None) with { IsPassive = true } : Modal.Firm(start, end, Polarity.Forbid, Strength.Binding) with { IsPassive = true };
        }

        if (((end = tokens.AfterAny(i, ["against", "the", "rules"], ["against", "our", "rules"], ["against", "this", "policy"], ["against", "policy"])) > 0 || (end = AgainstRules(tokens, i)) > 0) && !negated)
        {
            return Modal.Firm(start, tokens.Word(end) == "to" ? end + 1 : end, Polarity.Forbid, Strength.Binding) with { IsPassive = true };
        }

        if ((end = tokens.AfterAny(i, ["a", "must"], ["a", "requirement"], ["a", "condition", "of", "employment"])) > 0)
        {
            var force = negated ? Modal.Firm(start, end, Polarity.Permit, Strength.None) : Modal.Firm(start, end, Polarity.Oblige, Strength.Binding);
            return force with { IsPassive = true };
        }

        return null;
    }

    /// <summary>"against club rules", "against school policy".</summary>
    private static int AgainstRules(List<Token> tokens, int i) =>
        tokens.Word(i) == "against" && tokens.Word(i + 2) is "rules" or "policy" or "regulations" ? i + 3 : tokens.Word(i) == "against" && tokens.Word(i + 3) is "rules" or "policy" or "regulations" && tokens.Is(i + 1, WordClass.Determiner) ? i + 4 : -1;

    /// <summary>"it is an offence to", "it shall be a breach of these rules to": a wrong, named by a noun; denied, it is none.</summary>
    public static Modal? Offence(List<Token> tokens, int start, int i, bool negated)
    {
        var isWrong = tokens.Word(i) == "against";
        for (var k = i + (isWrong ? 1 : 0); k < tokens.Count && k < i + 9 && (tokens.Word(i) is "a" or "an" or "no" || isWrong); k++)
        {
            isWrong |= Wrongs.Contains(tokens.Word(k));
            if (tokens.Word(k) == "to" && isWrong && k > i + 1)
            {
                return negated || tokens.Word(i) == "no" ? Modal.Firm(start, k + 1, Polarity.Permit, Strength.None) with { IsImpersonal = true } : Modal.Firm(start, k + 1, Polarity.Forbid, Strength.Binding) with { IsImpersonal = true };
            }

            if (!tokens.Word(k).Any(char.IsLetter) || tokens.Word(k) is "for" or "that" or "if" or "when")
            {
                return null;
            }
        }

        return null;
    }
}
