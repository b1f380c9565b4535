using PolicyAsCode.Reading.Lexicon;
using PolicyAsCode.Reading.Words;

namespace PolicyAsCode.Reading.Grammar;

/// <summary>Words that only announce the clause behind their "that": "Please note that", "I understand that". What is announced rules by itself.</summary>
internal static class Announcement
{
    private static readonly WordGroup Noticing = FunctionWords.Set("note noted remember remembered remind reminded aware mind stressed emphasised emphasized advised");

    private static readonly WordGroup Acknowledging = FunctionWords.Set("understand know acknowledge accept agree confirm recognise recognize appreciate aware");

    /// <summary>Whether the "that" at an index ends such words.</summary>
    /// <param name="tokens">The sentence.</param>
    /// <param name="that">The index of "that".</param>
    /// <param name="stop">The end of the modal before it; 0 where there is none.</param>
    public static bool EndsAt(List<Token> tokens, int that, int stop)
    {
        if (tokens.Word(that) != "that")
        {
            return false;
        }

        var word = tokens.Word(that - 1);
        if (word is "means" && tokens.Word(that - 2) is "this" or "which" && that <= 4)
        {
            return true;
        }

        if (TellsReader(tokens, that))
        {
            return true;
        }

        if (!Noticing.Contains(word) && !Acknowledging.Contains(word))
        {
            return false;
        }

        var opening = that - 1;
        while (opening > stop && tokens[opening - 1].IsWord && tokens.Word(opening - 1) is not "and" and not "but" and not "so")
        {
            opening--;
            if (tokens.Is(opening, WordClass.ConditionOpener) || tokens.Is(opening, WordClass.Relative) || tokens.Word(opening) is "not" or "how" || (tokens.Word(opening) == "to" && !IsExpletive(tokens, opening)))
            {
                // "If you become aware that", "to make pupils aware that": a case, or a purpose.
                return false;
            }
        }

        if (stop > 0 && opening == stop)
        {
            return IsDirect(tokens, stop, that);
        }

        return Noticing.Contains(word) && word != "aware"
            ? true
            : word == "aware" && tokens.Word(that - 2) is "be" or "am" && tokens.Word(that - 3) is "" or "please" or "also" or "i"
            || IsFirstPerson(tokens, opening, that);
    }

    /// <summary>"We would like to remind parents that", "We want guests to know that", "We would like to make parents aware that": the publisher tells its readers.</summary>
    private static bool TellsReader(List<Token> tokens, int that)
    {
        if (that > 12 || !(tokens.Word(0) is "we" or "i" or "please" || tokens.Word(1) is "we" || tokens.Is(0, WordClass.Publisher) || tokens.Is(1, WordClass.Publisher)))
        {
            return false;
        }

        var isTold = false;
        for (var i = 0; i < that; i++)
        {
            if (tokens.Is(i, WordClass.ConditionOpener | WordClass.Relative) || tokens.Word(i) is "not" or "must" or "should" or "may" || !tokens[i].IsWord)
            {
                return false;
            }

            isTold |= tokens.Word(i) is "remind" or "reminds" or "inform" or "informs" or "advise" or "tell" or "warn" or "stress" or "emphasise" or "emphasize" || (tokens.Word(i) is "make" && tokens.Word(that - 1) == "aware") || (tokens.Word(i) is "want" or "wish" or "like" && tokens.Word(that - 1) is "know" or "understand" or "note");
        }

        return isTold && (tokens.AnimacyAt(that - 1) == Animacy.Animate || tokens.Word(that - 1) is "aware" or "know" or "understand" or "note" or "you" or "stress" or "emphasise" or "emphasize");
    }

    /// <summary>"it is important to note that".</summary>
    private static bool IsExpletive(List<Token> tokens, int to) => Enumerable.Range(Math.Max(0, to - 4), Math.Min(to, 4)).Any(i => tokens.Word(i) is "it" or "it's");

    /// <summary>"must note that", "should be aware that": the modal has no other verb of its own.</summary>
    public static bool IsDirect(List<Token> tokens, int modalEnd, int that)
    {
        var verb = tokens.SkipAdverbs(modalEnd);
        return that - verb == 1 || (that - verb == 2 && tokens.Word(verb) == "be");
    }

    /// <summary>"I understand that", "We accept that we", "Guests acknowledge that they": whoever says so speaks of themselves.</summary>
    private static bool IsFirstPerson(List<Token> tokens, int opening, int that)
    {
        for (var i = opening; i < that; i++)
        {
            if (tokens.Word(i) == "i")
            {
                return true;
            }
        }

        var inner = tokens.Word(that + 1);
        return inner is "they" or "we" or "you" && (inner == "they" || tokens.Word(opening) == inner);
    }
}
