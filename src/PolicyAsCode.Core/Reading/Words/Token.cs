using System.Runtime.InteropServices;

namespace PolicyAsCode.Reading.Words;

/// <summary>A word or a punctuation mark of running text.</summary>
/// <param name="Lower">Its characters in lower case, with straight quotes and short dashes.</param>
/// <param name="Start">Where it starts in the text.</param>
/// <param name="Length">How many characters of the text it has.</param>
/// <param name="Kind">Word or mark.</param>
/// <param name="Depth">How many round or square brackets are open around it.</param>
/// <param name="IsCapital">Whether its first letter is a capital.</param>
/// <param name="IsAllCapitals">Whether all its letters, two at least, are capitals.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Token(string Lower, int Start, int Length, TokenKind Kind, int Depth, bool IsCapital, bool IsAllCapitals)
{
    public int End => Start + Length;

    public bool IsWord => Kind == TokenKind.Word;

    public bool Is(string word) => string.Equals(Lower, word, StringComparison.Ordinal);
}

/// <summary>What a <see cref="Token"/> is.</summary>
internal enum TokenKind
{
    Word,
    Mark,
}
