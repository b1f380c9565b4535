using PolicyAsCode.Reading.Lexicon;
using PolicyAsCode.Reading.Words;

namespace PolicyAsCode.Reading.Grammar;

/// <summary>Looks at the tokens of a sentence without caring where it ends.</summary>
internal static class TokenReader
{
    /// <summary>The word at an index; empty at marks and beyond the ends.</summary>
    public static string Word(this List<Token> tokens, int index) =>
        index >= 0 && index < tokens.Count && tokens[index].IsWord ? tokens[index].Lower : "";

    /// <summary>Whether the word at an index is in one of some classes; never at marks and beyond the ends.</summary>
    public static bool Is(this List<Token> tokens, int index, WordClass classes) =>
        (uint)index < (uint)tokens.Count && tokens[index].Is(classes);

    /// <summary>Whether the noun at an index names people or a body, or a thing; unknown at marks and beyond the ends.</summary>
    public static Animacy AnimacyAt(this List<Token> tokens, int index) =>
        (uint)index < (uint)tokens.Count ? tokens[index].Word.Animacy : Animacy.Unknown;

    /// <summary>Whether the mark stands at an index.</summary>
    public static bool IsMark(this List<Token> tokens, int index, string mark) =>
        index >= 0 && index < tokens.Count && !tokens[index].IsWord && tokens[index].Is(mark);

    /// <summary>The index after the given word, or -1 where it does not stand there.</summary>
    public static int After(this List<Token> tokens, int index, string word) =>
        string.Equals(tokens.Word(index), word, StringComparison.Ordinal) ? index + 1 : -1;

    /// <summary>The index after two words, or -1. Those of two and three are asked for at most words, so they make no array.</summary>
    public static int After(this List<Token> tokens, int index, string first, string second) =>
        tokens.After(index, first) > 0 ? tokens.After(index + 1, second) : -1;

    /// <summary>The index after three words, or -1.</summary>
    public static int After(this List<Token> tokens, int index, string first, string second, string third) =>
        tokens.After(index, first) > 0 ? tokens.After(index + 1, second, third) : -1;

    /// <summary>The index after the given words, or -1 where they do not stand there.</summary>
    public static int After(this List<Token> tokens, int index, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (!string.Equals(tokens.Word(index), word, StringComparison.Ordinal))
            {
                return -1;
            }

            index++;
        }

        return index;
    }

    /// <summary>The index after the first of some phrases that stands there, or -1. Phrases written out in a call take no memory.</summary>
    public static int AfterAny(
        this List<Token> tokens,
        int index,
        ReadOnlySpan<string> first,
        ReadOnlySpan<string> second,
        ReadOnlySpan<string> third = default,
        ReadOnlySpan<string> fourth = default)
    {
        var after = tokens.After(index, first);
        after = after > 0 ? after : tokens.After(index, second);
        after = after > 0 || third.IsEmpty ? after : tokens.After(index, third);
        return after > 0 || fourth.IsEmpty ? after : tokens.After(index, fourth);
    }

    /// <summary>The index after the first of some phrases that stands there, or -1.</summary>
    public static int AfterAny(this List<Token> tokens, int index, string[][] phrases)
    {
        foreach (var phrase in phrases)
        {
            var after = tokens.After(index, phrase);
            if (after > 0)
            {
                return after;
            }
        }

        return -1;
    }

    /// <summary>The index of the next word that is no adverb, quotation marks passed over.</summary>
    public static int SkipAdverbs(this List<Token> tokens, int index)
    {
        while (index < tokens.Count && (tokens.Is(index, WordClass.Adverb) || tokens.IsMark(index, "'") || tokens.IsMark(index, "\"")))
        {
            index++;
        }

        return index;
    }

    /// <summary>"Save with the consent of …": an exception, where "Save your work" is a command.</summary>
    public static bool OpensSaving(this List<Token> tokens, int index) =>
        tokens.Word(index) == "save" && tokens.Word(index + 1) is "for" or "that" or "where" or "in" or "as" or "when" or "on" or "with" or "at" or "by" or "during" or "under" or "if";

    /// <summary>Whether an exception or condition opens at an index beyond doubt, whatever stands around it.</summary>
    public static bool OpensLimit(this List<Token> tokens, int index) => tokens.Word(index) switch
    {
        "unless" or "except" or "excepting" or "excluding" or "barring" or "without" or "if" or "when" or "where" => true,
        "other" => tokens.Word(index + 1) == "than",
        "apart" => tokens.Word(index + 1) == "from",
        "save" => tokens.OpensSaving(index),
        _ => false,
    };

    /// <summary>Whether a word stands between two indices, the second left out.</summary>
    public static bool Has(this List<Token> tokens, string word, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (tokens.Word(i) == word)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the word at an index ends like a plural.</summary>
    public static bool IsPlural(this List<Token> tokens, int index)
    {
        var word = tokens.Word(index);
        return word.EndsIn('s') && !word.EndsWith("ss", StringComparison.Ordinal);
    }

    /// <summary>The author's characters from one token up to, and without, another.</summary>
    public static string Slice(this List<Token> tokens, string text, int from, int to) =>
        to <= from ? "" : text.Substring(tokens[from].Start, tokens[to - 1].End - tokens[from].Start);
}
