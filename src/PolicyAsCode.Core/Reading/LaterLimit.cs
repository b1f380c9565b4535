using PolicyAsCode.Model;
using PolicyAsCode.Reading.Lexicon;
using PolicyAsCode.Reading.Grammar;
using PolicyAsCode.Reading.Words;
using PolicyAsCode.Syntax;

namespace PolicyAsCode.Reading;

/// <summary>A sentence that limits the rule before it: "This does not apply to coxes.", "The only exception is a call for help.", "Choristers are exempt."</summary>
internal static class LaterLimit
{
    private const int Longest = 160;

    private static readonly WordGroup Texts = FunctionWords.Set("rule rules ban prohibition provision provisions requirement requirements restriction restrictions section paragraph clause policy list above");

    /// <summary>The limit that a sentence lays on what stands before it; nothing where it does not.</summary>
    public static LimitReading? Of(Prose prose, TextSpan sentence) => Read(prose, sentence, pointsBack: false);

    /// <summary>The limit that the first sentence of a paragraph lays on the paragraph or list before it: only where it says so ("this", "the only exception").</summary>
    public static LimitReading? OfParagraph(Prose prose, TextSpan sentence) => Read(prose, sentence, pointsBack: true);

    /// <summary>Whether a lead-in announces exceptions from what stands before it: "Exceptions:", "This does not apply to:".</summary>
    public static bool Announces(string leadIn)
    {
        var tokens = Tokenizer.Tokenize(leadIn, 0, Math.Min(leadIn.Length, Longest));
        while (tokens.Count > 0 && !tokens[tokens.Count - 1].IsWord)
        {
            tokens.RemoveAt(tokens.Count - 1);
        }

        return tokens.Count > 0 && ((tokens.Word(0) is "exceptions" or "exemptions" or "exception" && (tokens.Count == 1 || tokens.Word(1) is "to" or "from" or "are")) || (PointsBack(tokens) && IsException(tokens)));
    }

    private static LimitReading? Read(Prose prose, TextSpan sentence, bool pointsBack)
    {
        var tokens = prose.TokensOf(sentence.Start, Math.Min(sentence.End, sentence.Start + Longest));
        var kind = IsException(tokens) && (!pointsBack || PointsBack(tokens)) ? LimitKind.Exception : AppliesOnly(tokens) ? LimitKind.Condition : KindAlone(tokens);
        if (kind is not { } found)
        {
            return null;
        }

        var words = prose.Text.Substring(sentence.Start, sentence.Length).TrimStart('(', '[', ' ').TrimEnd('.', ')', ']', ' ');
        return new LimitReading(found, words, prose.SpanOf(sentence.Start, sentence.Length));
    }

    /// <summary>"Unless a warden is near.", "Except at noon.": a sentence that is nothing but a limit.</summary>
    private static LimitKind? KindAlone(List<Token> tokens)
    {
        if (tokens.Word(0) is not "unless" and not "except" and not "only" and not "provided" and not "other" and not "apart")
        {
            return null;
        }

        return LimitFinder.Find(tokens) is { Count: 1 } limits && limits[0].From == 0 && limits[0].To >= tokens.Count - 1 && !tokens.Exists(token => token.Lower is "must" or "may" or "shall" or "should" or "can") ? limits[0].Kind : null;
    }

    private static int First(List<Token> tokens)
    {
        var first = 0;
        while (first < tokens.Count && (!tokens[first].IsWord || tokens.Word(first) is "however" or "but"))
        {
            first++;
        }

        return first;
    }

    private static bool PointsBack(List<Token> tokens)
    {
        var first = First(tokens);
        return tokens.Word(first) is "this" or "these" or "the" or "exceptions" or "there" || tokens.Exists(token => token.Lower is "exempt" or "excluded") && tokens.Word(tokens.Count - 2) is "this" or "rule" or "ban";
    }

