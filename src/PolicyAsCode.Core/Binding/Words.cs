namespace PolicyAsCode.Binding;

/// <summary>A word of a text: letters, digits and apostrophes inside.</summary>
/// <param name="Text">The word in small letters, apostrophes straight.</param>
/// <param name="Start">Where it stands in the text.</param>
/// <param name="Length">How long it is there.</param>
internal readonly record struct Word(string Text, int Start, int Length)
{
    public int End => Start + Length;
}

/// <summary>Cuts a text into words, for finding the names of <c>library.yml</c> in it.</summary>
internal static class Words
{
    public static List<Word> Of(string text)
    {
        var words = new List<Word>();
        var i = 0;
        while (i < text.Length)
        {
            if (!char.IsLetterOrDigit(text[i]))
            {
                i++;
                continue;
            }

            var start = i;
            while (i < text.Length && (char.IsLetterOrDigit(text[i]) || (text[i] is '\'' or '’' && i + 1 < text.Length && char.IsLetterOrDigit(text[i + 1]))))
            {
                i++;
            }

            words.Add(new Word(text.Substring(start, i - start).ToLowerInvariant().Replace('’', '\''), start, i - start));
        }

        return words;
    }
}
