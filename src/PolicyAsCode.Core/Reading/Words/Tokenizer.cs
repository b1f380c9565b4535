using System.Globalization;

namespace PolicyAsCode.Reading.Words;

/// <summary>Cuts running text into words and marks.</summary>
internal static class Tokenizer
{
    /// <summary>Longer words than this are rare enough to be copied.</summary>
    private const int ShortWord = 32;

    private const int LongestTag = 200;

    private static readonly Word[] Marks = [.. Enumerable.Range(0, 128).Select(code => Words.Word.Mark(((char)code).ToString()))];

    /// <summary>The words and marks of a stretch of text.</summary>
    public static List<Token> Tokenize(string text, int start, int end)
    {
        var tokens = new List<Token>((end - start) / 5);
        var depth = 0;
        for (var i = start; i < end;)
        {
            var c = text[i];
            if (IsWordCharacter(c))
            {
                var stop = EndOfWord(text, i, end);
                tokens.Add(Word(text, i, stop, depth));
                i = stop;
            }
            else if (char.IsWhiteSpace(c) || char.IsControl(c))
            {
                i++;
            }
            else if (c == '<' && EndOfTag(text, i, end) is var after && after > i)
            {
                i = after;
            }
            else
            {
                depth -= c is ')' or ']' && depth > 0 ? 1 : 0;
                tokens.Add(new Token(Mark(c), i, 1, depth, false, false));
                depth += c is '(' or '[' ? 1 : 0;
                i++;
            }
        }

        return tokens;
    }

    /// <summary>The index after an HTML tag, which is no word and no mark: "may &lt;b&gt;not&lt;/b&gt;"; the same index where none starts.</summary>
    private static int EndOfTag(string text, int start, int end)
    {
        if (start + 1 >= end || !(char.IsLetter(text[start + 1]) || text[start + 1] == '/'))
        {
            return start;
        }

        for (var i = start + 1; i < end && i < start + LongestTag && text[i] != '<'; i++)
        {
            if (text[i] == '>')
            {
                return i + 1;
            }
        }

        return start;
    }

    private static bool IsWordCharacter(char c) => char.IsLetterOrDigit(c) || c is '{' or '}';

    /// <summary>A hyphen, slash, apostrophe, ampersand or point between letters stays in the word.</summary>
    private static int EndOfWord(string text, int start, int end)
    {
        var i = start;
        while (i < end)
        {
            if (IsWordCharacter(text[i]) || char.GetUnicodeCategory(text[i]) == UnicodeCategory.NonSpacingMark)
            {
                i++;
            }
            else if (text[i] is '-' or '\u2010' or '\u2011' or '/' or '\'' or '\u2019' or '&' or '@' or '.' or '_' && i + 1 < end && IsWordCharacter(text[i + 1]))
            {
                i++;
            }
            else
            {
                break;
            }
        }

        return i;
    }

    private static Token Word(string text, int start, int stop, int depth)
    {
        var length = stop - start;
        if (length > ShortWord)
        {
            return AnyWord(text, start, stop, depth);
        }

        Span<char> lower = stackalloc char[ShortWord];
        var (letters, capitals) = (0, 0);
        for (var i = 0; i < length; i++)
        {
            var c = text[start + i];
            if (c > '\u007F')
            {
                return AnyWord(text, start, stop, depth);
            }

            var small = (char)(c | 0x20);
            var isLetter = small is >= 'a' and <= 'z';
            lower[i] = isLetter ? small : c;
            letters += isLetter ? 1 : 0;
            capitals += isLetter && small != c ? 1 : 0;
        }

        return new Token(KnownWords.Find(lower.Slice(0, length)), start, length, depth, char.IsUpper(text[start]), letters > 1 && capitals == letters);
    }

    /// <summary>A word with letters of any script.</summary>
    private static Token AnyWord(string text, int start, int stop, int depth)
    {
        var (letters, capitals) = (0, 0);
        for (var i = start; i < stop; i++)
        {
            letters += char.IsLetter(text[i]) ? 1 : 0;
            capitals += char.IsUpper(text[i]) ? 1 : 0;
        }

        var word = text.Substring(start, stop - start);
        word = capitals > 0 ? word.ToLowerInvariant() : word;
        word = word.Replace('\u2019', '\'').Replace('\u2010', '-').Replace('\u2011', '-');
        return new Token(KnownWords.Find(word.AsSpan()), start, stop - start, depth, char.IsUpper(text[start]), letters > 1 && capitals == letters);
    }

    private static Word Mark(char c)
    {
        c = c switch
        {
            '\u2013' or '\u2014' or '\u2212' => '-',
            '\u2018' or '\u2019' => '\'',
            '\u201C' or '\u201D' => '"',
            _ => c,
        };
        return c < Marks.Length ? Marks[c] : Words.Word.Mark(c.ToString());
    }
}
