using PolicyAsCode.Governance.Diff.Texts;

namespace PolicyAsCode.Governance.Diff.Meaning;

/// <summary>The words of a text as they are weighed: in small letters, those taken together apart, and told apart by what stands around them.</summary>
internal static class PlainWords
{
    /// <summary>Three words that open a condition together.</summary>
    public const string AsLongAs = "as long as";

    /// <summary>Two words that open a condition together.</summary>
    public const string SubjectTo = "subject to";

    /// <summary>What makes advice stronger: "strongly encouraged".</summary>
    public const string Strongly = "strongly";

    /// <summary>Two words that bind to no more than an attempt.</summary>
    public const string TryTo = "try to";

    /// <summary>Two words that leave it to whoever reads them: "where possible", "as far as practicable".</summary>
    public const string WherePossible = "where possible";

    // As much of the neighbours as decides what a word means.
    private const int Near = 24;

    // Those of which more than the end is shortened.
    private static readonly Dictionary<string, string> Contractions = new(StringComparer.Ordinal)
    {
        ["cannot"] = "can", ["can't"] = "can", ["won't"] = "will", ["shan't"] = "shall",
    };

    private static readonly List<string> Counted = ["a", "an", "per", "each", "every", "in", "during", "daily", "weekly", "monthly"];
    private static readonly List<string> Advice = ["advis", "encourag", "discourag", "recommend", "suggest", "urge", "prefer", "prohibit", "forbid"];
    private static readonly List<string> Counting = ["least", "most", "only", "than", "just"];

    /// <summary>The words of a text.</summary>
    public static List<string> Of(string text)
    {
        var words = new List<string>();
        Add(words, text, 0, text.Length);
        return words;
    }

    /// <summary>Adds those of one segment of a text, read in their place.</summary>
    /// <param name="words">Takes the words.</param>
    /// <param name="segments">The segments of two texts.</param>
    /// <param name="i">Which of them.</param>
    /// <param name="side">Its old or its new text.</param>
    public static void Add(List<string> words, EquatableArray<TextSegment> segments, int i, Func<TextSegment, string> side)
    {
        if (side(segments[i]) is { Length: > 0 } text)
        {
            var (before, after) = (Neighbour(segments, i, -1, side), Neighbour(segments, i, 1, side));
            Add(words, before + text + after, before.Length, text.Length);
        }
    }

    /// <summary>As much of the text beside a segment as decides what its words mean: behind it for 1, before it for -1.</summary>
    public static string Neighbour(EquatableArray<TextSegment> segments, int i, int step, Func<TextSegment, string> side)
    {
        for (i += step; i >= 0 && i < segments.Count; i += step)
        {
            if (side(segments[i]) is { Length: > 0 } text)
            {
                return step < 0 ? text.Substring(Math.Max(0, text.Length - Near)) : text.Substring(0, Math.Min(Near, text.Length));
            }
        }

        return "";
    }

    // "don't" is do and not, "can't" and "cannot" are can and not, "we'll" is we and will.
    private static void Add(List<string> words, string text, int start, int length)
    {
        foreach (var word in SameWords.Cut(text))
        {
            if (word.Start < start || word.Start >= start + length)
            {
                continue;
            }

            var plain = SameWords.Plain(text, word);
            if (Contractions.TryGetValue(plain, out var verb))
            {
                words.Add(verb);
                words.Add("not");
            }
            else if (plain.EndsWith("n't", StringComparison.Ordinal))
            {
                words.Add(plain.Substring(0, plain.Length - 3));
                words.Add("not");
            }
            else if (plain.EndsWith("'ll", StringComparison.Ordinal))
            {
                words.Add(plain.Substring(0, plain.Length - 3));
                words.Add("will");
            }
            else if (plain.Length > 0)
            {
                AddApart(words, Meant(plain, text, word));
            }
        }
    }

    /// <summary>Adds a plain word; a number and what it counts, "two-week", as two.</summary>
    public static void AddApart(List<string> words, string plain)
    {
        if (Numbers.HyphenIn(plain) is > 0 and var hyphen)
        {
            words.Add(plain.Substring(0, hyphen));
            words.Add(plain.Substring(hyphen + 1));
        }
        else
        {
            words.Add(plain);
        }
    }

    // Words that turn the meaning only in some places, and those that do so only together.
    private static string Meant(string plain, string text, Word word) => plain switch
    {
        "once" when !IsCount(text, word) => "when",
        "provided" when !OpensCondition(text, word) => "provide",
        "long" when Follows(text, word, "as") && IsBehind(text, word, "so", "as") => AsLongAs,
        "subject" when Follows(text, word, "to") => SubjectTo,
        "strongly" or "highly" or "strictly" => IsOfAdvice(text, word) ? Strongly : "strong",
        "try" or "tries" or "endeavour" or "endeavor" or "strive" or "strives" or "attempt" when Follows(text, word, "to") => TryTo,
        "possible" or "practicable" or "practical" or "feasible" or "appropriate" or "necessary" or "applicable" when IsBehind(text, word, "where", "wherever") || IsBehind(text, word, "as far as", "insofar as") => WherePossible,
        _ => plain,
    };

    // "strongly advised", "we strongly suggest"; but "a strongly built shed".
    private static bool IsOfAdvice(string text, Word word)
    {
        var after = text.AsSpan(word.End).TrimStart();
        foreach (var verb in Advice)
        {
            if (after.StartsWith(verb.AsSpan(), StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    // ", provided they ask", "provided that"; but "meals are provided at noon".
    private static bool OpensCondition(string text, Word provided)
    {
        var before = text.AsSpan(0, provided.Start).TrimEnd();
        return Follows(text, provided, "that") || before.Length == 0 || char.IsPunctuation(before[before.Length - 1]) || IsBehind(text, provided, "and", "but");
    }

    private static bool IsBehind(string text, Word word, string one, string other)
    {
        var before = text.AsSpan(0, word.Start).TrimEnd();
        return before.EndsWith(one.AsSpan(), StringComparison.OrdinalIgnoreCase) || before.EndsWith(other.AsSpan(), StringComparison.OrdinalIgnoreCase);
    }

    private static bool Follows(string text, Word word, string next)
    {
        var after = text.AsSpan(word.End).TrimStart();
        return after.StartsWith(next.AsSpan(), StringComparison.OrdinalIgnoreCase) && (after.Length == next.Length || !char.IsLetterOrDigit(after[next.Length]));
    }

    // "once a year", "at least once"; but "once they have signed", "once a form is signed" are conditions.
    private static bool IsCount(string text, Word once)
    {
        var after = text.AsSpan(once.End).TrimStart();
        foreach (var word in Counted)
        {
            if (after.Length > word.Length && after[word.Length] == ' ' && after.StartsWith(word.AsSpan(), StringComparison.Ordinal))
            {
                return word is not "a" and not "an" || IsTimeFirst(after.Slice(word.Length + 1));
            }
        }

        var before = text.AsSpan(0, once.Start).TrimEnd();
        foreach (var word in Counting)
        {
            if (before.EndsWith(word.AsSpan(), StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsTimeFirst(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && char.IsLetter(text[length]))
        {
            length++;
        }

        return Measures.IsTime(text.Slice(0, length).ToString());
    }
}
