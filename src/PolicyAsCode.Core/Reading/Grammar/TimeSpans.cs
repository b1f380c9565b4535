using PolicyAsCode.Reading.Lexicon;
using PolicyAsCode.Reading.Words;

namespace PolicyAsCode.Reading.Grammar;

/// <summary>Finds the words that say how long and on which day: "at least two weeks (before the race)", "the next working day".</summary>
internal static class TimeSpans
{
    private static readonly WordGroup Numbers = FunctionWords.Set("the a an one two three four five six seven eight nine ten twelve fourteen fifteen twenty thirty forty sixty ninety several half");

    private static readonly WordGroup Days = FunctionWords.Set("day days morning afternoon evening week lesson");

    private static readonly WordGroup DayKinds = FunctionWords.Set("working school business calendar available possible");

    /// <summary>Where a stretch of time begins that ends right before a word, "at least" included; that word's index where none stands there.</summary>
    public static int StartBefore(List<Token> tokens, int word)
    {
        var k = word;
        if (tokens.Word(k - 1) is "school" or "working" or "calendar" or "business")
        {
            // Which days, and no day: "tell the school before noon".
            return word;
        }

        while (DeadlineFinder.IsUnit(tokens.Word(k - 1)) || (k < word && tokens.Word(k - 1) is "full" or "clear" or "whole"))
        {
            k--;
        }

        var number = tokens.Word(k - 1);
        if (k == word || number.Length == 0 || (!char.IsDigit(number[0]) && !Numbers.Contains(number)))
        {
            return word;
        }

        k--;
        if (tokens.Word(k - 1) is "and" or "to" && tokens.Word(k - 3) is "between" or "from")
        {
            // "between 3 and 5 days"
            return k - 3;
        }

        return tokens.After(k - 2, "at", "least") > 0 || tokens.After(k - 2, "up", "to") > 0 || tokens.After(k - 2, "minimum", "of") > 0 && tokens.Word(k - 3) != "a" ? k - 2
            : tokens.After(k - 3, "a", "minimum", "of") > 0 ? k - 3
            : tokens.Word(k - 1) == "than" && tokens.Word(k - 2) is "less" or "fewer" or "later" or "more" ? (tokens.Word(k - 3) is "not" or "no" ? k - 3 : k - 2)
            : k;
    }

    /// <summary>Behind a day that starts at an index: "working day"; -1 where none does.</summary>
    public static int EndOfDay(List<Token> tokens, int i, int to)
    {
        while (i < to && DayKinds.Contains(tokens.Word(i)))
        {
            i++;
        }

        return i < to && Days.Contains(tokens.Word(i)) ? i + 1 : -1;
    }

    /// <summary>Behind a noun and what stands in front of it: "the (school) day".</summary>
    public static int EndOfNoun(List<Token> tokens, int i, int to)
    {
        // "at the start of term [parents must]": those whom the sentence speaks of are no part of it.
        var end = i;
        while (end < to && end < i + 4 && tokens[end].IsWord && !(end > i && tokens.Is(end, WordClass.Animate)) && !(end > i && tokens.Is(end, WordClass.OpensModal)) && !tokens.Is(end, WordClass.Preposition | WordClass.Coordinator | WordClass.ConditionOpener | WordClass.BeForm | WordClass.Pronoun | WordClass.Relative))
        {
            end++;
        }

        return end > i ? end : -1;
    }
}
