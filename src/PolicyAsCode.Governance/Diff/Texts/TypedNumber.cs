namespace PolicyAsCode.Governance.Diff.Texts;

/// <summary>Finds the number an author typed before the words of a line: <c>2.1 Staff must</c>, <c>(a) phones</c>. It is a field, not text.</summary>
internal static class TypedNumber
{
    private const int Longest = 12;
    private const int MostLetters = 4;

    /// <summary>How many characters the number and the space after it take; 0 where there is none.</summary>
    /// <remarks>"1.5 metres" is an amount: without a mark after it, a number with points counts only before a capital, and a plain one only in a heading.</remarks>
    public static int LengthIn(string text, LineKind kind)
    {
        var (digits, letters, points, end) = (0, 0, 0, 0);
        for (; end < text.Length && text[end] != ' '; end++)
        {
            digits += text[end] is >= '0' and <= '9' ? 1 : 0;
            letters += text[end] is >= 'a' and <= 'z' or >= 'A' and <= 'Z' ? 1 : 0;
            points += text[end] == '.' ? 1 : 0;
            if (letters > MostLetters || end == Longest)
            {
                return 0;
            }
        }

        if (end == 0 || end + 1 >= text.Length)
        {
            return 0;
        }

        var last = text[end - 1];
        var marked = last is '.' or ')' && (digits > 0 || letters is 1 or 2 || (letters <= MostLetters && last == ')'));
        var brackets = text[0] == '(' ? 1 : 0;
        var plain = digits + letters + points + brackets + (last == ')' ? 1 : 0) == end && (letters == 0 || digits == 0 || letters == 1) && digits <= 6;
        if (!plain || digits + letters == 0)
        {
            return 0;
        }

        if (marked)
        {
            // "A. B. Smith" and "I." at the start of a sentence are no numbers; "a)" is.
            return letters > 0 && last == '.' && digits == 0 ? 0 : end + 1;
        }

        return letters == 0 && brackets == 0 && (kind == LineKind.Heading || (points > 0 && char.IsUpper(text[end + 1]))) ? end + 1 : 0;
    }
}
