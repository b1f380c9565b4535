using System.Text;

namespace PolicyAsCode.Binding;

/// <summary>Tidies the ends of phrases: joints of lists, spaces, full stops.</summary>
internal static class Spelled
{
    private static readonly char[] Opening = [' ', ':', ';', ','];
    private static readonly char[] Joints = [' ', ':', ';', ',', '–', '—', '-'];

    /// <summary>The words of a lead-in or item without what joins them to others: a colon, a semicolon, "; and" at the end.</summary>
    public static string WithoutJoints(string part)
    {
        var words = WithSingleSpaces(part).TrimStart(Opening);
        while (true)
        {
            var shorter = WithoutLast(WithoutLast(WithoutLast(words.TrimEnd(Joints), "and/or"), "and"), "or");
            if (shorter.Length == words.Length)
            {
                return words;
            }

            words = shorter;
        }
    }

    /// <summary>Words as a sentence: begun with a capital, closed by one full stop.</summary>
    public static string AsSentence(string words)
    {
        var text = WithSingleSpaces(words).TrimEnd(' ', ',', ';', ':');
        if (text.Length > 0 && char.IsLower(text[0]))
        {
            text = char.ToUpperInvariant(text[0]) + text.Substring(1);
        }

        var last = text.Length;
        while (last > 0 && text[last - 1] is '"' or '\'' or '”' or '’' or ')' or ']')
        {
            last--;
        }

        return last == 0 || text[last - 1] is '.' or '!' or '?' or '…' ? text : text + ".";
    }

    /// <summary>The words with one space between each two, and none at the ends.</summary>
    public static string WithSingleSpaces(string text)
    {
        if (IsSpacedWell(text))
        {
            return text;
        }

        var spaced = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (!char.IsWhiteSpace(character))
            {
                spaced.Append(character);
            }
            else if (spaced.Length > 0 && spaced[spaced.Length - 1] != ' ')
            {
                spaced.Append(' ');
            }
        }

        return spaced.ToString().TrimEnd();
    }

    /// <summary>Whether a text holds words, in small letters or capitals.</summary>
    public static bool Contains(string text, string words) => IndexOf(text, words) >= 0;

    /// <summary>Where a text holds words, in small letters or capitals; -1 where it does not, or there are none.</summary>
    public static int IndexOf(string text, string words) => words.Length == 0 ? -1 : text.IndexOf(words, StringComparison.OrdinalIgnoreCase);

    private static bool IsSpacedWell(string text)
    {
        var afterSpace = true;
        foreach (var character in text)
        {
            var isSpace = character == ' ' || char.IsWhiteSpace(character);
            if (isSpace && (afterSpace || character != ' '))
            {
                return false;
            }

            afterSpace = isSpace;
        }

        return !afterSpace || text.Length == 0;
    }

    // "and" belongs to the list where a comma or semicolon stands before it: "keep it safe; and". "and/or" always does.
    private static string WithoutLast(string words, string conjunction)
    {
        // Nearly all words end otherwise: one look at the last letter tells.
        var rest = words.Length - conjunction.Length;
        if (rest < 2 || (words[words.Length - 1] | ' ') != conjunction[conjunction.Length - 1] || words[rest - 1] != ' ' || !words.EndsWith(conjunction, StringComparison.OrdinalIgnoreCase))
        {
            return words;
        }

        var before = words.Substring(0, rest).TrimEnd(' ');
        return before.Length > 0 && (before[before.Length - 1] is ';' or ',' || conjunction == "and/or") ? before : words;
    }
}
