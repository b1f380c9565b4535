using System.Runtime.InteropServices;
using PolicyAsCode.Reading.Lexicon;
using PolicyAsCode.Reading.Words;

namespace PolicyAsCode.Reading.Grammar;

/// <summary>What stands between a modal and its verb: "not", "only", adverbs, "under no circumstances".</summary>
/// <param name="End">Index of the verb.</param>
/// <param name="IsNegated">Whether it turns the modal around.</param>
/// <param name="IsOnly">Whether it limits the modal.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ModalTail(int End, bool IsNegated, bool IsOnly)
{
    public static ModalTail Read(List<Token> tokens, int i)
    {
        var negated = false;
        var only = false;
        while (i < tokens.Count)
        {
            var word = tokens.Word(i);
            int next;
            if ((next = CircumstancePhrases.NegativeAt(tokens, i)) > 0)
            {
                negated = true;
                i = next;
            }
            else if (word == "no" && tokens.Word(i + 1) == "longer")
            {
                negated = true;
                i += 2;
            }
            else if (word is "not" or "never" or "neither")
            {
                // "must not only … but also" adds; it does not forbid.
                negated |= tokens.Word(i + 1) != "only";
                i += tokens.Word(i + 1) == "only" ? 2 : 1;
            }
            else if (word == "only")
            {
                only = true;
                i++;
            }
            else if (word == "to" && i > 0 && (tokens.Word(i - 1) is "ought" or "oughtn't" || (tokens.Word(i - 1) == "not" && tokens.Word(i - 2) == "ought")))
            {
                i++;
            }
            else if (DoubledNegation.Refrains(tokens, i))
            {
                return new ModalTail(i + 2, !negated, only);
            }
            else if ((tokens.Is(i, WordClass.Adverb) && !tokens.IsMark(i + 1, ":")) || tokens.IsMark(i, "'") || tokens.IsMark(i, "\"") || tokens.IsMark(i, "*") || tokens.IsMark(i, "_"))
            {
                i++;
            }
            else if (tokens.IsMark(i, ",") && (next = CircumstancePhrases.NegativeAt(tokens, i + 1)) > 0)
            {
                negated = true;
                i = tokens.IsMark(next, ",") ? next + 1 : next;
            }
            else if ((next = FarNot(tokens, i)) > 0)
            {
                // "may of course not shout", "may – not – shout"
                negated = true;
                i = tokens.IsMark(next + 1, ",") || tokens.IsMark(next + 1, "-") ? next + 2 : next + 1;
            }
            else if ((next = Aside(tokens, i)) > 0)
            {
                i = next;
            }
            else
            {
                break;
            }
        }

        return new ModalTail(i, negated, only);
    }

    /// <summary>The index of a "not" behind a phrase that stands between the modal and its verb; -1 where there is none.</summary>
    private static int FarNot(List<Token> tokens, int i)
    {
        var isMark = tokens.IsMark(i, ",") || tokens.IsMark(i, "-");
        if (!isMark && !tokens.Is(i, WordClass.Preposition))
        {
            return -1;
        }

        if (isMark)
        {
            return tokens.Word(i + 1) is "not" or "never" && IsBehindMark(tokens, i + 2) ? i + 1 : -1;
        }

        for (var k = i + 1; k < tokens.Count && k < i + 9 && tokens[k].IsWord; k++)
        {
            if (tokens.Word(k) is "not" or "never" && tokens.Word(k + 1) is not "only")
            {
                return k;
            }

            if (tokens.Is(k, WordClass.PlainVerb) && !tokens.Is(k - 1, WordClass.Determiner | WordClass.Preposition) || tokens.Is(k, WordClass.Relative | WordClass.ConditionOpener | WordClass.Coordinator) || tokens.Word(k) is "be" or "to")
            {
                return -1;
            }
        }

        return -1;
    }

    private static bool IsBehindMark(List<Token> tokens, int i) => i < tokens.Count && (!tokens[i].IsWord || tokens.Is(i, WordClass.Verb));

    /// <summary>An aside between commas before the verb: "must, where possible, report". Its commas belong to it.</summary>
    private static int Aside(List<Token> tokens, int i)
    {
        if (!tokens.IsMark(i, ",") && !tokens.IsMark(i, "-"))
        {
            return CircumstancePhrases.NeutralAt(tokens, i);
        }

        var mark = tokens[i].Lower;
        for (var k = i + 1; k < tokens.Count && k < i + 16; k++)
        {
            if (tokens.IsMark(k, mark))
            {
                return k > i + 1 ? k + 1 : -1;
            }

            if (tokens[k].Lower is ":" or ";" or "must" or "shall" or "should" or "may" or "will")
            {
                return -1;
            }
        }

        return -1;
    }
}
