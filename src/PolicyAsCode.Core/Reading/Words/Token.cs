using System.Runtime.InteropServices;
using PolicyAsCode.Reading.Lexicon;

namespace PolicyAsCode.Reading.Words;

/// <summary>A word or a punctuation mark at its place in running text.</summary>
/// <param name="Word">Which word or mark it is.</param>
/// <param name="Start">Where it starts in the text.</param>
/// <param name="Length">How many characters of the text it has.</param>
/// <param name="Depth">How many round or square brackets are open around it.</param>
/// <param name="IsCapital">Whether its first letter is a capital.</param>
/// <param name="IsAllCapitals">Whether all its letters, two at least, are capitals.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Token(Word Word, int Start, int Length, int Depth, bool IsCapital, bool IsAllCapitals)
{
    /// <summary>Its characters in lower case, with straight quotes and short dashes.</summary>
    public string Lower => Word.Lower;

    public int End => Start + Length;

    public bool IsWord => !Word.IsMark;

    public bool Is(string word) => string.Equals(Word.Lower, word, StringComparison.Ordinal);

    /// <summary>Whether it is in one of some classes.</summary>
    public bool Is(WordClass classes) => (Word.Classes & classes) != 0;
}

/// <summary>Finds tokens by their place.</summary>
internal static class TokenSearch
{
    /// <summary>The index of the first token that starts at a character or behind it.</summary>
    public static int FirstAt(this List<Token> tokens, int start)
    {
        var (low, high) = (0, tokens.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (tokens[middle].Start >= start)
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        return low;
    }
}
