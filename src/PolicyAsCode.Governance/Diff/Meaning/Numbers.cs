using System.Globalization;

namespace PolicyAsCode.Governance.Diff.Meaning;

/// <summary>Knows numbers in figures and in words.</summary>
internal static class Numbers
{
    private static readonly Dictionary<string, int> Words = new(StringComparer.Ordinal)
    {
        ["zero"] = 0, ["one"] = 1, ["two"] = 2, ["three"] = 3, ["four"] = 4, ["five"] = 5, ["six"] = 6, ["seven"] = 7, ["eight"] = 8, ["nine"] = 9, ["ten"] = 10,
        ["eleven"] = 11, ["twelve"] = 12, ["thirteen"] = 13, ["fourteen"] = 14, ["fifteen"] = 15, ["sixteen"] = 16, ["seventeen"] = 17, ["eighteen"] = 18, ["nineteen"] = 19, ["twenty"] = 20,
        ["once"] = 1, ["twice"] = 2, ["thirty"] = 30, ["forty"] = 40, ["fifty"] = 50, ["sixty"] = 60, ["seventy"] = 70, ["eighty"] = 80, ["ninety"] = 90, ["hundred"] = 100, ["thousand"] = 1000,
    };

    /// <summary>A word as it is, or in figures where it stands for a number: "twelve" is "12".</summary>
    public static string InFigures(string word) => ValueOf(word)?.ToString(CultureInfo.InvariantCulture) ?? word;

    /// <summary>Whether a plain word is a part of a whole in words: "two-thirds", "three-quarters".</summary>
    public static bool IsFraction(string word) =>
        word.IndexOf('-') is > 0 and var hyphen && Words.ContainsKey(word.Substring(0, hyphen)) && word.Substring(hyphen + 1) is "third" or "thirds" or "quarter" or "quarters" or "half" or "fourth" or "fourths" or "fifth" or "fifths" or "tenth" or "tenths";

    /// <summary>Where a plain word that is a number and what it counts parts, "two-week" and "32-bit"; -1 for other words. The hyphen is typography.</summary>
    public static int HyphenIn(string word) =>
        word.IndexOf('-') is > 0 and var hyphen && hyphen + 1 < word.Length && char.IsLetter(word[hyphen + 1]) && ValueOf(word.Substring(0, hyphen)) is not null and not 1 && ValueOf(word) is null && !IsFraction(word) ? hyphen : -1;

    /// <summary>The number that a plain word stands for: "12", "twelve", "twenty-one".</summary>
    public static int? ValueOf(string word)
    {
        if (Words.TryGetValue(word, out var value) || (word.Length > 0 && word[0] is >= '0' and <= '9' && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out value)))
        {
            return value;
        }

        return word.IndexOf('-') is > 0 and var hyphen && Words.TryGetValue(word.Substring(0, hyphen), out var tens) && tens is >= 20 and < 100 && Words.TryGetValue(word.Substring(hyphen + 1), out var ones) && ones is > 0 and < 10
            ? tens + ones
            : null;
    }
}
