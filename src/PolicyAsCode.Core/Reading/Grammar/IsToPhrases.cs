using PolicyAsCode.Model;
using PolicyAsCode.Reading.Lexicon;
using PolicyAsCode.Reading.Words;

namespace PolicyAsCode.Reading.Grammar;

/// <summary>Modal expressions of "to be" and an infinitive: "guests are to sign", "doors are not to be opened".</summary>
internal static class IsToPhrases
{
    /// <summary>Subjects whose "is to" tells a purpose: "the aim is to".</summary>
    private static readonly WordGroup Purposes = FunctionWords.Set("aim aims purpose purposes objective objectives goal goals role roles intention intent idea target targets task priority focus mission vision function job point key way ways approach step steps option alternative plan emphasis challenge hope desire answer solution reason what wish responsibility responsibilities");

    /// <summary>The duty or prohibition of an "is" or "are" with an infinitive; nothing where it tells a purpose.</summary>
    public static Modal? At(List<Token> tokens, int i, bool negated)
    {
        var tail = ModalTail.Read(tokens, i + 1);
        var to = tail.End;
        negated |= tail.IsNegated;

        var verb = tokens.Word(to + 1);
        if (tokens.Word(to) != "to" || (SpeaksOfPurpose(tokens, i) && !(verb == "be" && tokens.Is(to + 2, WordClass.Participle) && i > 0)) || !(tokens.Is(to + 1, WordClass.Verb) || verb is "be" or "not" or "never" || to + 1 >= tokens.Count || tokens.IsMark(to + 1, ":") || tokens.IsMark(to + 1, ",") || tokens.IsMark(to + 1, "-") || (verb.Length > 2 && tokens.Is(to + 2, WordClass.Determiner) && !tokens.Is(to + 1, WordClass.Determiner))))
        {
            return null;
        }

        return new Modal { Start = i, End = to + 1, Kind = ModalKind.Firm, Polarity = negated ? Polarity.Forbid : Polarity.Oblige, Strength = Strength.Binding };
    }

    private static bool SpeaksOfPurpose(List<Token> tokens, int i)
    {
        for (var k = i - 1; k >= 0 && k > i - 12; k--)
        {
            if (tokens[k].Lower is "." or ";" or ":")
            {
                return k == i - 1;
            }

            if (Purposes.Contains(tokens.Word(k)))
            {
                return true;
            }
        }

        return i == 0 || (tokens.Word(i - 1) is "" && !tokens[i - 1].Is(",")) || tokens.Word(i - 1) is "it" or "this" or "that" or "practice" or "which" or "first" or "next" or "best";
    }
}
