using System.Runtime.InteropServices;
using PolicyAsCode.Model;
using PolicyAsCode.Reading.Lexicon;
using PolicyAsCode.Reading.Words;

namespace PolicyAsCode.Reading.Grammar;

/// <summary>An exception or condition, in tokens of its sentence.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct FoundLimit(LimitKind Kind, int From, int To);

/// <summary>Finds exceptions and conditions: "unless …", "other than …", "only if …", "during …", in or out of brackets.</summary>
internal static class LimitFinder
{
    /// <summary>Finds the limits in all tokens of a sentence, those in brackets included.</summary>
    /// <param name="tokens">The sentence.</param>
    /// <param name="isForbidden">Whether it completes a prohibition: "must not: … leave without a word".</param>
    /// <param name="isPermitted">Whether it completes a permission: "may: … row before noon".</param>
    public static List<FoundLimit> Find(List<Token> tokens, bool isForbidden = false, bool isPermitted = false)
    {
        var limits = new List<FoundLimit>();
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens.Word(i) == "where" && WhereClauses.TellsOn(tokens, i))
            {
                i = LimitEnding.EndOf(tokens, i, LimitKind.Condition) - 1;
            }
            else if (tokens.Is(i, WordClass.OpensLimit) && LimitOpening.KindAt(tokens, i, isForbidden, isPermitted) is { } kind)
            {
                var from = tokens.Word(i - 1) == "only" ? i - 1 : i;
                var end = LimitEnding.EndOf(tokens, i, kind);
                while (end > i + 1 && tokens.Word(end - 1) is "and" or "or" or "but")
                {
                    end--;
                }

                if (end > i + 1)
                {
                    limits.Add(new FoundLimit(kind, from, end));
                }

                i = end - 1;
            }
            else if (tokens.Word(i) == "only" && OnlyPhrases.StartOf(tokens, i) is var start and >= 0 && (limits.Count == 0 || limits[limits.Count - 1].To <= start))
            {
                limits.Add(new FoundLimit(LimitKind.Condition, start, i + 1));
            }
        }

        return limits;
    }
}
