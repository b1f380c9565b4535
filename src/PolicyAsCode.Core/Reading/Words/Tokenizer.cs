namespace PolicyAsCode.Reading.Words;

/// <summary>Cuts running text into words and marks.</summary>
internal static class Tokenizer
{
    /// <summary>The words and marks of a stretch of text.</summary>
    public static List<Token> Tokenize(string text, int start, int end)
    {
        var tokens = new List<Token>((end - start) / 5);
        var depth = 0;
        for (var i = start; i < end;)
        {
            var c = text[i];
            if (char.IsWhiteSpace(c) || char.IsControl(c))
            {
                i++;
            }
            else if (IsWordCharacter(c))
            {
                var stop = EndOfWord(text, i, end);
                tokens.Add(Word(text, i, stop, depth));
                i = stop;
            }
            else
            {
                depth -= c is ')' or ']' && depth > 0 ? 1 : 0;
                tokens.Add(new Token(Mark(c), i, 1, TokenKind.Mark, depth, false, false));
                depth += c is '(' or '[' ? 1 : 0;
                i++;
            }
        }

        return tokens;
    }

    private static bool IsWordCharacter(char c) => char.IsLetterOrDigit(c) || c is '{' or '}';

    /// <summary>A hyphen, slash, apostrophe, ampersand or point between letters stays in the word.</summary>
    private static int EndOfWord(string text, int start, int end)
    {
        var i = start;
        while (i < end)
        {
            if (IsWordCharacter(text[i]) || char.GetUnicodeCategory(text[i]) == System.Globalization.UnicodeCategory.NonSpacingMark)
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
        var capitals = 0;
        var letters = 0;
        var plain = true;
        for (var i = start; i < stop; i++)
        {
            if (char.IsLetter(text[i]))
            {
                letters++;
                capitals += char.IsUpper(text[i]) ? 1 : 0;
            }

            plain &= text[i] is not '\u2019' and not '\u2010' and not '\u2011';
        }

        var word = text.Substring(start, stop - start);
        if (capitals > 0)
        {
            word = word.ToLowerInvariant();
        }

        if (!plain)
        {
            word = word.Replace('\u2019', '\'').Replace('\u2010', '-').Replace('\u2011', '-');
        }

        return new Token(word, start, stop - start, TokenKind.Word, depth, char.IsUpper(text[start]), letters > 1 && capitals == letters);
    }

    private static string Mark(char c) => c switch
    {
        '\u2013' or '\u2014' or '\u2212' or '-' => "-",
        '\u2018' or '\u2019' or '\'' => "'",
        '\u201C' or '\u201D' or '"' => "\"",
        ',' => ",",
        '.' => ".",
        ':' => ":",
        ';' => ";",
        '(' => "(",
        ')' => ")",
        _ => c.ToString(),
    };
}
