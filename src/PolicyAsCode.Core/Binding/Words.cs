namespace PolicyAsCode.Binding;

/// <summary>A word of a text: letters, digits and apostrophes inside.</summary>
/// <param name="Text">The word in small letters, apostrophes straight.</param>
/// <param name="Start">Where it stands in the text.</param>
/// <param name="Length">How long it is there.</param>
internal readonly record struct Word(string Text, int Start, int Length)
{
    public int End => Start + Length;
}

/// <summary>Cuts texts into words, for finding the names of <c>library.yml</c> in them. Keeps each different word once: a policy says the same ones again and again.</summary>
internal sealed class Words
{
    private readonly string?[] _known = new string[512];
    private int _count;

    /// <summary>The words of a text.</summary>
    public List<Word> Of(string text)
    {
        var words = new List<Word>(text.Length / 5);
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

            words.Add(new Word(Small(text, start, i - start), start, i - start));
        }

        return words;
    }

    private string Small(string text, int start, int length)
    {
        var hash = 17u;
        for (var i = start; i < start + length; i++)
        {
            hash = unchecked((hash * 31) + Small(text[i]));
        }

        var slot = hash & (uint)(_known.Length - 1);
        for (; _known[slot] is { } known; slot = (slot + 1) & (uint)(_known.Length - 1))
        {
            if (Matches(known, text, start, length))
            {
                return known;
            }
        }

        var word = text.Substring(start, length).Replace('’', '\'').ToLowerInvariant();
        if (_count < _known.Length / 2)
        {
            _known[slot] = word;
            _count++;
        }

        return word;
    }

    private static bool Matches(string known, string text, int start, int length)
    {
        if (known.Length != length)
        {
            return false;
        }

        for (var i = 0; i < length; i++)
        {
            if (known[i] != Small(text[start + i]))
            {
                return false;
            }
        }

        return true;
    }

    private static char Small(char character) => character switch
    {
        >= 'a' and <= 'z' => character,
        '’' => '\'',
        _ => char.ToLowerInvariant(character),
    };

    private static bool IsApostrophe(char character) => character is '\'' or '’';
}
