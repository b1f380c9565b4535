using PolicyAsCode.Model;
using PolicyAsCode.Reading.Lexicon;
using PolicyAsCode.Reading.Grammar;
using PolicyAsCode.Reading.Words;
using PolicyAsCode.Syntax;

namespace PolicyAsCode.Reading;

/// <summary>A sentence that limits the rule before it: "This does not apply to coxes.", "The only exception is a call for help.", "Choristers are exempt."</summary>
internal static class LaterLimit
{
    private static readonly HashSet<string> Texts = FunctionWords.Set("rule rules ban prohibition provision provisions requirement requirements restriction restrictions section paragraph clause policy list above");

    /// <summary>The limit that a sentence lays on what stands before it; nothing where it does not.</summary>
    public static LimitReading? Of(Prose prose, TextSpan sentence)
    {
        var tokens = prose.TokensOf(sentence.Start, Math.Min(sentence.End, sentence.Start + 160));
        if (!IsException(tokens))
        {
            return null;
        }

        var words = prose.Text.Substring(sentence.Start, sentence.Length).TrimStart('(', '[', ' ').TrimEnd('.', ')', ']', ' ');
        return new LimitReading(LimitKind.Exception, words, prose.SpanOf(sentence.Start, sentence.Length));
    }

    private static bool IsException(List<Token> tokens)
    {
        var first = tokens.Count > 0 && !tokens[0].IsWord ? 1 : 0;
        for (var i = first; i < Math.Min(tokens.Count, first + 14); i++)
        {
            if (i > first && i < first + 7 && tokens.Word(first) is "this" or "these" or "the" or "it" or "that" or "they" && ScopeAt(tokens, i))
            {
                return true;
            }

            if (tokens.Word(i) is "exception" or "exceptions" && i < first + 4 && tokens.Word(first) is "the" or "an" or "exceptions" or "one" && tokens.Is(i + 1, WordClass.BeForm) | tokens.Word(i + 1) is "include" or "includes")
            {
                return tokens.Word(i + 2) is not "not";
            }

            if (tokens.Word(i) is "exempt" or "exempted" or "excluded" or "excepted" && tokens.Is(i - 1, WordClass.BeForm) && i > first + 1)
            {
                return EndsAfter(tokens, i + 1) || (tokens.Word(i + 1) == "from" && tokens.Word(i + 2) is "this" or "these" or "the" && Texts.Contains(tokens.Word(i + 3)) && EndsAfter(tokens, i + 4)) || (tokens.Word(i + 1) == "from" && tokens.Word(i + 2) is "this" or "these" && EndsAfter(tokens, i + 3));
            }

            if (tokens.Is(i, WordClass.Relative | WordClass.ConditionOpener) && i == first)
            {
                return false;
            }
        }

        return false;
    }

    private static bool ScopeAt(List<Token> tokens, int i) =>
        tokens.AfterAny(i, ["does", "not", "apply"], ["do", "not", "apply"], ["doesn't", "apply"], ["don't", "apply"]) > 0 || tokens.AfterAny(i, ["shall", "not", "apply"], ["will", "not", "apply"], ["does", "not", "extend"], ["does", "not", "include"]) > 0;

    private static bool EndsAfter(List<Token> tokens, int i) => i >= tokens.Count || !tokens[i].IsWord;
}
