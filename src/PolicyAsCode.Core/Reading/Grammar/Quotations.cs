using PolicyAsCode.Reading.Lexicon;
using PolicyAsCode.Reading.Words;

namespace PolicyAsCode.Reading.Grammar;

/// <summary>What stands in quotation marks inside a sentence: it is spoken of, not said.</summary>
internal static class Quotations
{
    private static readonly WordGroup Telling = FunctionWords.Set("say says said saying state states stated stating read reads reading called titled entitled marked words ask asks asked provide provides");

    /// <summary>The exceptions and conditions of a sentence. The case of what a quotation says is none of them.</summary>
    public static List<FoundLimit> LimitsOutside(List<Token> all, bool isForbidden = false, bool isPermitted = false)
    {
        var limits = LimitFinder.Find(all, isForbidden, isPermitted);
        if (limits.Count > 0 && Find(all) is var (open, close))
        {
            limits.RemoveAll(limit => limit.From > open && limit.To <= close);
        }

        return limits;
    }

    /// <summary>What is quoted inside a sentence is spoken of, not said: “must” in a certificate rules nothing here, nor does what a sign says.</summary>
    public static List<Token> LeftOutOf(List<Token> all) => Find(all) is var (open, close) ? [.. all.Take(open), .. all.Skip(close + 1)] : all;

    private static (int Open, int Close)? Find(List<Token> all)
    {
        var open = QuotationMark(all, 0);
        var close = open < 0 ? -1 : QuotationMark(all, open + 1);
        if (open <= 1 || close <= open + 2)
        {
            return null;
        }

        var teller = all.IsMark(open - 1, ",") || all.IsMark(open - 1, ":") ? open - 2 : open - 1;
        return close < all.Count - 2 || Telling.Contains(all.Word(teller)) || IsSpoken(all, open, close) ? (open, close) : null;
    }

    /// <summary>"add a note, e.g. “I will lock up if nobody objects”": somebody speaks.</summary>
    private static bool IsSpoken(List<Token> all, int open, int close)
    {
        for (var i = open + 1; i < close; i++)
        {
            if (all.Word(i) is "i" or "i'll" or "i'm" or "i've" or "i'd")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"In this policy “must” means that you have to": what a word means, whatever it says.</summary>
    public static bool ExplainWord(List<Token> tokens)
    {
        var open = QuotationMark(tokens, 0);
        return open >= 0 && QuotationMark(tokens, open + 1) is var close && close == open + 2 && tokens.Word(close + 1) is "means" or "mean" or "indicates" or "denotes" or "refers";
    }

    private static int QuotationMark(List<Token> tokens, int from)
    {
        for (var i = from; i < tokens.Count; i++)
        {
            if (!tokens[i].IsWord && tokens[i].Is("\""))
            {
                return i;
            }
        }

        return -1;
    }
}
