using System.Globalization;

namespace PolicyAsCode.Reading.Words;

/// <summary>Cuts running text into words and marks.</summary>
internal static class Tokenizer
{
    private const int LongestTag = 200;

    private static readonly Word[] Marks = [.. Enumerable.Range(0, 128).Select(code => Word.Mark(((char)code).ToString()))];

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
                tokens.Add(new Token(KnownWords.Find(text, i, stop - i), i, stop - i, depth, char.IsUpper(c), IsAllCapitals(text, i, stop)));
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

    private static bool IsWordCharacter(char c) => c is >= 'a' and <= 'z' || char.IsLetterOrDigit(c) || c is '{' or '}';

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

    private static bool IsAllCapitals(string text, int start, int stop)
    {
        var letters = 0;
        for (var i = start; i < stop; i++)
        {
            if (char.IsLetter(text[i]))
            {
                letters++;
                if (!char.IsUpper(text[i]))
                {
                    return false;
                }
            }
        }

        return letters > 1;
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
        return c < Marks.Length ? Marks[c] : Word.Mark(c.ToString());
    }
}
