using PolicyAsCode.Model;
using PolicyAsCode.Reading.Lexicon;
using PolicyAsCode.Reading.Grammar;
using PolicyAsCode.Reading.Words;

namespace PolicyAsCode.Reading;

/// <summary>Finds the exception or condition that a lead-in ends by opening, so that its items complete it: "unless:", "only if they are:", "under the following conditions:".</summary>
internal static class OpenLimit
{
    private const int Longest = 10;

    /// <summary>The kind and words of the limit left open; nothing where none is.</summary>
    public static (LimitKind Kind, string Words)? AtEnd(string leadIn)
    {
        var tokens = Tokenizer.Tokenize(leadIn, 0, leadIn.Length);
        while (tokens.Count > 0 && !tokens[tokens.Count - 1].IsWord)
        {
            tokens.RemoveAt(tokens.Count - 1);
        }

        return PlaceOf(tokens) is { } place ? (place.Kind, tokens.Slice(leadIn, place.From, tokens.Count)) : null;
    }

    /// <summary>The words of a limit with the items that complete it: "unless: it rains; it snows".</summary>
    public static string Completed(string words, ListReading list) =>
        $"{words}: {string.Join("; ", list.Items.Where(item => item.Depth == 1).Select(item => item.Text.TrimEnd(';', '.', ',')))}";

    /// <summary>Whether a lead-in ends by opening a limit.</summary>
    public static bool Ends(List<Token> tokens) => PlaceOf(tokens) is not null;

    private static (LimitKind Kind, int From)? PlaceOf(List<Token> tokens)
    {
        var last = tokens.Count - 1;
        var points = false;
        for (var i = last; i > 0 && i > last - Longest && tokens[i].IsWord; i--)
        {
            points |= tokens.Word(i) is "following" or "these";
            if (KindAt(tokens, i, points) is { } kind)
            {
                // "may do any of the following unless a teacher objects to them:" points at its items before the limit, which is whole.
                var pointsBefore = tokens.FindIndex(static token => token.Lower == "following") is >= 0 and var following && following < i;
                var isOpen = points || i >= last - 1 || tokens.Is(last, WordClass.BeForm) || (!pointsBefore && (LeadInWords.Open.Contains(tokens.Word(last)) || tokens.Is(last, WordClass.Pronoun)));
                return isOpen ? (kind, tokens.Word(i - 1) == "only" ? i - 1 : i) : null;
            }
        }

        return null;
    }

    private static LimitKind? KindAt(List<Token> tokens, int i, bool points)
    {
        var (word, next, isLast) = (tokens.Word(i), tokens.Word(i + 1), i == tokens.Count - 1);
        switch (word)
        {
            case "unless" or "except" or "save" or "excluding":
            case "other" when next == "than":
            case "apart" when next == "from":
            case "but" when !isLast && (next is "not" || tokens.Is(i + 1, WordClass.Preposition)):
                return LimitKind.Exception;
            case "if" or "when" or "where" or "provided" or "providing" or "until" or "once" or "while":
            case "before" or "after" when isLast || points:
            case "as" when tokens.AfterAny(i, ["as", "soon", "as"], ["as", "long", "as"]) > 0:
            case "so" when tokens.After(i, "so", "long", "as") > 0:
            case "on" when tokens.After(i, "on", "condition", "that") > 0:
            case "only" when tokens.Is(i + 1, WordClass.Preposition) && i + 2 >= tokens.Count:
                return LimitKind.Condition;
            case "under" or "in" or "on" or "upon" when points && IsCase(tokens.Word(tokens.Count - 1)):
                return tokens.Word(i - 1) is "except" or "unless" or "save" or "not" or "but" ? null : LimitKind.Condition;
            default:
                return null;
        }
    }

    private static bool IsCase(string word) => word is "condition" or "conditions" or "circumstance" or "circumstances" or "case" or "cases" or "situation" or "situations" or "event" or "events";
}
