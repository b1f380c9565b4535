using PolicyAsCode.Reading.Lexicon;
using PolicyAsCode.Reading.Words;

namespace PolicyAsCode.Reading.Grammar;

/// <summary>A noun phrase: "all members of staff", "the designated safeguarding lead", "WF".</summary>
/// <param name="From">Its first word without determiners.</param>
/// <param name="To">The index after its last word.</param>
/// <param name="Head">The word that decides what it is.</param>
/// <param name="Animacy">Whether it can have duties.</param>
/// <param name="AudienceId">The audience of the library; empty for one it does not know.</param>
/// <param name="IsPublisher">Whether it is the publisher itself.</param>
/// <param name="IsName">Whether it is a proper name.</param>
internal sealed record NounPhrase(int From, int To, int Head, Animacy Animacy, string AudienceId, bool IsPublisher, bool IsName)
{
    /// <summary>Reads the phrase that starts at a token.</summary>
    public static NounPhrase Read(List<Token> tokens, int start, int limit, AudienceWords audiences)
    {
        var from = start;
        while (from < limit - 1 && (tokens.Is(from, WordClass.Determiner) || tokens.Word(from) is "not" or "absolutely" or "of" || IsMeasure(tokens, from)) && !IsPronounHere(tokens, from, limit) && !IsFirstAid(tokens, from))
        {
            from++;
        }

        if (tokens.Word(start) is "this" or "that" or "it" or "these" && (tokens.Is(start + 1, WordClass.ThirdPerson) || tokens.Word(start + 1) is "is" or "are"))
        {
            return new NounPhrase(start, start + 1, start, Animacy.Thing, "", false, false);
        }

        if (audiences.Longest(tokens, from, limit) is { } known && IsEnd(tokens, known.End, limit))
        {
            return new NounPhrase(from, known.End, known.End - 1, Animacy.Animate, known.Id, known.IsPublisher, false);
        }

        var to = EndOfPhrase(tokens, from, limit);
        var head = HeadOf(tokens, from, to);
        var word = tokens.Word(head);
        var isName = LooksLikeName(tokens, from, head);
        var animacy = tokens.AnimacyAt(head);
        if (head == from && word is "these" or "this" or "that")
        {
            return new NounPhrase(from, to, head, Animacy.Thing, "", false, false);
        }

        if (animacy != Animacy.Animate && isName)
        {
            animacy = Animacy.Unknown;
        }

        if (animacy == Animacy.Animate && audiences.Longest(tokens, head, to) is { } byHead && byHead.End == to)
        {
            return new NounPhrase(from, to, head, animacy, head == from ? byHead.Id : "", byHead.IsPublisher && head == from, isName);
        }

        var hasArticle = start < from && tokens.Word(start) is "the" or "a" or "an" or "each" or "every" or "any" or "all";
        var isPublisher = tokens.Is(head, WordClass.Publisher) ? word[word.Length - 1] != 's' : isName && !hasArticle && animacy == Animacy.Unknown;
        var id = word is "we" or "i" or "us" ? audiences.PublisherId : "";
        return new NounPhrase(from, to, head, animacy, id, isPublisher && (head == from || !hasArticle || tokens.Is(head, WordClass.Publisher)), isName);
    }

    /// <summary>"first aiders": no number.</summary>
    public static bool IsFirstAid(List<Token> tokens, int i) => tokens.Word(i) == "first" && tokens.Word(i + 1) is "aid" or "aider" or "aiders" or "responder" or "responders";

    /// <summary>"no more than six", "fewer than 20": how many, not who.</summary>
    private static bool IsMeasure(List<Token> tokens, int i) =>
        (tokens.Word(i) is "fewer" or "less" or "more" && tokens.Word(i + 1) == "than") || (tokens.Word(i) == "than" && tokens.Word(i - 1) is "fewer" or "less" or "more")
        || (tokens.Word(i).Length > 0 && char.IsDigit(tokens.Word(i)[0]));

