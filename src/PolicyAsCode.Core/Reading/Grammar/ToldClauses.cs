using PolicyAsCode.Reading.Lexicon;
using PolicyAsCode.Reading.Words;

namespace PolicyAsCode.Reading.Grammar;

/// <summary>Tells clauses that say what somebody asks, knows or tells from those that limit: "Tell the office where you are".</summary>
internal static class ToldClauses
{
    private static readonly WordGroup Asking = FunctionWords.Set("ask asks asked check checks checking know knows see determine determines decide decides confirm confirms wonder tell tells say clarify establish consider unsure verify assess identify learn evaluate understand explain discuss judge record what");

    /// <summary>Verbs that tell somebody something: "tell the office where you are".</summary>
    private static readonly WordGroup Telling = FunctionWords.Set("tell tells inform informs show shows ask asks remind reminds advise advises let lets");

    /// <summary>Whether a word asks or finds out: "check if".</summary>
    public static bool Asks(string word) => Asking.Contains(word);

    /// <summary>"Tell the office where you are", "know when you leave and where you go": what is told, not a case.</summary>
    public static bool Stands(List<Token> tokens, int i)
    {
        for (var k = i - 1; k >= 0 && k > i - 5 && tokens[k].IsWord; k--)
        {
            var word = tokens.Word(k);
            // "Tell the office when a dose changes": behind those who are told, "when" can be a case, and then the limit must not be lost.
            if (k == i - 1 ? Asking.Contains(word) : tokens.Word(i) is not "when" and not "whenever" && Telling.Contains(word) && !OpensOther(tokens, k + 1, i))
            {
                return true;
            }
        }

        if (tokens.Word(i - 1) is "and" or "or")
        {
            for (var k = i - 2; k > 0 && k > i - 9 && tokens[k].IsWord; k--)
            {
                if (tokens.Word(k) is "where" or "when" or "what" or "how" or "who" or "whether")
                {
                    return Stands(tokens, k);
                }
            }
        }

        return false;
    }

    private static bool OpensOther(List<Token> tokens, int from, int to)
    {
        for (var k = from; k < to; k++)
        {
            if (tokens.Is(k, WordClass.Coordinator | WordClass.ConditionOpener) || tokens.Word(k) is "to" or "that" or "about" or "of")
            {
                return true;
            }
        }

        return false;
    }
}
