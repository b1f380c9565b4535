namespace PolicyAsCode.Reading.Words;

/// <summary>Finds the sentences of a paragraph.</summary>
internal static class SentenceSplitter
{
    private static readonly HashSet<string> Abbreviations = new(StringComparer.OrdinalIgnoreCase)
    {
        "e.g", "i.e", "eg", "ie", "etc", "mr", "mrs", "ms", "dr", "st", "no", "nos", "vs", "cf", "approx", "dept", "inc", "ltd", "co", "p", "pp", "para", "art", "sec", "fig", "tel", "ext", "a.m", "p.m", "u.s", "u.k", "ref", "min", "max", "prof", "rev", "hon", "jr", "sr", "al",
    };

    /// <summary>
    /// What runs on for longer without an end is cut here, in characters, so that no input makes the reader slow.
    /// The longest sentence of real policies that we met has a third of it.
    /// </summary>
    private const int LongestSentence = 1500;

    /// <summary>The spans of the sentences, without the white space between them.</summary>
    public static List<TextSpan> Split(string text)
    {
        var sentences = new List<TextSpan>();
        var start = 0;
        var brackets = 0;
        for (var i = 0; i < text.Length; i++)
        {
            // Nearly all of a text is letters, which end nothing.
            if (text[i] is >= 'a' and <= 'z')
            {
                continue;
            }

            if (BulletCharacters.Contains(text[i]) && i + 1 < text.Length && char.IsWhiteSpace(text[i + 1]) && (i == 0 || char.IsWhiteSpace(text[i - 1])))
            {
                // A typed bullet inside a paragraph starts something new.
                Add(text, start, i, sentences);
                start = i + 1;
                brackets = 0;
                continue;
            }

            if (i - start >= LongestSentence && char.IsWhiteSpace(text[i]))
            {
                Add(text, start, i, sentences);
                start = i;
                brackets = 0;
                continue;
            }

            brackets += text[i] switch { '(' => 1, ')' => -1, _ => 0 };
            if (text[i] == ')' && brackets == 0 && text[i - 1] is '.' or '!' or '?' && IsOpening(text, start))
            {
                // "(Pupils must walk.)" is a sentence by itself.
                Add(text, start, i + 1, sentences);
                start = i + 1;
                continue;
            }

            if (text[i] is '.' or '!' or '?' && brackets <= 0 && IsEnd(text, start, i))
            {
                var end = i + 1;
                while (end < text.Length && text[end] is '"' or '\'' or '\u201D' or '\u2019' or ')' or '.' or '!' or '?' or '_' or '*')
                {
                    end++;
                }

                Add(text, start, end, sentences);
                start = end;
                i = end - 1;
                brackets = 0;
            }
        }

        Add(text, start, text.Length, sentences);
        return sentences;
    }

    private static void Add(string text, int start, int end, List<TextSpan> sentences)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        if (end > start)
        {
            sentences.Add(TextSpan.FromBounds(start, end));
        }
    }

    private static bool IsOpening(string text, int start)
    {
        while (char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        return text[start] == '(';
    }

    private static bool IsEnd(string text, int start, int i)
    {
        var next = i + 1;
        while (next < text.Length && text[next] is '"' or '\'' or '\u201D' or '\u2019' or ')' or '.' or '!' or '?' or '_' or '*')
        {
            next++;
        }

        if (next >= text.Length)
        {
            return true;
        }

        if (!char.IsWhiteSpace(text[next]))
        {
            return false;
        }

        while (next < text.Length && char.IsWhiteSpace(text[next]))
        {
            next++;
        }

        if (next >= text.Length || text[i] != '.')
        {
            return true;
        }

        return !char.IsLower(text[next]) && !IsAbbreviation(text, start, i);
    }

    private static bool IsAbbreviation(string text, int start, int point)
    {
        var word = point;
        while (word > start && !char.IsWhiteSpace(text[word - 1]) && text[word - 1] is not '(' and not '[')
        {
            word--;
        }

        var length = point - word;
        return length == 0
            || (length == 1 && char.IsLetter(text[word]) && char.IsUpper(text[word]) && text[word] != 'I' && word > start)
            || (word == start && length <= 4 && IsNumbering(text, word, point))
            || Abbreviations.Contains(text.Substring(word, length));
    }

    /// <summary>Whether a paragraph starts with a typed number or letter, as in "2. Staff must".</summary>
    private static bool IsNumbering(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (!char.IsDigit(text[i]) && text[i] != '.' && !(end - start == 1 && char.IsLetter(text[i])))
            {
                return false;
            }
        }

        return true;
    }
}
