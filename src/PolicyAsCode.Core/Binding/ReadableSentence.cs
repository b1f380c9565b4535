using System.Text;
using PolicyAsCode.Reading;

namespace PolicyAsCode.Binding;

/// <summary>Joins a lead-in and an item into one sentence that stands by itself.</summary>
internal static class ReadableSentence
{
    // Names that keep their capital whatever list they stand in. Others are known by library.yml, by a second capital, or by their list.
    private static readonly HashSet<string> CapitalNames = new(StringComparer.Ordinal)
    {
        "I", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "January", "February", "March", "April", "June", "July",
        "August", "September", "October", "November", "December", "Christmas", "Easter", "Ramadan", "Eid", "Diwali", "English", "British", "American", "Britain", "England", "Wales", "Scotland", "Ireland",
    };

    private static readonly string[] Modals = ["will", "must", "should", "shall", "may", "can", "cannot", "never", "is", "are", "has", "have", "need", "needs", "ought", "won't", "mustn't", "shouldn't"];

    /// <summary>"The school will not publish on Facebook:" and "political statements" become "The school will not publish on Facebook political statements."</summary>
    /// <param name="list">The list, with its lead-in.</param>
    /// <param name="item">The item.</param>
    /// <param name="names">The first words of the names in <c>library.yml</c>.</param>
    public static string Join(ListReading list, ItemReading item, HashSet<string> names)
    {
        var keepsCapitals = StartsSmall(list);
        var sentence = new StringBuilder();
        foreach (var part in new[] { list.LeadInText }.Concat(item.Parents).Append(item.Text))
        {
            var words = Trim(part);
            if (words.Length == 0)
            {
                continue;
            }

            if (sentence.Length == 0)
            {
                sentence.Append(words);
                continue;
            }

            sentence.Append(ReadsOn(sentence.ToString(), words, list, item) ? " " : ": ");
            sentence.Append(keepsCapitals || IsName(words, names) ? words : char.ToLowerInvariant(words[0]) + words.Substring(1));
        }

        return Close(sentence.ToString());
    }

    /// <summary>A sentence as it stands, closed by one full stop.</summary>
    public static string Close(string sentence)
    {
        var text = Capitalize(Collapse(sentence).TrimEnd(' ', ',', ';', ':'));
        var last = text.Length;
        while (last > 0 && text[last - 1] is '"' or '\'' or '”' or '’' or ')' or ']')
        {
            last--;
        }

        return last == 0 || text[last - 1] is '.' or '!' or '?' or '…' ? text : text + ".";
    }

    /// <summary>The words of a lead-in or item without the marks that join them: a colon, a semicolon, "; and" at the end.</summary>
    public static string Trim(string part)
    {
        var words = Collapse(part);
        while (true)
        {
            var shorter = words.TrimEnd(' ', ':', ';', ',', '–', '—', '-');
            shorter = WithoutLast(WithoutLast(WithoutLast(shorter, "and/or"), "and"), "or");
            if (shorter.Length == words.Length)
            {
                return words;
            }

            words = shorter;
        }
    }

    // "and" belongs to the list where a comma or semicolon stands before it: "keep it safe; and".
    private static string WithoutLast(string words, string conjunction)
    {
        var rest = words.Length - conjunction.Length;
        if (rest < 2 || !words.EndsWith(conjunction, StringComparison.OrdinalIgnoreCase) || words[rest - 1] != ' ')
        {
            return words;
        }

        var before = words.Substring(0, rest).TrimEnd(' ');
        return before.Length > 0 && before[before.Length - 1] is ';' or ',' || conjunction == "and/or" ? before : words;
    }

    /// <summary>Whether the next words continue the sentence, or need a colon before them.</summary>
    private static bool ReadsOn(string before, string words, ListReading list, ItemReading item)
    {
        var last = before.Substring(before.LastIndexOf(' ') + 1);
        if (item.IsMisfit || item.IsOrphan || last.ToLowerInvariant() is "following" or "these" or "this" || Says(before, "the following"))
        {
            return false;
        }

        return list.Force is not null || Modals.Contains(FirstWord(words), StringComparer.OrdinalIgnoreCase);
    }

    private static bool Says(string text, string words)
    {
#if NETSTANDARD2_0
        return text.IndexOf(words, StringComparison.OrdinalIgnoreCase) >= 0;
#else
        return text.Contains(words, StringComparison.OrdinalIgnoreCase);
#endif
    }

    /// <summary>Whether some item begins with a small letter, so that a capital in another is meant.</summary>
    private static bool StartsSmall(ListReading list)
    {
        foreach (var item in list.Items)
        {
            if (item.Text.Length > 0 && char.IsLower(item.Text[0]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsName(string words, HashSet<string> names)
    {
        var first = FirstWord(words);
        var capitals = first.Count(char.IsUpper);
        return capitals > 1 || (capitals == 1 && first.Length == 1 && first != "A") || CapitalNames.Contains(first) || names.Contains(first);
    }

    private static string FirstWord(string words)
    {
        var end = 0;
        while (end < words.Length && (char.IsLetterOrDigit(words[end]) || (words[end] is '\'' or '’' && end > 0)))
        {
            end++;
        }

        var word = words.Substring(0, end).Replace('’', '\'');
        return word.EndsWith("'s", StringComparison.Ordinal) ? word.Substring(0, word.Length - 2) : word;
    }

    private static string Capitalize(string text) => text.Length > 0 && char.IsLower(text[0]) ? char.ToUpperInvariant(text[0]) + text.Substring(1) : text;

    private static string Collapse(string text)
    {
        var collapsed = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (!char.IsWhiteSpace(character))
            {
                collapsed.Append(character);
            }
            else if (collapsed.Length > 0 && collapsed[collapsed.Length - 1] != ' ')
            {
                collapsed.Append(' ');
            }
        }

        return collapsed.ToString().TrimEnd();
    }
}
