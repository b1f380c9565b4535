using System.Runtime.InteropServices;
using PolicyAsCode.Reading.Words;

namespace PolicyAsCode.Binding;

/// <summary>A word at its place in a text: letters, digits and apostrophes inside.</summary>
/// <param name="Word">Which word it is.</param>
/// <param name="Start">Where it stands in the text.</param>
/// <param name="Length">How long it is there.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct WordPlace(Word Word, int Start, int Length)
{
    /// <summary>The word in small letters, apostrophes straight.</summary>
    public string Text => Word.Lower;

    public int End => Start + Length;
}

/// <summary>Cuts texts into words, for finding the names of <c>library.yml</c> in them.</summary>
internal static class Words
{
    /// <summary>The words of a text.</summary>
    public static List<WordPlace> Of(string text)
    {
        var words = new List<WordPlace>(text.Length / 5);
        var i = 0;
        while (i < text.Length)
        {
            if (!char.IsLetterOrDigit(text[i]))
            {
                i++;
                continue;
            }

            var start = i;
            while (i < text.Length && (char.IsLetterOrDigit(text[i]) || (IsApostrophe(text[i]) && i + 1 < text.Length && char.IsLetterOrDigit(text[i + 1]))))
            {
                i++;
            }

            words.Add(new WordPlace(KnownWords.Find(text, start, i - start), start, i - start));
        }

        return words;
    }

    private static bool IsApostrophe(char character) => character is '\'' or '’';
}