    private static bool IsPronounHere(List<Token> tokens, int i, int limit) => tokens.Word(i) is "all" or "any" or "each" or "those" or "everyone" && (i + 1 >= limit || !tokens[i + 1].IsWord || tokens.Word(i + 1) is "but" or "except" || tokens.Is(i + 1, WordClass.Relative) || (tokens.Word(i) == "those" && tokens.Is(i + 1, WordClass.Preposition)));

    private static bool IsEnd(List<Token> tokens, int i, int limit) =>
        i >= limit || !tokens[i].IsWord || tokens.Is(i, WordClass.Coordinator) || tokens.Is(i, WordClass.Preposition)
        || tokens.Is(i, WordClass.Relative) || tokens.Word(i).EndsWith("ing", StringComparison.Ordinal) || tokens.Is(i, WordClass.Adverb);

    /// <summary>The phrase ends before a preposition other than "of", a relative, a conjunction or a mark.</summary>
    private static int EndOfPhrase(List<Token> tokens, int from, int limit)
    {
        for (var i = from; i < limit; i++)
        {
            var word = tokens.Word(i);
            if (!tokens[i].IsWord && !tokens.IsMark(i, "'") && !tokens.IsMark(i, "\"") && !tokens.IsMark(i, "/"))
            {
                return i;
            }

            if (i > from && word != "of" && ((word == "such" && tokens.Word(i + 1) == "as") || tokens.Word(i + 1) == "than" || tokens.Is(i, WordClass.Coordinator) || tokens.Is(i, WordClass.Preposition) || (tokens.Is(i, WordClass.Relative) && tokens.Word(i - 1) != "of")
                || tokens.Is(i, WordClass.ConditionOpener) || (tokens.Is(i, WordClass.Adverb) && word is not "both")))
            {
                return i;
            }

            if (i > from && (tokens.Is(i, WordClass.BeForm) || word is "has" or "have" or "had" || tokens.Is(from, WordClass.Pronoun)
                || (tokens.Is(i, WordClass.Participle) && tokens.Is(i + 1, WordClass.Preposition))))
            {
                return i;
            }

            if (i > from && ((word.EndsWith("ing", StringComparison.Ordinal) && tokens.AnimacyAt(i - 1) == Animacy.Animate) || (tokens.Is(i, WordClass.Participle) && tokens.AnimacyAt(i - 1) == Animacy.Animate)))
            {
                return i;
            }
        }

        return limit;
    }

    /// <summary>The last word before "of"; through a partitive the last one after it: "members of [staff]".</summary>
    private static int HeadOf(List<Token> tokens, int from, int to)
    {
        for (var i = from + 1; i < to; i++)
        {
            if (tokens.Word(i) == "of")
            {
                return tokens.Is(i - 1, WordClass.Partitive) && i + 1 < to ? HeadOf(tokens, SkipDeterminers(tokens, i + 1, to), to) is var inner && tokens.AnimacyAt(inner) == Animacy.Animate ? inner : i - 1 : i - 1;
            }
        }

        return Math.Max(from, to - 1);
    }

    private static int SkipDeterminers(List<Token> tokens, int i, int to)
    {
        while (i < to - 1 && tokens.Is(i, WordClass.Determiner))
        {
            i++;
        }

        return i;
    }

    private static bool LooksLikeName(List<Token> tokens, int from, int head)
    {
        var word = tokens[head].Lower;
        if (tokens[head].IsAllCapitals || word.StartsWith("{{", StringComparison.Ordinal))
        {
            return true;
        }

        // A capital at the start of a sentence proves nothing, two in a row do.
        return tokens[head].IsCapital && !tokens.Is(head, WordClass.Thing) && (head > from ? tokens[head - 1].IsCapital : from > 0 && tokens[from - 1].IsWord && tokens.AnimacyAt(head) == Animacy.Unknown);
    }
}
