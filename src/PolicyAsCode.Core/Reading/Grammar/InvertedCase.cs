using PolicyAsCode.Reading.Lexicon;
using PolicyAsCode.Reading.Words;

namespace PolicyAsCode.Reading.Grammar;

/// <summary>A case without "if", behind what is laid down: "call the office should there be a fire", "may, should the need arise, hold a child".</summary>
internal static class InvertedCase
{
    // "At no time should the gate be left open": how far in front of a modal stands what turns it around.
    private const int LongestFront = 6;

    private static readonly WordGroup Subjects = FunctionWords.Set("there they you it he she we a an the any your their his her our");

    private static readonly WordGroup Fronted = FunctionWords.Set("no not never nor neither only rarely seldom hardly so then");

    /// <summary>Whether the "should" at an index opens one: behind it stands its subject, and before it the sentence has a verb already.</summary>
    public static bool Opens(List<Token> tokens, int i) =>
        tokens.Word(i) == "should" && i > 1 && Subjects.Contains(tokens.Word(i + 1)) && !tokens.Is(i - 1, WordClass.Relative | WordClass.ConditionOpener | WordClass.Coordinator) && !IsTurned(tokens, i) && IsBehindVerb(tokens, i);

    private static bool IsTurned(List<Token> tokens, int should)
    {
        for (var i = should - 1; i >= 0 && i > should - LongestFront && tokens[i].IsWord && !tokens.Is(i, WordClass.Coordinator); i--)
        {
            if (Fronted.Contains(tokens.Word(i)) && (i == 0 || !tokens.Is(i - 1, WordClass.OpensModal)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsBehindVerb(List<Token> tokens, int should)
    {
        if (tokens.Is(0, WordClass.Verb) && !tokens.Is(0, WordClass.Preposition))
        {
            return true;
        }

        for (var i = 0; i < should; i++)
        {
            // "It is used to prove it should a theft be reported."
            if ((i > 0 && i < should - 1 && tokens.Word(i) is "is" or "are" && tokens.Is(i + 1, WordClass.Participle)) || (tokens.Is(i, WordClass.OpensModal) && ModalReader.At(tokens, i) is not null))
            {
                return true;
            }
        }

        return false;
    }
}