    private static bool IsException(List<Token> tokens)
    {
        var first = First(tokens);
        for (var i = first; i < Math.Min(tokens.Count, first + 14); i++)
        {
            if (i > first && i < first + 7 && SpeaksOfRule(tokens, first) && ScopeAt(tokens, i))
            {
                return true;
            }

            if (tokens.Word(i) is "exception" or "exceptions" && i < first + 4 && tokens.Word(first) is "the" or "an" or "exceptions" or "one" && (tokens.Is(i + 1, WordClass.BeForm) || tokens.Word(i + 1) is "include" or "includes" || tokens.IsMark(i + 1, ":") || IsGranted(tokens, i + 1)))
            {
                return tokens.Word(i + 2) is not "not";
            }

            if (tokens.Word(i) is "exception" or "exceptions" && i < first + 5 && tokens.Word(first) == "there" && tokens.Word(i - 1) is not "no")
            {
                return tokens.Word(first + 1) is "is" or "are";
            }

            if (tokens.Word(i) is "exempt" or "exempted" or "excluded" or "excepted" && tokens.Is(i - 1, WordClass.BeForm) && i > first + 1)
            {
                return EndsAfter(tokens, i + 1) || (tokens.Word(i + 1) == "from" && tokens.Word(i + 2) is "this" or "these" or "the" && (EndsAfter(tokens, i + 3) || (Texts.Contains(tokens.Word(i + 3)) && EndsAfter(tokens, i + 4))));
            }

            if (i == first && tokens.Word(i) != "that" && tokens.Is(i, WordClass.Relative | WordClass.ConditionOpener))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"This", "the rule", "these rules": not "the following", "the discount".</summary>
    private static bool SpeaksOfRule(List<Token> tokens, int first) => tokens.Word(first) switch
    {
        "this" or "these" => tokens.Word(first + 1) is "does" or "do" or "shall" or "will" or "doesn't" or "don't" || Texts.Contains(tokens.Word(first + 1)) || Texts.Contains(tokens.Word(first + 2)),
        "it" or "they" or "that" => tokens.Word(first + 1) is "does" or "do" or "shall" or "will" or "doesn't" or "don't",
        "the" => Texts.Contains(tokens.Word(first + 1)) || Texts.Contains(tokens.Word(first + 2)),
        _ => false,
    };

    /// <summary>"these rules hold all day": the rules above.</summary>
    public static bool NamesRules(List<Token> tokens, int i) => tokens.Word(i) is "these" or "this" or "the" && Texts.Contains(tokens.Word(i + 1)) && tokens.Word(i + 2) is "hold" or "holds" or "apply" or "applies" or "stand" or "stands";

    private static bool ScopeAt(List<Token> tokens, int i)
    {
        var verb = tokens.Word(i) is "doesn't" or "don't" ? i + 1 : tokens.Word(i) is "does" or "do" or "shall" or "will" && tokens.Word(i + 1) == "not" ? i + 2 : -1;
        return verb > 0 && tokens.Word(verb) is "apply" or "extend" or "include" or "cover" or "affect";
    }

    /// <summary>"An exception [may be made] for choristers."</summary>
    private static bool IsGranted(List<Token> tokens, int i) => tokens.Word(i) is "may" or "can" or "will" && tokens.Word(i + 1) == "be" && tokens.Word(i + 2) is "made" or "granted" or "allowed" or "given" or "agreed" or "considered";

    /// <summary>"This applies only at night.", "These rules only apply to coxes."</summary>
    private static bool AppliesOnly(List<Token> tokens)
    {
        var first = First(tokens);
        var i = first + 1;
        while (i < first + 5 && tokens.Word(i) is not "only" and not "apply" and not "applies" and not "")
        {
            i++;
        }

        return tokens.Word(first) is "this" or "these" or "that" or "the" && (i == first + 1 || Texts.Contains(tokens.Word(i - 1)) || Texts.Contains(tokens.Word(i - 2)))
            && (tokens.Word(i) == "only" ? tokens.Word(i + 1) is "apply" or "applies" : tokens.Word(i) is "apply" or "applies" && tokens.Word(i + 1) == "only");
    }

    private static bool EndsAfter(List<Token> tokens, int i) => i >= tokens.Count || !tokens[i].IsWord;
}
